// Restoring in two steps: `prepare` builds and tells, `apply` backs the present up and switches. See: [Note: Restore].
import { basename, dirname, join } from "node:path";
import type { RestorableBackup, RestoreFailure, RestoreSource, RestoreSummary } from "../../shared/contract/restore.ts";
import type { Claim } from "../../shared/domain/taken-over.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { changesSince } from "../database/readings/backup.ts";
import { readRemoved, tombstoneOf } from "../database/removals.ts";
import { readAlone, runAlone } from "../database/session.ts";
import { placeOf } from "../platform/local-disk.ts";
import { type Argon2Policy, shippedPolicy } from "./argon2.ts";
import { createAttempts } from "./attempts.ts";
import { asBackup, findBackups, type FoundBackup } from "./backup-folder.ts";
import type { BackupHeader } from "./backup-header.ts";
import type { Backups } from "./backups.ts";
import type { Keeper } from "./keeper-interface.ts";
import { readClaim, readHolderNote, writeHolderNote } from "./holder-note.ts";
import type { HeldFolder } from "./held-folder.ts";
import type { OpenedKeyring } from "./keyring-file.ts";
import { backupsPath } from "./layout.ts";
import type { BuiltGeneration } from "./new-generation.ts";
import type { BackupSource } from "./opened-vault.ts";
import { openPresent, type PresentFile, presentKeyring } from "./present-vault.ts";
import { readRecoveryKey } from "./recovery-key.ts";
import { buildRestore } from "./restore-build.ts";
import { groundIn, isInside, keepDamagedKeyring, keyringFrom, readHeader, toRestoreFailure } from "./restore-source.ts";
import { buildUndo } from "./restore-undo.ts";
import { openSlots, type Secret } from "./slots.ts";
import type { SecondFolder } from "./second-folder.ts";
import { tombstonesIn } from "./tombstone-file.ts";
import type { Work, Workbench } from "./work.ts";

export type RestoreInput = { readonly passphrase: string } | { readonly recoveryKey: string };

export interface Restores {
  list(): Promise<readonly RestorableBackup[]>;
  /** The file that main's dialog gave. */
  useFile(path: string): void;
  prepare(from: RestoreSource, secret: RestoreInput): Promise<Result<RestoreSummary, RestoreFailure>>;
  apply(): Promise<Result<Record<string, never>, RestoreFailure>>;
  discard(): Promise<void>;
  /** Back to what was before the last restore; the vault is closed afterwards. */
  undo(): Promise<Result<Record<string, never>, RestoreFailure>>;
}

export interface RestoresOptions {
  readonly keeper: Keeper;
  readonly backups: Backups;
  readonly workbench: Workbench;
  readonly second: SecondFolder;
  readonly now: () => string;
  readonly policy?: Argon2Policy;
}

interface Prepared {
  readonly built: BuiltGeneration;
  readonly ground: string;
  readonly unlocked: OpenedKeyring;
  readonly present: RestoreSummary["present"];
  /** The claim of the register, and where it is to be told. */
  readonly claim: Claim;
  readonly noteFolder: string;
  /** A keyring lies there that cannot be read: it is kept under another name. */
  readonly keepsKeyring: boolean;
}

export const createRestores = ({
  keeper,
  backups,
  workbench,
  second,
  now,
  policy = shippedPolicy,
}: RestoresOptions): Restores => {
  const attempts = createAttempts();
  let chosen: string | undefined;
  let prepared: Prepared | undefined;

  const forget = async (): Promise<void> => {
    const forgotten = prepared;
    prepared = undefined;
    await forgotten?.built.discard();
  };

  const firstFolder = async (vaultFolder?: string): Promise<string> =>
    backups.folders().chosen ?? backupsPath(vaultFolder ?? (await keeper.status()).folder);

  const pathOf = async (from: RestoreSource): Promise<string | undefined> => {
    if (from.place === "chosen") return chosen;
    const folder = from.place === "first" ? await firstFolder() : backups.folders().second;
    return folder === undefined ? undefined : join(folder, basename(from.name));
  };

  /** The slot that opens, and the master key it held. */
  const opening = async (header: BackupHeader, input: RestoreInput) => {
    const recoveryKey = "recoveryKey" in input ? readRecoveryKey(input.recoveryKey) : undefined;
    if ("recoveryKey" in input && recoveryKey === undefined)
      return err<RestoreFailure>({ code: "recoveryKeyMistyped" });
    const secret: Secret = "passphrase" in input ? input : { recoveryKey: recoveryKey ?? new Uint8Array(0) };
    const slot = await openSlots(header.slots, header, secret);
    if (slot !== undefined) {
      attempts.take();
      return ok(slot);
    }
    const code = "passphrase" in secret ? "wrongPassphrase" : "wrongRecoveryKey";
    return err<RestoreFailure>({ code, waitSeconds: attempts.failed({ at: now(), code }) });
  };

  /** Everything that was taken away for good, as the present vault and the files beside the backups know it. */
  const tombstonesFor = async (
    { dbId }: BackupHeader,
    digestKey: Uint8Array,
    { path, folder }: { readonly path: string; readonly folder: string },
    present: BackupSource | undefined,
  ): Promise<ReadonlySet<string>> => {
    const folders = [dirname(path), await firstFolder(folder), backups.folders().second];
    const told = await tombstonesIn(folders, dbId, digestKey);
    const known =
      present === undefined ? [] : await runAlone(present.database, () => readRemoved(present.database.kysely));
    return new Set([...told, ...known.map((record) => tombstoneOf(digestKey, record))]);
  };

  /** The highest claim that any note or the present vault knows of. */
  const knownClaimOf = async (
    unlocked: OpenedKeyring,
    folders: readonly string[],
    present: BackupSource | undefined,
  ): Promise<number> => {
    const notes = await Promise.all([...new Set(folders)].map((folder) => readHolderNote(folder, unlocked)));
    const own =
      present === undefined ? undefined : await runAlone(present.database, () => readClaim(present.database.kysely));
    return Math.max(0, own?.counter ?? 0, ...notes.map((note) => note?.counter ?? 0));
  };

  const build = async (
    held: HeldFolder,
    path: string,
    header: BackupHeader,
    opened: Pick<OpenedKeyring, "slotId" | "masterKey">,
    work: Work,
  ): Promise<Result<RestoreSummary, RestoreFailure>> => {
    const { folder, means, vault } = held;
    const found = await presentKeyring(folder, opened, policy);
    if (found.state === "other" && found.keyring.dbId !== header.dbId) return err({ code: "otherVault" });
    // With the vault open its keys are known: the backup is brought under them.
    const present = found.state === "other" ? vault?.keyring : undefined;
    if (found.state === "other" && present === undefined) return err({ code: "otherKeys" });
    if (found.state === "ours" && found.unlocked.keyring.dbId !== header.dbId) return err({ code: "otherVault" });
    const unlocked =
      present ??
      (found.state === "ours" ? found.unlocked : keyringFrom(header, opened.slotId, opened.masterKey, now()));
    const earlier = present === undefined ? {} : { earlierKey: opened.masterKey };
    const file: PresentFile | undefined =
      vault === undefined && found.state === "ours" ? await openPresent(folder, unlocked, means) : undefined;
    try {
      const source = vault ?? file;
      const lostChanges =
        source === undefined
          ? null
          : await readAlone(source.database, (read) => changesSince(read, { seq: header.seq, hash: header.chainHead }));
      const tombstones = await tombstonesFor(header, unlocked.subkeys.digest, { path, folder }, source);
      const noteFolder = backups.folders().second ?? dirname(path);
      const knownClaim = await knownClaimOf(unlocked, [noteFolder, dirname(path)], source);
      const replaces = { generation: source?.generation ?? 0, lostChanges };
      const wishes = { folder, path, header, unlocked, ...earlier, means, work, tombstones, knownClaim, replaces };
      const built = await buildRestore(wishes);
      if (!built.ok) return built;
      const state = source !== undefined ? "backedUp" : found.state === "none" ? "none" : "unreadable";
      const { claim } = built.value;
      const keepsKeyring = found.state === "unreadable";
      const ground = await groundIn(folder);
      prepared = { built: built.value.built, ground, unlocked, present: state, claim, noteFolder, keepsKeyring };
      held.keepLock(true);
      return ok({ ...built.value.summary, lostChanges, present: state });
    } finally {
      await file?.close();
    }
  };

  /** One step in the folder, which nobody else may be in. */
  const inFolder = async <T>(
    work: (held: HeldFolder) => Promise<Result<T, RestoreFailure>>,
  ): Promise<Result<T, RestoreFailure>> => {
    try {
      return (await keeper.inFolder(work)) ?? err({ code: "vaultBusy" });
    } catch (cause) {
      return err(toRestoreFailure(cause));
    }
  };

  const backUpPresent = async ({ folder, means, vault }: HeldFolder, unlocked: OpenedKeyring): Promise<boolean> => {
    const file = vault === undefined ? await openPresent(folder, unlocked, means) : undefined;
    const source = vault ?? file;
    if (source === undefined) return false;
    try {
      return (await backups.of(source)).ok;
    } finally {
      await file?.close();
    }
  };

  return {
    list: async () => {
      const { second } = backups.folders();
      const listed = async (place: "first" | "second", folder: string | undefined) => {
        const found: readonly FoundBackup[] =
          folder === undefined ? [] : await findBackups(folder, policy).catch(() => []);
        return found.map((one) => ({ ...asBackup(one), place }));
      };
      const all = [...(await listed("first", await firstFolder())), ...(await listed("second", second))];
      return all.filter((one, index) => all.findIndex(({ name }) => name === one.name) === index);
    },
    useFile: (path) => {
      chosen = path;
    },
    prepare: async (from, input) => {
      if ((await placeOf((await keeper.status()).folder)) !== "local") return err({ code: "notLocalDisk" });
      const path = await pathOf(from);
      if (path === undefined) return err({ code: "fileGone" });
      // Begun before the secret is tried, which takes a while too and may be stopped.
      return workbench.run("restore", (work) => {
        work.begin("reading");
        return inFolder(async (held) => {
          await forget();
          const header = await readHeader(path, policy);
          if (!header.ok) return header;
          const opened = await opening(header.value, input);
          return opened.ok ? build(held, path, header.value, opened.value, work) : opened;
        });
      });
    },
    apply: () =>
      inFolder(async (held) => {
        if (prepared === undefined) return err({ code: "notPrepared" });
        const { built, ground, unlocked, present, claim, noteFolder, keepsKeyring } = prepared;
        if (ground !== (await groundIn(held.folder)) || !(await built.isThere())) {
          await forget();
          held.keepLock(false);
          return err({ code: "notPrepared" });
        }
        if (present === "backedUp" && !(await backUpPresent(held, unlocked))) return err({ code: "notBackedUp" });
        await held.closeVault();
        if (keepsKeyring) await keepDamagedKeyring(held.folder);
        await built.switchTo();
        prepared = undefined;
        held.keepLock(false);
        // Where the folder cannot be written the next look at the second folder does it.
        if (!isInside(noteFolder, held.folder)) {
          await second.ask(() => writeHolderNote(noteFolder, unlocked, claim, now()));
        }
        return ok({});
      }),
    undo: () =>
      inFolder(async (held) => {
        const { vault, means } = held;
        if (vault === undefined) return err({ code: "notPrepared" });
        const built = await workbench.run("restore", () => buildUndo(vault, means));
        if (!built.ok) return built;
        if (!(await backups.of(vault)).ok) {
          await built.value.discard();
          return err({ code: "notBackedUp" });
        }
        await held.closeVault();
        await built.value.switchTo();
        return ok({});
      }),
    discard: async () => {
      await keeper.inFolder(async (held) => {
        await forget();
        held.keepLock(false);
      });
    },
  };
};
