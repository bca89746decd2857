// A vault that is open: its database, its keys, and who opened it.
import { sql } from "kysely";
import { appendAudit, auditEnd, lastAudit, type AuditEntry, type AuditPoint } from "../database/audit.ts";
import { spellDigests } from "../database/digest-lines.ts";
import { createKysely } from "../database/dialect.ts";
import type { Connection } from "../database/driver.ts";
import { groundLineOf, noteAllRows } from "../database/note-rows.ts";
import { createDatabase, type Database, runInSession, type Write } from "../database/session.ts";
import { digestedTables, noteTouched, takeTouched } from "../database/touched.ts";
import { ok } from "../../shared/result.ts";
import type { Clock } from "../platform/clock.ts";
import type { Log } from "../platform/log.ts";
import { clockJump, type ClockReading } from "./clock-jumps.ts";
import { headFor, openHead } from "./head.ts";
import type { Tables } from "../database/tables.ts";
import type { WayIn } from "../../shared/contract/case-file.ts";
import type { OpenedKeyring } from "./keyring-file.ts";
import { readFormerRoles, roleOf } from "./slot-roles.ts";
import type { Subkeys } from "./subkeys.ts";

/** What an audit line says beside when and who, which the vault fills in. */
export type AuditFacts = Omit<AuditEntry, "at" | "monotonic" | "actorSlot" | "afterDigest">;

export interface OpenedVault {
  readonly folder: string;
  readonly generation: number;
  /** As it is now: a change of the ways in replaces it. */
  readonly keyring: OpenedKeyring;
  readonly database: Database;
  /** How many audit lines the anchor knew of that the file does not have: 0 unless changes were lost. */
  readonly missingChanges: number;
  /** Both anchors are gone or damaged, so nobody can say whether changes were lost. See: [Note: Lost anchor]. */
  readonly anchorLost: boolean;
  /** After the keyring's file was changed. */
  readonly useKeyring: (changed: Pick<OpenedKeyring, "keyring" | "slotId">) => void;
  /** Whose a slot is, or was before it went. */
  readonly wayIn: (slotId: string) => WayIn;
  /** Adds the line to the chain, in the transaction of the change, with the digests of the rows that it wrote. */
  audit(write: Write, facts: AuditFacts): Promise<AuditPoint>;
}

/** What a backup is made of: an open vault, or one that is about to be migrated. */
export type BackupSource = Pick<OpenedVault, "folder" | "generation" | "keyring" | "database">;

interface Surroundings {
  readonly folder: string;
  readonly generation: number;
  readonly clock: Clock;
  readonly log: Log;
  /** What `lossesOf` answered. */
  readonly losses: Losses;
  /** See: [Note: Unknown outcome]. */
  readonly onUnknownOutcome: () => void;
}

/** What the newest anchor tells of a file that lacks something. */
export interface Losses {
  /** How many audit lines it knows of that the file does not have. */
  readonly missingChanges: number;
  /** There is no whole anchor where there must be one. See: [Note: Lost anchor]. */
  readonly anchorLost: boolean;
}

/**
 * What is missing, by the newest anchor of whatever generation: the chain goes on from one to the next. Asked before an
 * upgrade, which begins the anchors anew: else CURRENT put back as it was before the last one would open the older file
 * without a word.
 */
export const lossesOf = async (
  folder: string,
  generation: number,
  connection: Connection,
  subkeys: Subkeys,
): Promise<Losses> => {
  const last = await headFor(folder, generation, subkeys.head);
  const kysely = createKysely<Tables>(connection);
  const end = await auditEnd(kysely, subkeys);
  // [Note: Lost anchor] No crash leaves a used vault without any whole anchor: the two are written in turn, each over the
  // older. A vault that was ended in its very first commit has no anchor yet and one line.
  if (last === undefined) return { missingChanges: 0, anchorLost: end.seq > 1 };
  if (last.seq === 0) return { missingChanges: 0, anchorLost: false };
  if (last.seq > end.seq) return { missingChanges: last.seq - end.seq, anchorLost: false };
  const { rows } = await sql<{ h: string }>`SELECT h FROM audit WHERE seq = ${last.seq}`.execute(kysely);
  return { missingChanges: rows[0]?.h === last.chainHash ? 0 : 1, anchorLost: false };
};

/** Takes over an open connection. See: [Note: Head anchor], which moves after each commit. */
export const holdVault = async (
  connection: Connection,
  opened: OpenedKeyring,
  { folder, generation, losses: { missingChanges, anchorLost }, clock, log, onUnknownOutcome }: Surroundings,
): Promise<OpenedVault> => {
  const { subkeys } = opened;
  let keyring = opened;
  const tables = await digestedTables(createKysely(connection));
  await noteTouched(connection, tables);
  const head = await openHead(folder, generation, subkeys.head);
  let lastReading: ClockReading | undefined;
  let written: { readonly write: Write; readonly point: AuditPoint; readonly reading: ClockReading } | undefined;
  const database: Database = createDatabase(connection, {
    onUnknownOutcome,
    afterCommit: async (write) => {
      // A line that was undone with its change has told nobody of a clock that was moved: the next one will. Nor is it the end.
      const line = written?.write === write ? written : undefined;
      written = undefined;
      if (line !== undefined) lastReading = line.reading;
      // The change is saved: an anchor that lags is not a reason to say that it was not.
      await head.advance(line?.point ?? (await auditEnd(database.kysely, subkeys))).catch(() => {
        log("headNotWritten");
      });
    },
  });
  if (anchorLost) log("anchorLost");
  if (missingChanges > 0) log("changesMissing", { count: missingChanges });
  const former = new Map(await readFormerRoles(database.kysely));
  return {
    folder,
    generation,
    get keyring() {
      return keyring;
    },
    useKeyring: (changed) => {
      for (const slot of keyring.keyring.slots) former.set(slot.id, roleOf(slot));
      keyring = { ...keyring, ...changed };
    },
    wayIn: (slotId) => {
      const slot = keyring.keyring.slots.find(({ id }) => id === slotId);
      return slot === undefined ? (former.get(slotId) ?? "unknown") : roleOf(slot);
    },
    database,
    missingChanges,
    anchorLost,
    audit: async (write, facts) => {
      const reading = { at: clock.now(), monotonic: clock.monotonic() };
      const who = { ...reading, actorSlot: keyring.slotId };
      const last = await lastAudit(write, subkeys);
      const jump = clockJump(reading, last.at, lastReading);
      // Told of before what was done then.
      const end = jump === undefined ? last.end : await appendAudit(write, subkeys, { ...who, ...jump }, last.end);
      const digests = spellDigests(await takeTouched(write, subkeys.digest, tables));
      const afterDigest = digests === undefined ? {} : { afterDigest: digests };
      const point = await appendAudit(write, subkeys, { ...who, ...facts, ...afterDigest }, end);
      written = { write, point, reading };
      return point;
    },
  };
};

/** One audit line in a transaction of its own, for what changes nothing in the database itself. */
export const auditAlone = (vault: OpenedVault, facts: AuditFacts) =>
  runInSession(vault.database, "command", async ({ write }) => ok(await vault.audit(write, facts)));

/** Gives a new vault, or one from before there were such lines, its ground line. See: [Note: Ground line]. */
export const noteGround = (vault: OpenedVault, clock: Clock, action?: string) =>
  runInSession(vault.database, "command", async ({ write }) => {
    if ((await groundLineOf(write)) !== undefined) return ok(false);
    const who = { at: clock.now(), monotonic: clock.monotonic(), actorSlot: vault.keyring.slotId };
    await noteAllRows(write, vault.keyring.subkeys, who, action);
    return ok(true);
  });
