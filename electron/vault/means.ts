// What opening a vault takes beside the folder and the secret.
import type { Driver } from "../database/driver.ts";
import type { Migration } from "../database/migrate.ts";
import type { Clock } from "../platform/clock.ts";
import type { Log } from "../platform/log.ts";
import type { Argon2Policy } from "./argon2.ts";
import type { BackupSource } from "./opened-vault.ts";

export interface Means {
  readonly driver: Driver;
  readonly clock: Clock;
  readonly log: Log;
  readonly migrations: readonly Migration[];
  readonly policy: Argon2Policy;
  /** Before an older file is migrated: a backup of it, if there can be one. */
  readonly beforeMigration?: (older: BackupSource) => Promise<void>;
  /** The disk failed in the middle: nobody knows what was saved. See: [Note: Unknown outcome]. */
  readonly onUnknownOutcome: () => void;
}
