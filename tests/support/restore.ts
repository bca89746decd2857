// A vault with its backups and restores, as the host joins them.
import type { Driver } from "../../electron/database/driver.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { type Backups, createBackups } from "../../electron/vault/backups.ts";
import type { Keeper } from "../../electron/vault/keeper-interface.ts";
import { auditAlone } from "../../electron/vault/opened-vault.ts";
import { createRestores, type Restores } from "../../electron/vault/restores.ts";
import { createSecondFolder } from "../../electron/vault/second-folder.ts";
import { createWorkbench, type Workbench } from "../../electron/vault/work.ts";
import type { Result } from "../../shared/result.ts";
import { cheapPolicy } from "./cheap-policy.ts";
import { keeperOf, newVault, testClock } from "./vault.ts";

export interface RestorableVault {
  readonly folder: string;
  readonly keeper: Keeper;
  readonly backups: Backups;
  readonly restores: Restores;
  readonly workbench: Workbench;
}

/** The services over a folder whose vault is locked or not there. */
export const restorableAt = (
  folder: string,
  driver: Driver,
  keeper = keeperOf(folder, { driver, migrations }),
): RestorableVault => {
  const workbench = createWorkbench();
  const shared = { keeper, policy: cheapPolicy, workbench };
  const backups = createBackups({
    ...shared,
    clock: testClock,
    log: () => undefined,
    appVersion: "0.0.0-test",
    driver,
  });
  return {
    folder,
    keeper,
    backups,
    workbench,
    restores: createRestores({ ...shared, backups, second: createSecondFolder(), now: () => testClock.now() }),
  };
};

/** A new, open vault with the application's own schema, and its recovery key. */
export const restorableVault = async (driver: Driver): Promise<RestorableVault & { readonly recoveryKey: string }> => {
  const { folder, keeper, groups } = await newVault({ driver, migrations });
  return { ...restorableAt(folder, driver, keeper), recoveryKey: groups.join(" ") };
};

/** One saved change, as a line of the log. */
export const changeIn = async (keeper: Keeper, action = "goal.change"): Promise<void> => {
  const vault = keeper.opened();
  if (vault === undefined) throw new Error("the vault is open");
  await auditAlone(vault, { action });
};

export const actionsIn = async (keeper: Keeper): Promise<readonly string[]> =>
  (await keeper.opened()?.database.kysely.selectFrom("audit").select("action").orderBy("seq").execute())?.map(
    ({ action }) => action,
  ) ?? [];

export const value = <T>(outcome: Result<T, unknown>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};
