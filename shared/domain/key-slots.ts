// The ways into the vault (vägar in): whose they are, and which of them may go.
import { z } from "zod";

/** Whose a slot of the keyring is: the coordinator's (koordinator), a deputy's (ersättare), or the recovery key (återställningsnyckel). */
export const SlotRole = z.enum(["coordinator", "deputy", "recovery"]);
export type SlotRole = z.infer<typeof SlotRole>;

interface Way {
  readonly slotId: string;
  readonly role: SlotRole;
}

export type RemovalBlock = "slotGone" | "slotInUse" | "lastCoordinator" | "lastRecovery";

/** Why a way in may not be removed, if so. `inUse` are those with which the vault was opened and the removal confirmed. */
export const removalBlock = (
  ways: readonly Way[],
  slotId: string,
  inUse: readonly string[],
): RemovalBlock | undefined => {
  const way = ways.find((one) => one.slotId === slotId);
  if (way === undefined) return "slotGone";
  const isLast = ways.filter(({ role }) => role === way.role).length === 1;
  if (isLast && way.role === "coordinator") return "lastCoordinator";
  if (isLast && way.role === "recovery") return "lastRecovery";
  return inUse.includes(slotId) ? "slotInUse" : undefined;
};

/** Two of what there should be one of: a change that was interrupted after the new was in place. */
export const hasLeftOver = (ways: readonly Way[]): boolean =>
  (["coordinator", "recovery"] as const).some((role) => ways.filter((way) => way.role === role).length > 1);
