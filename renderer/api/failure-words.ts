// Any failure of a call in words: about the call itself, or about the case.
import type { CallFailure } from "../../shared/contract/define.ts";
import type { Refusal } from "../../shared/domain/refusal.ts";
import { callFailureInWords, type Naming, plainNaming, refusalInWords } from "../../shared/text/failures.ts";

/** What can come back from a channel about cases. */
export type Failure = CallFailure | Refusal;

/** Whether it was the call that went wrong, not the case that says no. */
export const isCallFailure = (failure: Failure): failure is CallFailure =>
  failure.code === "invalidInput" ||
  failure.code === "locked" ||
  failure.code === "notAllowed" ||
  failure.code === "unexpected";

/** One plain sentence: the reason and the way forward. */
export const failureInWords = (failure: Failure, naming: Naming = plainNaming): string =>
  isCallFailure(failure) ? callFailureInWords(failure) : refusalInWords(failure, naming);
