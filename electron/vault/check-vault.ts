// The whole check of an open vault, in slices: each is a turn of its own in the queue, so whoever saves waits for one slice
// at most. What is found is told, never mended.
import { setImmediate } from "node:timers/promises";
import type { VaultChecked, VaultFault } from "../../shared/contract/vault-check.ts";
import { auditStart, verifyAuditSlice } from "../database/audit.ts";
import { checkAttachment, attachmentIds } from "../database/attachment-check.ts";
import { namesOf, openBook, readOn, suspectsAmong } from "../database/digest-check.ts";
import type { Connection } from "../database/driver.ts";
import { DatabaseError } from "../database/errors.ts";
import { checkPages } from "../database/page-check.ts";
import { runAlone } from "../database/session.ts";
import { databasePath } from "./layout.ts";
import type { OpenedVault } from "./opened-vault.ts";
import { generationKey } from "./subkeys.ts";

const pagesPerSlice = 1000;
const linesPerSlice = 1000;
const rowsPerSlice = 100;

export type CheckOutcome = Omit<VaultChecked, "at">;

interface Check {
  readonly vault: OpenedVault;
  /** One turn in the queue. */
  readonly turn: <T>(body: (connection: Connection) => Promise<T>) => Promise<T>;
  readonly found: (fault: VaultFault) => void;
  /** How much of this part, of 1. */
  readonly told: (part: number) => void;
}

const pagesOf = async ({ vault, turn, found, told }: Check): Promise<number> => {
  const { keyring, masterKey } = vault.keyring;
  const salt = keyring.generations.find(({ id }) => id === vault.generation)?.salt ?? "";
  const key = generationKey(masterKey, Buffer.from(salt, "hex"));
  const path = databasePath(vault.folder, vault.generation);
  for (let from = 1; ; from += pagesPerSlice) {
    const { pages, damaged } = await turn(() => checkPages(path, key, { from, count: pagesPerSlice }));
    if (damaged.length > 0) found("pages");
    told(Math.min(1, (from + pagesPerSlice) / pages));
    if (from + pagesPerSlice > pages) return pages;
  }
};

const structureOf = async ({ turn, found, told }: Check): Promise<void> => {
  const tables = await turn((connection) => connection.all("SELECT name FROM sqlite_schema WHERE type = 'table'"));
  for (const [index, { name }] of tables.entries()) {
    // A name from the schema, which is our own.
    const quoted = `"${String(name)}"`;
    const sound = await turn((connection) => connection.all(`PRAGMA integrity_check(${quoted})`));
    if (sound.length !== 1 || Object.values(sound[0] ?? {})[0] !== "ok") found("structure");
    const orphans = await turn((connection) => connection.all(`PRAGMA foreign_key_check(${quoted})`));
    if (orphans.length > 0) found("references");
    told(index / tables.length);
  }
};

const chainOf = async ({ vault, turn, found, told }: Check): Promise<number> => {
  const { kysely } = vault.database;
  const keys = vault.keyring.subkeys;
  let point = await turn(() => auditStart(kysely, keys));
  for (;;) {
    const slice = await turn(() => verifyAuditSlice(kysely, keys, point, linesPerSlice));
    if (!slice.ok) {
      found("chain");
      return point.seq;
    }
    point = slice.value;
    told(0.5);
    if (slice.value.isLast) return point.seq;
  }
};

const rowsOf = async ({ vault, turn, found, told }: Check): Promise<number> => {
  const { kysely } = vault.database;
  const book = await turn(() => openBook(kysely));
  if (book === undefined) return 0;
  while (await turn(() => readOn(kysely, book, linesPerSlice))) continue;
  const names = await turn(() => namesOf(kysely, book));
  for (let start = 0; start < names.length; start += rowsPerSlice) {
    const suspects = await turn(async () => {
      // What has been saved since the last slice counts, in the same turn.
      while (await readOn(kysely, book)) continue;
      return suspectsAmong(kysely, vault.keyring.subkeys.digest, book, names.slice(start, start + rowsPerSlice));
    });
    if (suspects.length > 0) found("rows");
    told(start / names.length);
  }
  return names.length;
};

const attachmentsOf = async ({ vault, turn, found, told }: Check): Promise<void> => {
  const { kysely } = vault.database;
  const ids = await turn(() => attachmentIds(kysely));
  for (const [index, id] of ids.entries()) {
    if (!(await turn(() => checkAttachment(kysely, id)))) found("attachments");
    told(index / ids.length);
  }
};

/** A page that cannot be read stops the part that met it; the other parts are looked at all the same. */
const unlessUnreadable = async <T>(work: Promise<T>, found: Check["found"], otherwise: T): Promise<T> => {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof DatabaseError) || cause.code === "busy") throw cause;
    found("structure");
    return otherwise;
  }
};

export const checkVault = async (vault: OpenedVault, told: (percent: number) => void): Promise<CheckOutcome> => {
  const faults = new Set<VaultFault>();
  const parts = 5;
  const check = (part: number): Check => ({
    vault,
    turn: async (body) => {
      await setImmediate();
      return runAlone(vault.database, body);
    },
    found: (fault) => faults.add(fault),
    told: (done) => {
      told(Math.round(((part + done) / parts) * 100));
    },
  });
  const run = <T>(part: number, work: (check: Check) => Promise<T>, otherwise: T) =>
    unlessUnreadable(work(check(part)), check(part).found, otherwise);
  const pages = await run(0, pagesOf, 0);
  await run(1, structureOf, undefined);
  const lines = await run(2, chainOf, 0);
  const rows = await run(3, rowsOf, 0);
  await run(4, attachmentsOf, undefined);
  return { pages, lines, rows, faults: [...faults] };
};
