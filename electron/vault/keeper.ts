// Keeps the vault of this process: none, locked or open. One call at a time; to lock, main ends the whole process.
import { randomInt } from "node:crypto";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import type {
  ConfirmFailure,
  CreateFailure,
  Place,
  Strength,
  UnlockFailure,
  VaultStatus,
} from "../../shared/contract/vault.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Driver } from "../database/driver.ts";
import { loadDriver } from "../database/load-driver.ts";
import type { Migration } from "../database/migrate.ts";
import { closeDatabase } from "../database/session.ts";
import type { Clock } from "../platform/clock.ts";
import { makePrivateFolder, removeLeftovers } from "../platform/files.ts";
import { placeOf } from "../platform/local-disk.ts";
import type { Log } from "../platform/log.ts";
import { createMutex } from "../platform/mutex.ts";
import { type Argon2Policy, shippedPolicy } from "./argon2.ts";
import { createAttempts } from "./attempts.ts";
import { writeVault } from "./create-vault.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { unlockKeyring } from "./keyring-file.ts";
import { toDiskFailure, toUnlockFailure } from "./keeper-failures.ts";
import type { HeldFolder } from "./held-folder.ts";
import { hasVault, isDemo, vaultFolderIn } from "./layout.ts";
import { newKeyring, type NewKeyring } from "./new-keyring.ts";
import type { Means } from "./means.ts";
import { openVault } from "./open-vault.ts";
import { auditAlone, type AuditFacts, type OpenedVault } from "./opened-vault.ts";
import { measure } from "./passphrase.ts";
import { groupsOf, readRecoveryKey, tidy } from "./recovery-key.ts";
import type { Secret } from "./slots.ts";

export interface KeeperOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly migrations: readonly Migration[];
  readonly beforeMigration?: Means["beforeMigration"];
  /** For tests. See: [Note: Cheap keys in tests]. */
  readonly policy?: Argon2Policy;
  /** For tests; otherwise the platform's. See: [Note: Two drivers]. */
  readonly driver?: Driver;
}

export type UnlockInput = { readonly passphrase: string } | { readonly recoveryKey: string };

export interface Prepared {
  readonly groups: string[];
  readonly ask: [number, number];
}

export interface Keeper {
  status(): Promise<VaultStatus>;
  strength(passphrase: string): Promise<Strength>;
  prepare(passphrase: string): Promise<Result<Prepared, CreateFailure>>;
  create(groups: readonly [string, string]): Promise<Result<Record<string, never>, CreateFailure>>;
  unlock(input: UnlockInput): Promise<Result<{ readonly missingChanges: number }, UnlockFailure>>;
  /** Whether it is the coordinator who asks, while the vault is open: the passphrase is tried as at unlock, and every try is logged. */
  confirm(passphrase: string): Promise<Result<Record<string, never>, ConfirmFailure>>;
  /** The open vault, for the gate; undefined means `locked`. */
  opened(): OpenedVault | undefined;
  /** Another folder, chosen in main's dialog, while no vault is open. */
  useFolder(folder: string): Promise<Result<VaultStatus, { readonly code: "notLocalDisk" | "vaultBusy" }>>;
  /** Works in the folder under its lock, also while no vault is open or there; undefined when another process has it. */
  inFolder<T>(work: (held: HeldFolder) => Promise<T>): Promise<T | undefined>;
  close(): Promise<void>;
}

interface Pending extends NewKeyring {
  readonly passphrase: string;
  readonly ask: readonly [number, number];
}

/** Two different groups of the key itself; the ninth only checks the others. */
const twoGroups = (): [number, number] => {
  const first = randomInt(1, 9);
  const second = 1 + ((first - 1 + randomInt(1, 8)) % 8);
  return first < second ? [first, second] : [second, first];
};

export const createKeeper = (options: KeeperOptions): Keeper => {
  const { clock, log, migrations, policy = shippedPolicy } = options;
  const mutex = createMutex();
  const attempts = createAttempts();
  const driver = options.driver === undefined ? loadDriver() : Promise.resolve(options.driver);
  // A missing library is told of at the first call that needs it.
  driver.catch(() => undefined);
  let folder = options.folder;
  let pending: Pending | undefined;
  let lock: FolderLock | undefined;
  let vault: OpenedVault | undefined;
  let keepsLock = false;

  const closeVault = async () => {
    const closing = vault;
    vault = undefined;
    if (closing !== undefined) await closeDatabase(closing.database);
  };

  const close = async () => {
    await closeVault();
    keepsLock = false;
    await releaseLock();
    log("vaultClosed");
  };

  /** From here on every call answers `locked`; unlocking reads what was saved. See: [Note: Unknown outcome]. */
  const onUnknownOutcome = () => {
    log("databaseFailed", { code: "ioError" });
    mutex.run(close).catch(() => {
      log("databaseFailed");
    });
  };

  const means = async (): Promise<Means> => ({
    driver: await driver,
    clock,
    log,
    migrations,
    policy,
    onUnknownOutcome,
    ...(options.beforeMigration === undefined ? {} : { beforeMigration: options.beforeMigration }),
  });

  const place = (): Promise<Place> => placeOf(folder);

  const status = async (): Promise<VaultStatus> => {
    const state = vault !== undefined ? "open" : (await hasVault(folder)) ? "locked" : "none";
    return { state, folder, place: await place(), demo: await isDemo(folder) };
  };

  const takeLock = async (): Promise<boolean> => {
    // SQLite would answer that it has the lock, and only have it for reading.
    await access(folder, constants.W_OK);
    if (lock !== undefined) return true;
    lock = await lockFolder(await driver, folder);
    if (lock === undefined) return false;
    await removeLeftovers(folder);
    return true;
  };

  const releaseLock = async () => {
    if (keepsLock) return;
    await lock?.release();
    lock = undefined;
  };

  /** Why no vault can be made here, if so. */
  const obstacle = async (): Promise<CreateFailure | undefined> => {
    if ((await place()) !== "local") return { code: "notLocalDisk" };
    return (await hasVault(folder)) ? { code: "vaultExists" } : undefined;
  };

  const prepare = async (passphrase: string): Promise<Result<Prepared, CreateFailure>> => {
    const failure = await obstacle();
    if (failure !== undefined) return err(failure);
    if (!(await measure(passphrase)).enough) return err<CreateFailure>({ code: "weakPassphrase" });
    const ask = twoGroups();
    pending = { ...(await newKeyring(passphrase, clock.now(), policy)), passphrase, ask };
    return ok({ groups: groupsOf(pending.recoveryKey), ask });
  };

  /** A vault counts as open when the audit has said so; where nothing can be written it is closed again. */
  const enter = async (opened: OpenedVault, lines: readonly AuditFacts[]): Promise<OpenedVault> => {
    try {
      for (const line of lines) await auditAlone(opened, line);
    } catch (cause) {
      await closeDatabase(opened.database);
      throw cause;
    }
    return opened;
  };

  const open = async (secret: Secret): Promise<Result<OpenedVault, UnlockFailure>> => {
    const opened = await openVault(folder, secret, await means());
    if (opened.ok) {
      const refused = attempts.take().map(({ at, code }) => ({ action: "vault.unlockRefused", detail: { at, code } }));
      const detail = { with: "passphrase" in secret ? "passphrase" : "recoveryKey" };
      return ok(await enter(opened.value, [...refused, { action: "vault.unlock", detail }]));
    }
    const { code } = opened.error;
    if (code !== "wrongPassphrase" && code !== "wrongRecoveryKey") return err({ code });
    return err({ code, waitSeconds: attempts.failed({ at: clock.now(), code }) });
  };

  const create = async (groups: readonly [string, string]): Promise<Result<Record<string, never>, CreateFailure>> => {
    if (pending === undefined) return err<CreateFailure>({ code: "notPrepared" });
    const wanted = groupsOf(pending.recoveryKey);
    const matches = pending.ask.every((number, index) => tidy(groups[index] ?? "") === wanted[number - 1]);
    if (!matches) return err<CreateFailure>({ code: "groupsDoNotMatch" });
    await makePrivateFolder(folder);
    if (!(await takeLock())) return err<CreateFailure>({ code: "vaultBusy" });
    const failure = await obstacle();
    if (failure !== undefined) return err(failure);
    await writeVault(folder, pending, await means());
    // Both ways in are tried before anybody relies on them; the passphrase is the one that stays open, as in every later session.
    const recovered = await unlockKeyring(folder, { recoveryKey: pending.recoveryKey }, policy);
    const opened = recovered.ok
      ? await openVault(folder, { passphrase: pending.passphrase }, await means())
      : recovered;
    if (!opened.ok) throw new Error(`a new vault did not open: ${opened.error.code}`);
    pending = undefined;
    vault = await enter(opened.value, [{ action: "vault.create" }]);
    log("vaultCreated");
    return ok({});
  };

  const unlock = async (input: UnlockInput): Promise<Result<{ missingChanges: number }, UnlockFailure>> => {
    if (vault !== undefined) return ok({ missingChanges: vault.missingChanges });
    if (!(await hasVault(folder))) return err({ code: "vaultMissing" });
    const recoveryKey = "recoveryKey" in input ? readRecoveryKey(input.recoveryKey) : undefined;
    if ("recoveryKey" in input && recoveryKey === undefined) return err({ code: "recoveryKeyMistyped" });
    const secret: Secret = "passphrase" in input ? input : { recoveryKey: recoveryKey ?? new Uint8Array(0) };
    if (!(await takeLock())) return err({ code: "vaultBusy" });
    const opened = await open(secret);
    if (!opened.ok) {
      log("vaultRefused", { code: opened.error.code });
      return opened;
    }
    vault = opened.value;
    log("vaultUnlocked");
    return ok({ missingChanges: vault.missingChanges });
  };

  const confirm = async (passphrase: string): Promise<Result<Record<string, never>, ConfirmFailure>> => {
    const open = vault;
    if (open === undefined) return err({ code: "vaultMissing" });
    const tried = await unlockKeyring(folder, { passphrase }, policy);
    if (!tried.ok && tried.error.code === "keyringDamaged") return err({ code: "keyringDamaged" });
    if (!tried.ok) {
      await auditAlone(open, { action: "vault.confirmRefused" });
      return err({
        code: "wrongPassphrase",
        waitSeconds: attempts.failed({ at: clock.now(), code: "wrongPassphrase" }),
      });
    }
    attempts.take();
    await auditAlone(open, { action: "vault.confirm" });
    return ok({});
  };

  /** What the disk refuses is a failure with a name; and whoever does not get in keeps nobody else out. */
  const guarded = <T, E>(work: () => Promise<Result<T, E>>, toFailure: (cause: unknown) => E): Promise<Result<T, E>> =>
    mutex.run(async () => {
      try {
        return await work();
      } catch (cause) {
        return err(toFailure(cause));
      } finally {
        if (vault === undefined) await releaseLock();
      }
    });

  return {
    status: () => mutex.run(status),
    strength: measure,
    prepare: (passphrase) => mutex.run(() => prepare(passphrase)),
    create: (groups) => guarded(() => create(groups), toDiskFailure),
    unlock: (input) => guarded<{ missingChanges: number }, UnlockFailure>(() => unlock(input), toUnlockFailure),
    confirm: (passphrase) => mutex.run(() => confirm(passphrase)),
    opened: () => vault,
    useFolder: (chosen) =>
      mutex.run(async () => {
        if (vault !== undefined) return err({ code: "vaultBusy" });
        if ((await placeOf(chosen)) !== "local") return err({ code: "notLocalDisk" });
        keepsLock = false;
        await releaseLock();
        folder = await vaultFolderIn(chosen);
        pending = undefined;
        return ok(await status());
      }),
    inFolder: (work) =>
      mutex.run(async () => {
        await makePrivateFolder(folder);
        if (!(await takeLock())) return undefined;
        try {
          return await work({
            folder,
            means: await means(),
            vault,
            closeVault,
            keepLock: (keeps) => {
              keepsLock = keeps;
            },
          });
        } finally {
          if (vault === undefined) await releaseLock();
        }
      }),
    close: () => mutex.run(close),
  };
};
