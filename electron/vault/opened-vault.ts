// A vault that is open: its database, its keys, and who opened it.
import { sql } from "kysely";
import { appendAudit, auditEnd, lastAuditAt, type AuditEntry, type AuditPoint } from "../database/audit.ts";
import { createKysely } from "../database/dialect.ts";
import type { Connection } from "../database/driver.ts";
import { createDatabase, type Database, runInSession, type Write } from "../database/session.ts";
import { ok } from "../../shared/result.ts";
import type { Clock } from "../platform/clock.ts";
import type { Log } from "../platform/log.ts";
import { lastHead, openHead } from "./head.ts";
import type { Tables } from "../database/tables.ts";
import type { OpenedKeyring } from "./keyring-file.ts";
import type { Subkeys } from "./subkeys.ts";

/** What an audit line says beside when and who, which the vault fills in. */
export type AuditFacts = Omit<AuditEntry, "at" | "monotonic" | "actorSlot">;

export interface OpenedVault {
  readonly folder: string;
  readonly generation: number;
  readonly keyring: OpenedKeyring;
  readonly database: Database;
  /** How many audit lines the anchor knew of that the file does not have: 0 unless changes were lost. */
  readonly missingChanges: number;
  /** Adds the line to the chain, in the transaction of the change. */
  audit(write: Write, facts: AuditFacts): Promise<AuditPoint>;
}

interface Surroundings {
  readonly folder: string;
  readonly generation: number;
  readonly clock: Clock;
  readonly log: Log;
  /** What `missingFrom` answered. */
  readonly missingChanges: number;
  /** See: [Note: Unknown outcome]. */
  readonly onUnknownOutcome: () => void;
}

/**
 * How many audit lines the newest anchor knows of that this file does not have, whatever generation it is of: the chain
 * goes on from one to the next. Asked before an upgrade, which begins the anchors anew: else CURRENT put back as it was
 * before the last one would open the older file without a word.
 */
export const missingFrom = async (folder: string, connection: Connection, subkeys: Subkeys): Promise<number> => {
  const last = await lastHead(folder, subkeys.head);
  if (last === undefined || last.seq === 0) return 0;
  const kysely = createKysely<Tables>(connection);
  const end = await auditEnd(kysely, subkeys);
  if (last.seq > end.seq) return last.seq - end.seq;
  const { rows } = await sql<{ h: string }>`SELECT h FROM audit WHERE seq = ${last.seq}`.execute(kysely);
  return rows[0]?.h === last.chainHash ? 0 : 1;
};

/** Clocks are corrected by a moment now and then, in milliseconds. */
const clockSlack = 2_000;

/** Takes over an open connection. See: [Note: Head anchor], which moves after each commit. */
export const holdVault = async (
  connection: Connection,
  keyring: OpenedKeyring,
  { folder, generation, missingChanges, clock, log, onUnknownOutcome }: Surroundings,
): Promise<OpenedVault> => {
  const { subkeys } = keyring;
  const head = await openHead(folder, generation, subkeys.head);
  const database: Database = createDatabase(connection, {
    onUnknownOutcome,
    afterCommit: async () => {
      // The change is saved: an anchor that lags is not a reason to say that it was not.
      await head.advance(await auditEnd(database.kysely, subkeys)).catch(() => {
        log("headNotWritten");
      });
    },
  });
  if (missingChanges > 0) log("changesMissing", { count: missingChanges });
  return {
    folder,
    generation,
    keyring,
    database,
    missingChanges,
    audit: async (write, facts) => {
      const who = { at: clock.now(), monotonic: clock.monotonic(), actorSlot: keyring.slotId };
      const before = await lastAuditAt(write);
      // Whoever sets the clock back could make an old consent apply: the log says so, before what was done then.
      if (before !== undefined && Date.parse(before) - Date.parse(who.at) > clockSlack) {
        await appendAudit(write, subkeys, { ...who, action: "clock.setBack", detail: { before } });
      }
      return appendAudit(write, subkeys, { ...who, ...facts });
    },
  };
};

/** One audit line in a transaction of its own, for what changes nothing in the database itself. */
export const auditAlone = (vault: OpenedVault, facts: AuditFacts) =>
  runInSession(vault.database, "command", async ({ write }) => ok(await vault.audit(write, facts)));
