import { type CallFailure, isCallFailure } from "../../../shared/contract/define.ts";
import type { KeyConfirmFailure, KeyFailure } from "../../../shared/contract/keys.ts";
import { callFailureInWords } from "../../../shared/text/failures.ts";
import { keyConfirmText, keyFailureText } from "../../../shared/text/keys.ts";

/** Why a change of the keys was refused, in words. */
export const keyProblem = (failure: KeyFailure | CallFailure): string =>
  isCallFailure(failure) ? callFailureInWords(failure) : keyFailureText[failure.code];

/** Why what was to confirm it was not taken, in words. */
export const confirmProblem = (failure: KeyConfirmFailure | CallFailure): string =>
  isCallFailure(failure) ? callFailureInWords(failure) : keyConfirmText[failure.code];
