// The last check of the vault, as the log keeps it.
import { VaultChecked } from "../../../shared/contract/vault-check.ts";
import type { Read } from "../session.ts";

export type LastCheck = VaultChecked;

const Detail = VaultChecked.omit({ at: true });

/** Undefined when there has been none. */
export const lastCheckIn = async (read: Read): Promise<LastCheck | undefined> => {
  const row = await read
    .selectFrom("audit")
    .select(["ts_utc", "detail"])
    .where("entity_type", "=", "vault")
    .where("entity_id", "=", "check")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...Detail.parse(JSON.parse(row.detail ?? "")), at: row.ts_utc };
};
