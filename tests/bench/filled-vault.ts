// A vault whose file is as large as wanted, with keys that cost next to nothing: what comes after the key is measured.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { databaseKey} from "../../electron/database/driver.ts";
import type { Driver } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { systemClock } from "../../electron/platform/clock.ts";
import { createBackups } from "../../electron/vault/backups.ts";
import { createKeeper } from "../../electron/vault/keeper.ts";
import type { OpenedVault } from "../../electron/vault/opened-vault.ts";
import { createRestores } from "../../electron/vault/restores.ts";
import { createSecondFolder } from "../../electron/vault/second-folder.ts";
import { generationKey } from "../../electron/vault/subkeys.ts";
import { createWorkbench } from "../../electron/vault/work.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { benchPassphrase } from "./prepare-vault.ts";

export const secret = { passphrase: benchPassphrase };
const textSize = 60_000;

const value = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
};

/** The services over a folder, as the host joins them. */
export const servicesAt = (folder: string, driver: Driver) => {
  const shared = {
    clock: systemClock,
    log: () => undefined,
    policy: cheapPolicy,
    driver,
    workbench: createWorkbench(),
  };
  const keeper = createKeeper({ ...shared, folder, migrations });
  const backups = createBackups({ ...shared, keeper, appVersion: "0.0.0-bench" });
  const second = createSecondFolder();
  const restores = createRestores({ ...shared, keeper, backups, second, now: () => systemClock.now() });
  const opened = (): OpenedVault => {
    const vault = keeper.opened();
    if (vault === undefined) throw new Error("the vault is not open");
    return vault;
  };
  return {
    keeper,
    opened,
    unlock: async () => value(await keeper.unlock(secret)),
    backUp: async () => value(await backups.now()),
    restore: async (path: string) => {
      restores.useFile(path);
      value(await restores.prepare({ place: "chosen" }, secret));
      value(await restores.apply());
    },
  };
};

export interface FilledVault extends ReturnType<typeof servicesAt> {
  /** Beside the vault's own folder there is room for more. */
  readonly folder: string;
  readonly driver: Driver;
  /** Of the vault's file, to open it without us. */
  readonly key: () => ReturnType<typeof databaseKey>;
  readonly remove: () => Promise<void>;
}

export const openFilledVault = async (megabytes: number): Promise<FilledVault> => {
  const folder = mkdtempSync(join(tmpdir(), "samverka-bench-"));
  const driver = await loadDriver();
  const services = servicesAt(join(folder, "vault"), driver);
  const { groups, ask } = value(await services.keeper.prepare(secret.passphrase));
  value(await services.keeper.create([groups[ask[0] - 1] ?? "", groups[ask[1] - 1] ?? ""]));
  const { database, keyring } = services.opened();
  await database.connection.exec(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${Math.ceil((megabytes * 1e6) / textSize)})
    INSERT INTO draft(record, field, text, saved_at)
    SELECT 'bench', printf('%08d', i), hex(randomblob(${textSize / 2})), '2026-11-27T08:00:00.000Z' FROM n`);
  return {
    ...services,
    folder,
    driver,
    key: () => generationKey(keyring.masterKey, Buffer.from(keyring.keyring.generations.at(-1)?.salt ?? "", "hex")),
    remove: async () => {
      await services.keeper.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
