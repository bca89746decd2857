import type { CallFailure } from "../../../shared/contract/define.ts";
import type { VaultCheckFailure } from "../../../shared/contract/vault-check.ts";
import { callFailureInWords } from "../../../shared/text/failures.ts";
import { vaultCheckFailureText } from "../../../shared/text/vault-check.ts";

/** Why the vault could not be checked, in words. */
export const vaultCheckProblem = (failure: VaultCheckFailure | CallFailure): string =>
  failure.code === "vaultClosed" ? vaultCheckFailureText.vaultClosed : callFailureInWords(failure);
