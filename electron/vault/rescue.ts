// The ways on when the vault's file is damaged or gone, each into a new generation: an older generation that is still kept,
// or what can be saved of the damaged file. (A backup is `restores.ts`.) The damaged file is kept under another name, with
// its salt in the keyring: nothing here deletes anything.
import { rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { OlderGeneration, RescueFailure, SalvageReport, Ways } from "../../shared/contract/rescue.ts";
import { secretOf, type TypedSecret } from "./typed-secret.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { appendAudit } from "../database/audit.ts";
import { createBase } from "../database/base.ts";
import { createKysely } from "../database/dialect.ts";
import { type Connection, type DatabaseKey, reserve } from "../database/driver.ts";
import { DatabaseError, toDatabaseError } from "../database/errors.ts";
import { migrate } from "../database/migrate.ts";
import { readRemoved, tombstoneOf } from "../database/removals.ts";
import { openDamaged, salvageLog, salvageMeta, salvageTables, type SalvagedTable } from "../database/salvage.ts";
import type { Tables } from "../database/tables.ts";
import { syncFolder } from "../platform/files.ts";
import { type Argon2Policy, shippedPolicy } from "./argon2.ts";
import type { Backups } from "./backups.ts";
import { readCurrent } from "./current.ts";
import { examineFile } from "./examine-file.ts";
import { headFor, lastHead } from "./head.ts";
import type { HeldFolder } from "./held-folder.ts";
import type { Keeper } from "./keeper-interface.ts";
import type { Salted } from "./keyring.ts";
import { type OpenedKeyring, unlockKeyring } from "./keyring-file.ts";
import { backupsPath, damagedName, databasePath, generationPath } from "./layout.ts";
import { buildGeneration } from "./new-generation.ts";
import { removeTexts } from "./restore-build.ts";
import { generationKey } from "./subkeys.ts";
import { tombstonesIn } from "./tombstone-file.ts";

interface Opened {
  readonly held: HeldFolder;
  readonly unlocked: OpenedKeyring;
  /** How far the anchor says that the log had come. */
  readonly headSeq: number;
  readonly damaged: Salted | undefined;
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

const keyOf = ({ masterKey }: OpenedKeyring, { salt }: Salted): DatabaseKey =>
  generationKey(masterKey, Buffer.from(salt, "hex"));

const open = async (
  held: HeldFolder,
  input: TypedSecret,
  policy: Argon2Policy,
): Promise<Result<Opened, RescueFailure>> => {
  if (held.vault !== undefined) return err({ code: "vaultIsOpen" });
  const secret = secretOf(input);
  if (!secret.ok) return err({ code: "wrongSecret" });
  const unlocked = await unlockKeyring(held.folder, secret.value, policy);
  if (!unlocked.ok) {
    const { code } = unlocked.error;
    if (code === "keyringDamaged" || code === "newerVersion") return err({ code });
    held.noteRefused(code);
    return err({ code: "wrongSecret" });
  }
  const { keyring, subkeys } = unlocked.value;
  const id = (await readCurrent(held.folder, keyring)) ?? (await lastHead(held.folder, subkeys.head))?.generation;
  const head = await headFor(held.folder, id ?? 0, subkeys.head);
  const damaged = keyring.generations.find((generation) => generation.id === id);
  return ok({ held, unlocked: unlocked.value, headSeq: head?.seq ?? 0, damaged });
};

/** The older generations that are whole, newest first, with what each would be without. */
const olderOf = async ({ held, unlocked, headSeq, damaged }: Opened): Promise<readonly OlderGeneration[]> => {
  const { keyring, subkeys } = unlocked;
  const found: OlderGeneration[] = [];
  for (const generation of keyring.generations.toSorted((a, b) => b.id - a.id)) {
    const path = databasePath(held.folder, generation.id);
    if (generation.id === damaged?.id || (await sizeOf(path)) === 0) continue;
    const facts = await examineFile(held.means.driver, path, keyOf(unlocked, generation), {
      dbId: keyring.dbId,
      subkeys,
    });
    if (!facts.ok || facts.value.lastAt === undefined) continue;
    const missing = Math.max(0, headSeq - facts.value.end.seq);
    found.push({ generation: generation.id, lastAt: facts.value.lastAt, missing });
  }
  return found;
};

/** Kept for whoever may mend it: its salt stays in the keyring, and no folder of that name is ever removed. */
const keepDamaged = async (folder: string, damaged: Salted | undefined): Promise<void> => {
  if (damaged === undefined || (await sizeOf(databasePath(folder, damaged.id))) === 0) return;
  await rename(generationPath(folder, damaged.id), join(folder, damagedName(damaged.id)));
  await syncFolder(folder);
};

const line = async (
  copy: Connection,
  { held, unlocked }: Opened,
  action: string,
  detail: Readonly<Record<string, string | number | readonly string[]>>,
): Promise<void> => {
  const { clock } = held.means;
  const who = { at: clock.now(), monotonic: clock.monotonic(), actorSlot: unlocked.slotId };
  await appendAudit(createKysely(copy), unlocked.subkeys, { ...who, action, detail });
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
): Promise<Result<{ missing: number }, RescueFailure>> => {
  const { held, unlocked, damaged } = opened;
  const generation = unlocked.keyring.generations.find((one) => one.id === id);
  const older = (await olderOf(opened)).find((one) => one.generation === id);
  if (generation === undefined || older === undefined) return err({ code: "notWhole" });
  const path = databasePath(held.folder, id);
  const tombstones = await tombstonesFor(opened, folders);
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
    },
  });
  if (!built.ok) return err({ code: built.error.code === "copyNotVerified" ? "notWhole" : built.error.code });
  await built.value.switchTo();
  await keepDamaged(held.folder, damaged);
  return ok({ missing: older.missing });
};

const salvage = async (opened: Opened): Promise<Result<SalvageReport, RescueFailure>> => {
  const { held, unlocked, headSeq, damaged } = opened;
  const { driver, migrations } = held.means;
  const path = damaged === undefined ? "" : databasePath(held.folder, damaged.id);
  if (damaged === undefined || (await sizeOf(path)) === 0) return err({ code: "nothingReadable" });
  const source = await openDamaged(driver, path, keyOf(unlocked, damaged));
  try {
    // Some pages hold what tables there are: without all of them nothing is found.
    await source.all("SELECT name FROM sqlite_schema", []);
    const schema = Number((await source.all("PRAGMA user_version", []))[0]?.["user_version"]);
    if (schema > migrations.length) return err({ code: "newerVersion" });
    let tables: readonly SalvagedTable[] = [];
    let lines = 0;
    const built = await buildGeneration({
      folder: held.folder,
      unlocked,
      means: held.means,
      size: await sizeOf(path),
      fill: async (target, key) => {
        await reserve(target);
        const filled = await driver.open(target, key, "write");
        try {
          await createBase(filled, { dbId: unlocked.keyring.dbId, createdAt: unlocked.keyring.createdAt });
          await migrate(filled, migrations.slice(0, schema));
          await filled.exec("PRAGMA foreign_keys = OFF; BEGIN");
          await salvageMeta(source, filled);
          lines = await salvageLog(source, filled);
          tables = await salvageTables(source, filled);
          await filled.exec("COMMIT");
        } finally {
          await filled.close();
        }
      },
      change: (copy) =>
        line(copy, opened, "vault.salvage", {
          lines,
          incomplete: tables.filter(({ incomplete }) => incomplete).map(({ table }) => table),
        }),
    });
    if (!built.ok) return err({ code: built.error.code === "copyNotVerified" ? "notWhole" : built.error.code });
    await source.close();
    await built.value.switchTo();
    await keepDamaged(held.folder, damaged);
    return ok({ tables: [...tables], missingLines: Math.max(0, headSeq - lines) });
  } catch (cause) {
    if (cause instanceof DatabaseError && ["notADatabase", "damaged", "other"].includes(cause.code)) {
      return err({ code: "nothingReadable" });
    }
    throw cause;
  } finally {
    await source.close();
  }
};

const toFailure = (cause: unknown): RescueFailure => {
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
  readonly policy?: Argon2Policy;
}

export const createRescue = ({ keeper, backups, policy = shippedPolicy }: RescueOptions): Rescue => {
  const held = async <T>(
    input: TypedSecret,
    work: (opened: Opened) => Promise<Result<T, RescueFailure>>,
  ): Promise<Result<T, RescueFailure>> => {
    try {
      const answer = await keeper.inFolder(async (folder) => {
        const opened = await open(folder, input, policy);
        return opened.ok ? work(opened.value) : opened;
      });
      return answer ?? err({ code: "vaultBusy" });
    } catch (cause) {
      return err(toFailure(cause));
    }
  };
  return {
    ways: (input) => held(input, async (opened) => ok({ older: [...(await olderOf(opened))] })),
    useOlder: (input, generation) => held(input, (opened) => useOlder(opened, generation, backups.folders())),
    salvage: (input) => held(input, salvage),
  };
};
