// A vault in a temporary folder, with keys that are cheap to make. See: [Note: Cheap keys in tests].
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Driver } from "../../electron/database/driver.ts";
import type { Migration } from "../../electron/database/migrate.ts";
import { createClock } from "../../electron/platform/clock.ts";
import type { Log } from "../../electron/platform/log.ts";
import { type Backups, createBackups } from "../../electron/vault/backups.ts";
import { createKeeper } from "../../electron/vault/keeper.ts";
import type { Keeper, KeeperOptions } from "../../electron/vault/keeper-interface.ts";
import { cheapPolicy } from "./cheap-policy.ts";
import { temporaryFolder } from "./folder.ts";

export const testPassphrase = "grön trappa viskar gurka";
export const testClock = createClock(() => new Date("2026-11-22T08:00:00Z"));
const noLog: Log = () => undefined;

export interface VaultForTest {
  readonly folder: string;
  readonly keeper: Keeper;
  /** The nine groups of the recovery key. */
  readonly groups: readonly string[];
}

interface Wishes {
  readonly folder?: string;
  /** One that has the folder already. */
  readonly keeper?: Keeper;
  readonly migrations?: readonly Migration[];
  readonly driver?: Driver;
  readonly log?: Log;
  readonly computes?: () => Promise<boolean>;
  readonly beforeMigration?: NonNullable<KeeperOptions["beforeMigration"]>;
}

/** A keeper of a folder, as the host makes it; closed with the test. */
export const keeperOf = (
  folder: string,
  { migrations = [], log = noLog, driver, computes, beforeMigration }: Wishes = {},
): Keeper => {
  const keeper = createKeeper({
    folder,
    clock: testClock,
    log,
    migrations,
    policy: cheapPolicy,
    ...(driver === undefined ? {} : { driver }),
    ...(computes === undefined ? {} : { computes }),
    ...(beforeMigration === undefined ? {} : { beforeMigration }),
  });
  onTestFinished(() => keeper.close());
  return keeper;
};

/** A new, open vault with `testPassphrase`. */
export const newVault = async (wishes: Wishes = {}): Promise<VaultForTest> => {
  const folder = wishes.folder ?? join(temporaryFolder(), "vault");
  const keeper = wishes.keeper ?? keeperOf(folder, wishes);
  const prepared = await keeper.prepare(testPassphrase);
  if (!prepared.ok) throw new Error(prepared.error.code);
  const { groups, ask } = prepared.value;
  const created = await keeper.create([groups[ask[0] - 1] ?? "", groups[ask[1] - 1] ?? ""]);
  if (!created.ok) throw new Error(created.error.code);
  return { folder, keeper, groups };
};

/** The same, closed again. */
export const newLockedVault = async (wishes: Wishes = {}): Promise<VaultForTest> => {
  const vault = await newVault(wishes);
  await vault.keeper.close();
  return vault;
};

/** The backups of a vault for test. */
export const backupsOf = (keeper: Keeper, driver?: Driver): Backups =>
  createBackups({
    keeper,
    clock: testClock,
    log: noLog,
    appVersion: "0.0.0-test",
    policy: cheapPolicy,
    ...(driver === undefined ? {} : { driver }),
  });

/** A copy of the bytes with one bit of one byte turned. */
export const flipped = (bytes: Buffer, position: number, bit = position % 8): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(position) ^ (1 << bit), position);
  return copy;
};
