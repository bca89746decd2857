// [Note: A new generation] Whatever replaces the database of a vault – a migration, a restored backup, another master key,
// what could be saved of a damaged file – is built in a folder of its own under a key of its own, examined from every
// side, and only then named by the keyring and CURRENT. Until CURRENT names it the old file is the vault, untouched; it
// stays where it is afterwards too. See: electron/vault/old-generations.ts.
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "../../shared/result.ts";
import { appendAudit, auditEnd, type AuditPoint } from "../database/audit.ts";
import { createKysely } from "../database/dialect.ts";
import type { Connection, DatabaseKey } from "../database/driver.ts";
import { DatabaseError } from "../database/errors.ts";
import { migrate } from "../database/migrate.ts";
import { noteAllRows } from "../database/note-rows.ts";
import { configure } from "../database/open.ts";
import { pageSize } from "../database/page-check.ts";
import { hasRoom } from "../platform/disk-room.ts";
import { isThere, renamePatiently, syncFolder, temporaryPath } from "../platform/files.ts";
import { writeCurrent } from "./current.ts";
import { countRows, examineFile, type FileCheck, type FileFacts, type RowCounts } from "./examine-file.ts";
import { anchorNext } from "./head.ts";
import type { Salted } from "./keyring.ts";
import { type OpenedKeyring, writeFirstKeyring, writeKeyringTwice } from "./keyring-file.ts";
import { generationPath, generationsOnDisk, hasVault } from "./layout.ts";
import type { Means } from "./means.ts";
import { salted } from "./new-keyring.ts";
import { generationKey, type Subkeys } from "./subkeys.ts";
import { unwatched, type Work } from "./work.ts";

/** What must be found again in the copy, before it is changed. */
export interface SourceFacts {
  readonly counts: RowCounts;
  readonly end: AuditPoint;
}

/** The facts of an open source; the caller holds its turn until the copy is made (`runAlone`). */
export const sourceFacts = async (source: Connection, keys: Subkeys): Promise<SourceFacts> => ({
  counts: await countRows(source),
  end: await auditEnd(createKysely(source), keys),
});

export interface GenerationWishes {
  readonly folder: string;
  /**
   * The keyring as it is to be, with the keys under which the new file lives; the new generation is added to it. With a
   * new master key it lists no older generation: none of them can be opened with it.
   */
  readonly unlocked: OpenedKeyring;
  readonly means: Pick<Means, "driver" | "migrations" | "clock">;
  /** Generations up to this one are taken, though not here: a backup of another computer's. */
  readonly after?: number;
  /** The bytes of what is copied: 2.5 times as many must be free. */
  readonly size: number;
  /** Writes the whole database to the path, where no file is, under the key (`Connection.copyWithNewKey`). */
  readonly fill: (path: string, key: DatabaseKey) => Promise<void>;
  /** Where there is an open source to compare with. */
  readonly source?: SourceFacts;
  /** The keys of the chain and digests in what `fill` writes, where they are others than the new ones. */
  readonly filledUnder?: Pick<Subkeys, "audit" | "digest">;
  /** What is to be changed in the copy, after it has been migrated. */
  readonly change?: (copy: Connection) => Promise<void>;
  /** Told of the last look at the new file, and asked once more after it whether to stop. */
  readonly work?: Work;
}

/** `copyNotVerified`: the copy is not whole or not the same, so it was thrown away. Nothing else has been changed. */
export type GenerationFailure =
  | { readonly code: "diskFull" }
  | { readonly code: "newerVersion" }
  | { readonly code: "copyNotVerified"; readonly check: FileCheck | "otherContent" };

export interface SwitchedGeneration {
  readonly unlocked: OpenedKeyring;
  readonly generation: Salted;
}

/** Made and examined, but not yet the vault: exactly one of the two is to be called. */
export interface BuiltGeneration {
  readonly generation: Salted;
  /** As it was filled, before it was migrated and changed. */
  readonly filled: FileFacts;
  /** As it is. */
  readonly facts: FileFacts;
  /** Makes it the vault. The old file must be closed or at rest: what is written to it from now on is lost. */
  readonly switchTo: () => Promise<SwitchedGeneration>;
  /** Not once the folder has been let go: whoever locks it next clears away what is not finished. */
  readonly isThere: () => Promise<boolean>;
  readonly discard: () => Promise<void>;
}

const mostGenerations = 64;

/** Never one that the disk or the keyring has known: a salt is used once. */
const nextId = async (folder: string, known: readonly Salted[], after: number): Promise<number> =>
  Math.max(after, ...(await generationsOnDisk(folder)), ...known.map(({ id }) => id)) + 1;

const syncFile = async (path: string): Promise<void> => {
  const file = await open(path, "r+");
  await file.sync().finally(() => file.close());
};

const isSame = (copy: FileFacts, { counts, end }: SourceFacts): boolean =>
  copy.end.seq === end.seq && copy.end.hash === end.hash && JSON.stringify(copy.counts) === JSON.stringify(counts);

/**
 * Every row gets its digest anew when the copy is not what was filled in. What the old digests found first is told by a
 * line of its own, as a check tells it: the new ones would hide it.
 */
const noteRows = async (copy: Connection, filled: FileFacts, { unlocked, means }: GenerationWishes): Promise<void> => {
  const { clock } = means;
  const who = { at: clock.now(), monotonic: clock.monotonic(), actorSlot: unlocked.slotId };
  const { size, end, suspects, counts } = filled;
  const looked = { pages: size / pageSize, lines: end.seq, rows: Object.values(counts).reduce((a, b) => a + b, 0) };
  await createKysely(copy)
    .transaction()
    .execute(async (write) => {
      if (suspects.length > 0) {
        const about = { action: "vault.check", entityType: "vault", entityId: "check" };
        await appendAudit(write, unlocked.subkeys, { ...who, ...about, detail: { ...looked, faults: ["rows"] } });
      }
      await noteAllRows(write, unlocked.subkeys, who);
    });
};

const changeCopy = async (
  path: string,
  key: DatabaseKey,
  filled: FileFacts,
  wishes: GenerationWishes,
): Promise<void> => {
  const { means, change } = wishes;
  const copy = await means.driver.open(path, key, "write");
  try {
    await configure(copy);
    const migrated = await migrate(copy, means.migrations);
    if (!migrated.ok) throw new Error("a copy that is not newer became newer");
    await change?.(copy);
    const isMigrated = migrated.value.from !== migrated.value.to;
    if (isMigrated || change !== undefined || wishes.filledUnder !== undefined) await noteRows(copy, filled, wishes);
  } finally {
    await copy.close();
  }
};

type Filled = Pick<BuiltGeneration, "filled" | "facts">;

const fillAndExamine = async (
  path: string,
  key: DatabaseKey,
  wishes: GenerationWishes,
): Promise<Result<Filled, GenerationFailure>> => {
  const { unlocked, means, source, work = unwatched } = wishes;
  const { dbId } = unlocked.keyring;
  const filledUnder = wishes.filledUnder ?? unlocked.subkeys;
  await wishes.fill(path, key);
  // Its pages and structure are examined when it is as it will be.
  const filled = await examineFile(means.driver, path, key, { dbId, subkeys: filledUnder }, "content");
  if (!filled.ok) return err({ code: "copyNotVerified", check: filled.error.check });
  if (source !== undefined && !isSame(filled.value, source)) {
    return err({ code: "copyNotVerified", check: "otherContent" });
  }
  if (filled.value.schema > means.migrations.length) return err({ code: "newerVersion" });
  try {
    await changeCopy(path, key, filled.value, wishes);
  } catch (cause) {
    if (!(cause instanceof DatabaseError) || !["damaged", "notADatabase"].includes(cause.code)) throw cause;
    return err({ code: "copyNotVerified", check: "unreadable" });
  }
  await syncFile(path);
  const facts = await examineFile(means.driver, path, key, { dbId, subkeys: unlocked.subkeys }, "whole", work);
  work.advance(0);
  return facts.ok
    ? ok({ filled: filled.value, facts: facts.value })
    : err({ code: "copyNotVerified", check: facts.error.check });
};

/**
 * [Note: Order of the switch] Folder, keyring, one head, CURRENT, the other head. Ended after the folder: a file that no
 * keyring knows, and the old vault. After the keyring: the old vault still, since CURRENT names it – unless the keyring no
 * longer lists it, and then the only one listed is meant. Around CURRENT each of the two has a head that speaks for it: a
 * restored file has fewer lines than the one it took the place of, and has lost none of its own. Before there is a vault the keyring comes first: a folder without a keyring
 * would be a vault that nobody can open. See: [Note: When there is a vault].
 */
const switchTo = async (
  building: string,
  { folder, unlocked }: GenerationWishes,
  generation: Salted,
  end: AuditPoint,
): Promise<SwitchedGeneration> => {
  const { keyring, subkeys } = unlocked;
  const extended = { ...keyring, generations: [...keyring.generations, generation] };
  const isFirst = !(await hasVault(folder));
  if (isFirst) await writeFirstKeyring(folder, extended, subkeys.keyringMac);
  await renamePatiently(building, generationPath(folder, generation.id));
  if (!isFirst) await writeKeyringTwice(folder, extended, subkeys.keyringMac);
  await anchorNext(folder, generation.id, end, subkeys.head);
  await writeCurrent(folder, generation.id);
  await anchorNext(folder, generation.id, end, subkeys.head);
  return { unlocked: { ...unlocked, keyring: extended }, generation };
};

/** Builds the next generation beside the present one. A bug in `fill`, `change` or a migration comes out as it was thrown. */
export const buildGeneration = async (
  wishes: GenerationWishes,
): Promise<Result<BuiltGeneration, GenerationFailure>> => {
  const { folder, unlocked, means, size } = wishes;
  const { generations } = unlocked.keyring;
  if (generations.length >= mostGenerations) throw new Error("the keyring has no room for another generation");
  if (!(await hasRoom(folder, 2.5 * size))) return err({ code: "diskFull" });
  const generation = salted(await nextId(folder, generations, wishes.after ?? 0), means.clock.now());
  const key = generationKey(unlocked.masterKey, Buffer.from(generation.salt, "hex"));
  const building = temporaryPath(generationPath(folder, generation.id));
  const discard = () => rm(building, { recursive: true, force: true });
  try {
    await mkdir(building, { mode: 0o700 });
    const built = await fillAndExamine(join(building, "db.sqlite"), key, wishes);
    if (!built.ok) {
      await discard();
      return built;
    }
    await syncFolder(building);
    const { end } = built.value.facts;
    return ok({
      ...built.value,
      generation,
      switchTo: () => switchTo(building, wishes, generation, end),
      isThere: () => isThere(join(building, "db.sqlite")),
      discard,
    });
  } catch (cause) {
    await discard();
    throw cause;
  }
};
