// Any failure of a call in words: about the call itself, or about the case.
import { type CallFailure, isCallFailure } from "../../shared/contract/define.ts";
import type { Refusal } from "../../shared/domain/refusal.ts";
import { callFailureInWords, type Naming, plainNaming, refusalInWords } from "../../shared/text/failures.ts";

/** What can come back from a channel about cases. */
export type Failure = CallFailure | Refusal;

/** One plain sentence: the reason and the way forward. */
export const failureInWords = (failure: Failure, naming: Naming = plainNaming): string =>
  isCallFailure(failure) ? callFailureInWords(failure) : refusalInWords(failure, naming);
