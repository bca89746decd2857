// What the keeper of the vault is made from and answers.
import type {
  ConfirmFailure,
  CreateFailure,
  Strength,
  Unlocked,
  UnlockFailure,
  VaultStatus,
} from "../../shared/contract/vault.ts";
import type { Result } from "../../shared/result.ts";
import type { Driver } from "../database/driver.ts";
import type { Migration } from "../database/migrate.ts";
import type { Clock } from "../platform/clock.ts";
import type { Log } from "../platform/log.ts";
import type { Argon2Policy } from "./argon2.ts";
import type { HeldFolder } from "./held-folder.ts";
import type { Means } from "./means.ts";
import type { OpenedVault } from "./opened-vault.ts";
import type { Secret } from "./slots.ts";
import type { TypedSecret } from "./typed-secret.ts";

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
  /** For tests. See: [Note: Known answer]. */
  readonly computes?: () => Promise<boolean>;
}

export type ConfirmReason = "vault.confirm" | "keys.confirm";

export interface AloneMeans extends Means {
  /** Its database has been closed: forgets the vault, as a lock does. */
  readonly leave: () => Promise<void>;
}

export interface Prepared {
  readonly groups: string[];
  readonly ask: [number, number];
}

export interface Keeper {
  status(): Promise<VaultStatus>;
  strength(passphrase: string): Promise<Strength>;
  prepare(passphrase: string): Promise<Result<Prepared, CreateFailure>>;
  create(groups: readonly [string, string]): Promise<Result<Record<string, never>, CreateFailure>>;
  unlock(input: TypedSecret): Promise<Result<Unlocked, UnlockFailure>>;
  /** Who asks, while the vault is open: the secret is tried as at unlock, and every try is logged under `why`. Answers with the slot. */
  confirm(secret: Secret, why: ConfirmReason): Promise<Result<string, ConfirmFailure>>;
  /** Runs with the open vault while nothing else is unlocked, confirmed or closed; undefined when none is open. */
  alone<T>(work: (vault: OpenedVault, means: AloneMeans) => Promise<T>): Promise<T | undefined>;
  /** The open vault, for the gate; undefined means `locked`. */
  opened(): OpenedVault | undefined;
  /** Another folder, chosen in main's dialog, while no vault is open. */
  useFolder(folder: string): Promise<Result<VaultStatus, { readonly code: "notLocalDisk" | "vaultBusy" }>>;
  /**
   * Works in the folder under its lock, whether a vault is open, locked or not there yet; undefined when another process
   * has it. After `keepLock` nobody else gets in until it is let go.
   */
  inFolder<T>(work: (held: HeldFolder) => Promise<T>): Promise<T | undefined>;
  close(): Promise<void>;
}
