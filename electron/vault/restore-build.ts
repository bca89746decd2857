// [Note: Restore] A backup becomes a new generation of the vault, under a key of its own: decrypted whole, examined, its
// removed texts taken away again, and told about. Nothing of the present is touched until the switch.
import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RestoreFailure, RestoreSummary } from "../../shared/contract/restore.ts";
import type { Claim } from "../../shared/domain/taken-over.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { appendAudit, auditEnd } from "../database/audit.ts";
import type { Connection, DatabaseKey } from "../database/driver.ts";
import { lastChangeAt } from "../database/readings/backup.ts";
import { type Removable, removeAgain, tombstoneOf } from "../database/removals.ts";
import { retireKeys } from "../database/retired-keys.ts";
import { createDatabase, readAlone, type Write } from "../database/session.ts";
import { temporaryPath } from "../platform/files.ts";
import type { BackupHeader } from "./backup-header.ts";
import { claimAfter } from "./holder-note.ts";
import { openBackup } from "./backup-read.ts";
import type { OpenedKeyring } from "./keyring-file.ts";
import type { Means } from "./means.ts";
import { buildGeneration, type BuiltGeneration } from "./new-generation.ts";
import { keySlotEntity, roleOf } from "./slot-roles.ts";
import { subkeysOf } from "./subkeys.ts";
import type { Work } from "./work.ts";

export interface RestoreWishes {
  readonly folder: string;
  readonly path: string;
  readonly header: BackupHeader;
  /** The keyring as it is to be, with the slot that opened the backup. */
  readonly unlocked: OpenedKeyring;
  /** The master key of the day of the backup, where the vault has had another since. See: [Note: Retired keys]. */
  readonly earlierKey?: Buffer;
  readonly means: Means;
  readonly work: Work;
  /** Tombstones of what has been taken away for good, by what is known here. */
  readonly tombstones: ReadonlySet<string>;
  /** The highest claim of the register that is known: this copy's is later. */
  readonly knownClaim: number;
  /** What the log of the restored vault tells: which generation it took the place of, and how many changes went. */
  readonly replaces: { readonly generation: number; readonly lostChanges: number | null };
}

export interface BuiltRestore {
  readonly built: BuiltGeneration;
  readonly claim: Claim;
  readonly summary: Omit<RestoreSummary, "present" | "lostChanges">;
}

/** Writes the backup's database beside the vault, still under the backup's own key. */
const extract = async (
  target: string,
  { path, unlocked, earlierKey, means: { policy }, header, work }: RestoreWishes,
): Promise<Result<DatabaseKey, RestoreFailure>> => {
  work.begin("reading", header.payloadSize);
  const file = await open(target, "wx", 0o600);
  try {
    const read = await openBackup(
      path,
      { masterKey: earlierKey ?? unlocked.masterKey },
      {
        policy,
        sink: async (bytes) => {
          await file.writeFile(bytes);
          work.advance(bytes.length);
        },
      },
    );
    // 64 hex digits, as the contents' schema has checked.
    if (read.ok) return ok(read.value.contents.snapshotKey as DatabaseKey);
    const { code } = read.error;
    return err({ code: code === "newerVersion" || code === "notABackup" ? code : "backupDamaged" });
  } finally {
    await file.close();
  }
};

const count = async (copy: Connection, table: string): Promise<number> => {
  const [there] = await copy.all("SELECT 1 AS there FROM sqlite_schema WHERE type = 'table' AND name = ?", [table]);
  if (there === undefined) return 0;
  return Number((await copy.all(`SELECT count(*) AS n FROM ${table}`))[0]?.["n"] ?? 0);
};

/** Takes away again what had been taken away for good; the log tells of each. */
export const removeTexts = async (
  write: Write,
  { unlocked, means, tombstones }: Pick<RestoreWishes, "unlocked" | "means" | "tombstones">,
): Promise<number> => {
  const { subkeys, slotId: actorSlot } = unlocked;
  const isRemoved = (record: Removable) => tombstones.has(tombstoneOf(subkeys.digest, record));
  const removed = await removeAgain(write, isRemoved, means.clock.today());
  for (const { table, id } of removed) {
    await appendAudit(write, subkeys, {
      at: means.clock.now(),
      monotonic: means.clock.monotonic(),
      actorSlot,
      action: "backup.removedAgain",
      entityType: table,
      entityId: id,
    });
  }
  return removed.length;
};

/** The lines of the backup stay as they were written, and the log still knows whose its ways in were. */
const retireEarlier = async (
  write: Write,
  earlierKey: Buffer,
  { unlocked, means: { clock }, header }: RestoreWishes,
): Promise<void> => {
  const { audit } = subkeysOf(earlierKey);
  await retireKeys(write, { until: (await auditEnd(write, unlocked.subkeys)).seq, audit });
  for (const slot of header.slots) {
    await appendAudit(write, unlocked.subkeys, {
      at: clock.now(),
      monotonic: clock.monotonic(),
      actorSlot: unlocked.slotId,
      action: "keys.replaced",
      entityType: keySlotEntity,
      entityId: slot.id,
      detail: { role: roleOf(slot) },
    });
  }
};

interface Settled {
  readonly told: Pick<RestoreSummary, "lastChangeAt" | "removedAgain">;
  readonly claim: Claim;
}

/** In the new file: what was removed goes again, and the log tells what was done. */
const settle = async (copy: Connection, wishes: RestoreWishes): Promise<Settled> => {
  const { means, unlocked, header, replaces, knownClaim } = wishes;
  const database = createDatabase(copy, { afterCommit: () => Promise.resolve(), onUnknownOutcome: () => undefined });
  const lastChange = (await readAlone(database, lastChangeAt)) ?? null;
  const { again, claim } = await database.kysely.transaction().execute(async (write) => {
    if (wishes.earlierKey !== undefined) await retireEarlier(write, wishes.earlierKey, wishes);
    const removed = await removeTexts(write, wishes);
    await appendAudit(write, unlocked.subkeys, {
      at: means.clock.now(),
      monotonic: means.clock.monotonic(),
      actorSlot: unlocked.slotId,
      action: "backup.restore",
      detail: {
        madeAt: header.createdAt,
        seq: header.seq,
        replaces: replaces.generation,
        ...(replaces.lostChanges === null ? {} : { lostChanges: replaces.lostChanges }),
      },
    });
    return { again: removed, claim: await claimAfter(write, knownClaim) };
  });
  return { told: { lastChangeAt: lastChange, removedAgain: again }, claim };
};

/** Builds it; the temporary copy under the backup's key is gone afterwards, whatever came of it. */
export const buildRestore = async (wishes: RestoreWishes): Promise<Result<BuiltRestore, RestoreFailure>> => {
  const { folder, unlocked, earlierKey, means, header, work } = wishes;
  const snapshot = temporaryPath(join(folder, "snapshot"));
  try {
    const key = await extract(snapshot, wishes);
    if (!key.ok) return key;
    work.begin("building");
    let settled: Settled | undefined;
    let counts = { cases: 0, meetings: 0 };
    const built = await buildGeneration({
      folder,
      unlocked,
      means,
      after: header.generation,
      size: (await stat(snapshot)).size,
      ...(earlierKey === undefined ? {} : { filledUnder: subkeysOf(earlierKey) }),
      fill: async (path, newKey) => {
        const source = await means.driver.open(snapshot, key.value, "write");
        await source.copyWithNewKey(path, newKey).finally(() => source.close());
      },
      change: async (copy) => {
        settled = await settle(copy, wishes);
        counts = { cases: await count(copy, "case_file"), meetings: await count(copy, "meeting") };
        work.advance(0);
      },
      work,
    });
    if (!built.ok) {
      const { code } = built.error;
      return err({ code: code === "copyNotVerified" ? "backupDamaged" : code });
    }
    const { filled } = built.value;
    if (settled === undefined) throw new Error("a built generation has been settled");
    if (filled.end.seq !== header.seq || filled.end.hash !== header.chainHead || filled.schema !== header.schema) {
      await built.value.discard();
      return err({ code: "backupDamaged" });
    }
    const { suspects } = filled;
    const { told, claim } = settled;
    return ok({
      built: built.value,
      claim,
      summary: { createdAt: header.createdAt, ...counts, ...told, suspects: suspects.length },
    });
  } finally {
    await rm(snapshot, { force: true });
  }
};
