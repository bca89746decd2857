// The audit log of an office as it lies in the file: what no screen shows. Closes the office.
import { join } from "node:path";
import { migrations } from "../../electron/database/migrations/index.ts";
import type { Office } from "./office.ts";
import { keeperOf, testPassphrase } from "./vault.ts";

export const auditOf = async (
  office: Office,
): Promise<readonly { readonly action: string; readonly entity: string; readonly detail: string }[]> => {
  await office.host.close();
  const keeper = keeperOf(join(office.folder, "vault"), { migrations });
  await keeper.unlock({ passphrase: testPassphrase });
  const rows = await keeper
    .opened()
    ?.database.connection.all("SELECT action, entity_id, detail FROM audit ORDER BY seq");
  await keeper.close();
  return (rows ?? []).map((row) => ({
    action: String(row["action"]),
    entity: String(row["entity_id"]),
    detail: String(row["detail"]),
  }));
};
