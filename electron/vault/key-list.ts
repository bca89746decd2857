// The ways in of an open vault, as its screen shows them.
import { sql } from "kysely";
import type { KeySlot } from "../../shared/contract/keys.ts";
import { runAlone } from "../database/session.ts";
import type { OpenedVault } from "./opened-vault.ts";
import { cardsLabel, numberOf, roleOf } from "./slot-roles.ts";

/** When each slot last opened the vault, as the audit tells. */
const lastUses = async ({ database }: OpenedVault): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await runAlone(database, () =>
    sql<{ slot: string; at: string }>`
      SELECT actor_slot AS slot, max(ts_utc) AS at FROM audit
      WHERE action IN ('vault.unlock', 'vault.create') GROUP BY actor_slot`.execute(database.kysely),
  );
  return new Map(rows.map(({ slot, at }) => [slot, at]));
};

/** The coordinator's first, then deputies by number, and the recovery key last. */
export const listSlots = async (vault: OpenedVault): Promise<KeySlot[]> => {
  const used = await lastUses(vault);
  const order = ["coordinator", "deputy", "recovery"] as const;
  const { keyring, slotId } = vault.keyring;
  return keyring.slots
    .map((slot): KeySlot => ({
      slotId: slot.id,
      role: roleOf(slot),
      number: numberOf(slot),
      form: slot.type === "recovery" ? (slot.label === cardsLabel ? "cards" : "sheet") : null,
      createdAt: slot.createdAt,
      lastUsedAt: used.get(slot.id) ?? null,
      isOpenedWith: slot.id === slotId,
    }))
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.number - b.number);
};
