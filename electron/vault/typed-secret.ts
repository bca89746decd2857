// What a person types to open the vault, as the secret that it is.
import { err, ok, type Result } from "../../shared/result.ts";
import { joinCards, readCard } from "./recovery-cards.ts";
import { readRecoveryKey } from "./recovery-key.ts";
import type { Secret } from "./slots.ts";

export type TypedSecret =
  | { readonly passphrase: string }
  | { readonly recoveryKey: string }
  /** Two of three. See: [Note: Recovery cards]. */
  | { readonly cards: readonly [string, string] };

export interface MistypedSecret {
  readonly code: "recoveryKeyMistyped" | "sameCard";
}

export const secretOf = (typed: TypedSecret): Result<Secret, MistypedSecret> => {
  if ("passphrase" in typed) return ok(typed);
  if ("recoveryKey" in typed) {
    const recoveryKey = readRecoveryKey(typed.recoveryKey);
    return recoveryKey === undefined ? err({ code: "recoveryKeyMistyped" }) : ok({ recoveryKey });
  }
  const [one, other] = [readCard(typed.cards[0]), readCard(typed.cards[1])];
  if (one === undefined || other === undefined) return err({ code: "recoveryKeyMistyped" });
  return one.number === other.number ? err({ code: "sameCard" }) : ok({ recoveryKey: joinCards(one, other) });
};
