// Whose a slot of the keyring is. The label says it, in a word of ours: `deputy-1`; any other passphrase is the
// coordinator's. A slot that has gone is known from the line of the audit that tells of it.
import { type QueryExecutorProvider, sql } from "kysely";
import { SlotRole } from "../../shared/domain/key-slots.ts";
import type { Slot } from "./keyring.ts";

/** As an audit line names a slot: entity type, with the slot's id. */
export const keySlotEntity = "keySlot";

export const coordinatorLabel = "coordinator";
export const sheetLabel = "sheet";
export const cardsLabel = "cards";
const deputyLabel = /^deputy-(\d+)$/;

type Named = Pick<Slot, "type" | "label">;

export const roleOf = ({ type, label }: Named): SlotRole =>
  type === "recovery" ? "recovery" : deputyLabel.test(label) ? "deputy" : "coordinator";

/** 1 for the first deputy, and for all that there is one of. */
export const numberOf = ({ label }: Named): number => Number(deputyLabel.exec(label)?.[1] ?? 1);

/** `deputy-2` when there is a `deputy-1`. */
export const nextDeputyLabel = (slots: readonly Slot[]): string => {
  const taken = new Set(slots.map(({ label }) => label));
  let number = 1;
  while (taken.has(`deputy-${String(number)}`)) number += 1;
  return `deputy-${String(number)}`;
};

/** The slots that the audit tells of, and whose they were. */
export const readFormerRoles = async (read: QueryExecutorProvider): Promise<readonly [string, SlotRole][]> => {
  const { rows } = await sql<{ id: string; role: unknown }>`
    SELECT entity_id AS id, json_extract(detail, '$.role') AS role FROM audit WHERE entity_type = ${keySlotEntity}`.execute(
    read,
  );
  return rows.flatMap(({ id, role }): [string, SlotRole][] => {
    const known = SlotRole.safeParse(role);
    return known.success ? [[id, known.data]] : [];
  });
};
