// Keeps the vault of this process: none, locked or open. One call at a time; to lock, main ends the whole process.
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import type {
  ConfirmFailure,
  CreateFailure,
  Place,
  Unlocked,
  UnlockFailure,
  VaultStatus,
} from "../../shared/contract/vault.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { loadDriver } from "../database/load-driver.ts";
import { closeDatabase } from "../database/session.ts";
import { makePrivateFolder, removeLeftovers } from "../platform/files.ts";
import { placeOf } from "../platform/local-disk.ts";
import { createMutex } from "../platform/mutex.ts";
import { shippedPolicy } from "./argon2.ts";
import { calibrated } from "./argon2-cost.ts";
import { fitsBack, twoGroups } from "./ask-back.ts";
import { createAttempts } from "./attempts.ts";
import { writeVault } from "./create-vault.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { settlePrevious, unlockKeyring } from "./keyring-file.ts";
import { argon2Computes } from "./known-answer.ts";
import { toDiskFailure, toUnlockFailure } from "./keeper-failures.ts";
import { hasVault, isDemo, vaultFolderIn } from "./layout.ts";
import { lossLines, toUnlocked } from "./losses.ts";
import { newKeyring, type NewKeyring } from "./new-keyring.ts";
import type { Means } from "./means.ts";
import { openVault } from "./open-vault.ts";
import { auditAlone, type AuditFacts, noteGround, type OpenedVault } from "./opened-vault.ts";
import type { ConfirmReason, Keeper, KeeperOptions, Prepared } from "./keeper-interface.ts";
import { measure } from "./passphrase.ts";
import { groupsOf } from "./recovery-key.ts";
import type { Secret } from "./slots.ts";
import { secretOf, type TypedSecret } from "./typed-secret.ts";

interface Pending extends NewKeyring {
  readonly passphrase: string;
  readonly ask: readonly [number, number];
}

export const createKeeper = (options: KeeperOptions): Keeper => {
  const { clock, log, migrations, policy = shippedPolicy } = options;
  const mutex = createMutex();
  const attempts = createAttempts();
  const driver = options.driver === undefined ? loadDriver() : Promise.resolve(options.driver);
  // A missing library is told of at the first call that needs it.
  driver.catch(() => undefined);
  let computing: Promise<boolean> | undefined;
  const computes = (): Promise<boolean> => (computing ??= (options.computes ?? argon2Computes)());
  let folder = options.folder;
  let pending: Pending | undefined;
  let lock: FolderLock | undefined;
  let vault: OpenedVault | undefined;
  let keepsLock = false;

  const closeVault = async (lastLine = false) => {
    const closing = vault;
    vault = undefined;
    if (closing !== undefined && lastLine) {
      // A lock waits for nothing: where no line can be written any more, the next unlocking shows that one is missing.
      await auditAlone(closing, { action: "vault.lock" }).catch(() => {
        log("auditNotWritten");
      });
    }
    if (closing !== undefined) await closeDatabase(closing.database);
  };

  const close = async (lastLine = true) => {
    await closeVault(lastLine);
    keepsLock = false;
    await releaseLock();
    log("vaultClosed");
  };

  /** From here on every call answers `locked`; unlocking reads what was saved. See: [Note: Unknown outcome]. */
  const onUnknownOutcome = () => {
    log("databaseFailed", { code: "ioError" });
    mutex
      .run(() => close(false))
      .catch(() => {
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
    if (!(await computes())) return err<CreateFailure>({ code: "cipherFails" });
    if (!(await measure(passphrase)).enough) return err<CreateFailure>({ code: "weakPassphrase" });
    const ask = twoGroups();
    const fitted = await calibrated(policy, () => clock.monotonic());
    pending = { ...(await newKeyring(passphrase, clock.now(), fitted)), passphrase, ask };
    return ok({ groups: groupsOf(pending.recoveryKey), ask });
  };

  /** A vault counts as open when the audit has said so; where nothing can be written it is closed again. */
  const enter = async (
    opened: OpenedVault,
    lines: readonly AuditFacts[],
    ground?: "vault.create",
  ): Promise<OpenedVault> => {
    try {
      for (const line of lines) await auditAlone(opened, line);
      await noteGround(opened, clock, ground);
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
      await settlePrevious(folder, opened.value.keyring).catch(() => {
        log("previousNotWritten");
      });
      return ok(
        await enter(opened.value, [...refused, ...lossLines(opened.value), { action: "vault.unlock", detail }]),
      );
    }
    const { code } = opened.error;
    if (code !== "wrongPassphrase" && code !== "wrongRecoveryKey") return err({ code });
    return err({ code, waitSeconds: attempts.failed({ at: clock.now(), code }) });
  };

  const create = async (groups: readonly [string, string]): Promise<Result<Record<string, never>, CreateFailure>> => {
    if (pending === undefined) return err<CreateFailure>({ code: "notPrepared" });
    if (!fitsBack(pending.recoveryKey, pending.ask, groups)) return err<CreateFailure>({ code: "groupsDoNotMatch" });
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
    vault = await enter(opened.value, [], "vault.create");
    log("vaultCreated");
    return ok({});
  };

  const unlock = async (input: TypedSecret): Promise<Result<Unlocked, UnlockFailure>> => {
    if (vault !== undefined) return ok(toUnlocked(vault));
    if (!(await hasVault(folder))) return err({ code: "vaultMissing" });
    const secret = secretOf(input);
    if (!secret.ok) return secret;
    if (!(await computes())) return err({ code: "cipherFails" });
    if (!(await takeLock())) return err({ code: "vaultBusy" });
    const opened = await open(secret.value);
    if (!opened.ok) {
      log("vaultRefused", { code: opened.error.code });
      return opened;
    }
    vault = opened.value;
    log("vaultUnlocked");
    return ok(toUnlocked(vault));
  };

  const confirm = async (secret: Secret, why: ConfirmReason): Promise<Result<string, ConfirmFailure>> => {
    const open = vault;
    if (open === undefined) return err({ code: "vaultMissing" });
    const tried = await unlockKeyring(folder, secret, policy);
    if (!tried.ok) {
      const { code } = tried.error;
      if (code === "keyringDamaged" || code === "newerVersion") return err({ code: "keyringDamaged" });
      await auditAlone(open, { action: `${why}Refused` });
      return err({ code, waitSeconds: attempts.failed({ at: clock.now(), code }) });
    }
    attempts.take();
    await auditAlone(open, { action: why, detail: { as: open.wayIn(tried.value.slotId) } });
    return ok(tried.value.slotId);
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
    unlock: (input) => guarded<Unlocked, UnlockFailure>(() => unlock(input), toUnlockFailure),
    confirm: (secret, why) => mutex.run(() => confirm(secret, why)),
    alone: (work) =>
      mutex.run(async () => {
        if (vault === undefined) return undefined;
        return work(vault, {
          ...(await means()),
          leave: async () => {
            vault = undefined;
            await releaseLock();
            log("vaultClosed");
          },
        });
      }),
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
            noteRefused: (code) => void attempts.failed({ at: clock.now(), code }),
            keepLock: (keeps) => {
              keepsLock = keeps;
            },
          });
        } finally {
          if (vault === undefined) await releaseLock();
        }
      }),
    close: () => mutex.run(() => close()),
  };
};
