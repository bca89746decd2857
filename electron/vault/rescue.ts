// The ways on when the vault's file is damaged or gone, each into a new generation: an older generation that is still kept,
// or what can be saved of the damaged file. (A backup is `restores.ts`.) The damaged file is kept under another name, with
// its salt in the keyring: nothing here deletes anything.
import type { OlderGeneration, RescueFailure, SalvageReport, Ways } from "../../shared/contract/rescue.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { createKysely } from "../database/dialect.ts";
import type { Connection } from "../database/driver.ts";
import { DatabaseError, toDatabaseError } from "../database/errors.ts";
import { readRemoved, tombstoneOf } from "../database/removals.ts";
import { openDamaged, salvageMeta } from "../database/salvage.ts";
import type { Tables } from "../database/tables.ts";
import { type Argon2Policy, shippedPolicy } from "./argon2.ts";
import type { Backups } from "./backups.ts";
import { examineFile } from "./examine-file.ts";
import type { Keeper } from "./keeper-interface.ts";
import { backupsPath, databasePath } from "./layout.ts";
import { buildGeneration } from "./new-generation.ts";
import { keepDamaged, keyOf, line, type Opened, openFolder, sizeOf } from "./rescue-ground.ts";
import { salvage } from "./rescue-salvage.ts";
import { removeTexts } from "./restore-build.ts";
import { tombstonesIn } from "./tombstone-file.ts";
import type { TypedSecret } from "./typed-secret.ts";
import { Cancelled, unwatched, type Work, type Workbench } from "./work.ts";

/** The older generations that are whole, newest first, with what each would be without. */
const olderOf = async (
  { held, unlocked, headSeq, damaged }: Opened,
  work: Work,
): Promise<readonly OlderGeneration[]> => {
  const { keyring, subkeys } = unlocked;
  const found: OlderGeneration[] = [];
  for (const generation of keyring.generations.toSorted((a, b) => b.id - a.id)) {
    const path = databasePath(held.folder, generation.id);
    if (generation.id === damaged?.id || (await sizeOf(path)) === 0) continue;
    const whose = { dbId: keyring.dbId, subkeys };
    const facts = await examineFile(held.means.driver, path, keyOf(unlocked, generation), whose, "whole", work);
    if (!facts.ok || facts.value.lastAt === undefined) continue;
    const missing = Math.max(0, headSeq - facts.value.end.seq);
    found.push({ generation: generation.id, lastAt: facts.value.lastAt, missing });
  }
  return found;
};

/** Which copy holds the register is not older than it was, as far as the damaged file can still tell. */
const keepStanding = async (copy: Connection, { held, unlocked, damaged }: Opened): Promise<void> => {
  if (damaged === undefined) return;
  const path = databasePath(held.folder, damaged.id);
  if ((await sizeOf(path)) === 0) return;
  try {
    const source = await openDamaged(held.means.driver, path, keyOf(unlocked, damaged));
    await salvageMeta(source, copy).finally(() => source.close());
  } catch (cause) {
    if (!(cause instanceof DatabaseError)) throw cause;
  }
};

/** Everything that was taken away for good, as the folders of backups and what is readable of the damaged file know it. */
const tombstonesFor = async (
  { held, unlocked, damaged }: Opened,
  { chosen, second }: ReturnType<Backups["folders"]>,
): Promise<ReadonlySet<string>> => {
  const { digest } = unlocked.subkeys;
  const told = await tombstonesIn([backupsPath(held.folder), chosen, second], unlocked.keyring.dbId, digest);
  const path = databasePath(held.folder, damaged?.id ?? 0);
  if (damaged === undefined || (await sizeOf(path)) === 0) return told;
  try {
    const source = await held.means.driver.open(path, keyOf(unlocked, damaged), "read");
    const removed = await readRemoved(createKysely(source)).finally(() => source.close());
    return new Set([...told, ...removed.map((record) => tombstoneOf(digest, record))]);
  } catch (cause) {
    if (cause instanceof DatabaseError) return told;
    throw cause;
  }
};

const useOlder = async (
  opened: Opened,
  id: number,
  folders: ReturnType<Backups["folders"]>,
  work: Work,
): Promise<Result<{ missing: number }, RescueFailure>> => {
  const { held, unlocked, damaged } = opened;
  const generation = unlocked.keyring.generations.find((one) => one.id === id);
  const older = (await olderOf(opened, work)).find((one) => one.generation === id);
  if (generation === undefined || older === undefined) return err({ code: "notWhole" });
  const path = databasePath(held.folder, id);
  const tombstones = await tombstonesFor(opened, folders);
  work.begin("building");
  const built = await buildGeneration({
    folder: held.folder,
    unlocked,
    means: held.means,
    size: await sizeOf(path),
    fill: async (target, key) => {
      const source = await held.means.driver.open(path, keyOf(unlocked, generation), "write");
      await source.copyWithNewKey(target, key).finally(() => source.close());
    },
    change: async (copy) => {
      await keepStanding(copy, opened);
      await createKysely<Tables>(copy)
        .transaction()
        .execute((write) => removeTexts(write, { unlocked, means: held.means, tombstones }));
      await line(copy, opened, "vault.olderUsed", { generation: id, missing: older.missing });
      work.advance(0);
    },
    work,
  });
  if (!built.ok) return err({ code: built.error.code === "copyNotVerified" ? "notWhole" : built.error.code });
  await built.value.switchTo();
  await keepDamaged(held.folder, damaged);
  return ok({ missing: older.missing });
};

const toFailure = (cause: unknown): RescueFailure => {
  if (cause instanceof Cancelled) return { code: "cancelled" };
  const { code } = toDatabaseError(cause);
  if (code === "diskFull") return { code };
  if (code === "readOnly" || code === "cannotOpen") return { code: "readOnly" };
  if (code === "notADatabase" || code === "damaged" || code === "ioError") return { code: "notWhole" };
  throw cause;
};

export interface Rescue {
  ways(input: TypedSecret): Promise<Result<Ways, RescueFailure>>;
  useOlder(input: TypedSecret, generation: number): Promise<Result<{ missing: number }, RescueFailure>>;
  salvage(input: TypedSecret): Promise<Result<SalvageReport, RescueFailure>>;
}

export interface RescueOptions {
  readonly keeper: Keeper;
  readonly backups: Pick<Backups, "folders">;
  /** Going on from an older generation, and a salvage, tell it how far they have come, and can be stopped. */
  readonly workbench: Workbench;
  readonly policy?: Argon2Policy;
}

export const createRescue = ({ keeper, backups, workbench, policy = shippedPolicy }: RescueOptions): Rescue => {
  const held = async <T>(
    input: TypedSecret,
    work: (opened: Opened) => Promise<Result<T, RescueFailure>>,
  ): Promise<Result<T, RescueFailure>> => {
    try {
      const answer = await keeper.inFolder(async (folder) => {
        const opened = await openFolder(folder, input, policy);
        return opened.ok ? work(opened.value) : opened;
      });
      return answer ?? err({ code: "vaultBusy" });
    } catch (cause) {
      return err(toFailure(cause));
    }
  };
  return {
    ways: (input) => held(input, async (opened) => ok({ older: [...(await olderOf(opened, unwatched))] })),
    // Begun before the secret is tried, which takes a while too and may be stopped.
    useOlder: (input, generation) =>
      workbench.run("olderVersion", (work) => {
        work.begin("checking");
        return held(input, (opened) => useOlder(opened, generation, backups.folders(), work));
      }),
    salvage: (input) =>
      workbench.run("salvage", (work) => {
        work.begin("searching");
        return held(input, (opened) => salvage(opened, work));
      }),
  };
};
