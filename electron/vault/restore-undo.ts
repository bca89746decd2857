// Taking a restore back: the file that it took the place of is kept for a week, and becomes a new generation again. A new
// one, so that generations only ever go forward and every backup keeps its place in the order.
import { stat } from "node:fs/promises";
import type { BackupState } from "../../shared/contract/backup.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { appendAudit } from "../database/audit.ts";
import { changesAfter, lastBackupLine } from "../database/readings/backup.ts";
import { readRemoved, tombstoneOf } from "../database/removals.ts";
import { createDatabase, type Read, readAlone, runAlone } from "../database/session.ts";
import type { RestoreFailure } from "../../shared/contract/restore.ts";
import { isThere } from "../platform/files.ts";
import { keepStanding, readStanding } from "./holder-note.ts";
import { databasePath } from "./layout.ts";
import type { Means } from "./means.ts";
import { buildGeneration, type BuiltGeneration } from "./new-generation.ts";
import type { OpenedVault } from "./opened-vault.ts";
import { removeTexts } from "./restore-build.ts";
import { generationKey } from "./subkeys.ts";

/** How long what a restore took the place of is kept, in days. */
const keptDays = 7;

export interface Undoable {
  readonly generation: number;
  readonly state: NonNullable<BackupState["undo"]>;
}

/** The last restore, while it can be undone. */
export const undoableRestore = async (
  read: Read,
  vault: Pick<OpenedVault, "folder" | "keyring">,
  now: string,
): Promise<Undoable | undefined> => {
  const line = await lastBackupLine(read, "backup.restore");
  const undone = await lastBackupLine(read, "backup.undoRestore");
  const generation = line?.detail["replaces"];
  if (line === undefined || typeof generation !== "number" || (undone?.seq ?? 0) > line.seq) return undefined;
  const until = new Date(Date.parse(line.at) + keptDays * 86_400_000).toISOString();
  const isKnown = vault.keyring.keyring.generations.some(({ id }) => id === generation);
  if (!isKnown || !(await isThere(databasePath(vault.folder, generation))) || now > until) return undefined;
  return { generation, state: { restoredAt: line.at, until, changes: await changesAfter(read, line.seq) } };
};

/** Builds what was there before the restore as the next generation. */
export const buildUndo = async (vault: OpenedVault, means: Means): Promise<Result<BuiltGeneration, RestoreFailure>> => {
  const { keyring: unlocked, folder, database } = vault;
  const undoable = await readAlone(database, (read) => undoableRestore(read, vault, means.clock.now()));
  const salt = unlocked.keyring.generations.find(({ id }) => id === undoable?.generation)?.salt;
  if (undoable === undefined || salt === undefined) return err({ code: "nothingToUndo" });
  const path = databasePath(folder, undoable.generation);
  const removed = await runAlone(database, () => readRemoved(database.kysely));
  const standing = await runAlone(database, () => readStanding(database.kysely));
  const tombstones = new Set(removed.map((record) => tombstoneOf(unlocked.subkeys.digest, record)));
  const built = await buildGeneration({
    folder,
    unlocked,
    means,
    size: (await stat(path)).size,
    fill: async (target, key) => {
      const oldKey = generationKey(unlocked.masterKey, Buffer.from(salt, "hex"));
      const source = await means.driver.open(path, oldKey, "write");
      await source.copyWithNewKey(target, key).finally(() => source.close());
    },
    change: async (copy) => {
      const { kysely } = createDatabase(copy, {
        afterCommit: () => Promise.resolve(),
        onUnknownOutcome: () => undefined,
      });
      const who = { at: means.clock.now(), monotonic: means.clock.monotonic(), actorSlot: unlocked.slotId };
      await kysely.transaction().execute(async (write) => {
        await keepStanding(write, standing);
        await removeTexts(write, { unlocked, means, tombstones });
        const detail = { from: vault.generation, lostChanges: undoable.state.changes };
        await appendAudit(write, unlocked.subkeys, { ...who, action: "backup.undoRestore", detail });
      });
    },
  });
  if (built.ok) return ok(built.value);
  return err({ code: built.error.code === "copyNotVerified" ? "nothingToUndo" : built.error.code });
};
