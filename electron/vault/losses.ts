// What was missing when the vault was opened: told before anything is shown, and kept in the log when the anchor has moved on.
import type { Unlocked } from "../../shared/contract/vault.ts";
import type { AuditFacts, OpenedVault } from "./opened-vault.ts";

type Losses = Pick<OpenedVault, "missingChanges" | "anchorLost">;

export const lossLines = ({ missingChanges, anchorLost }: Losses): readonly AuditFacts[] => [
  ...(missingChanges > 0 ? [{ action: "vault.changesMissing", detail: { count: missingChanges } }] : []),
  ...(anchorLost ? [{ action: "vault.anchorLost" }] : []),
];

export const toUnlocked = ({ missingChanges, anchorLost }: Losses): Unlocked => ({
  missingChanges,
  ...(anchorLost ? { anchorLost } : {}),
});
