import type { CallFailure } from "../../shared/contract/define.ts";
import type { RestoreFailure } from "../../shared/contract/restore.ts";
import { restoreFailureText } from "../../shared/text/restore.ts";
import { unlockText } from "../../shared/text/unlock.ts";

/** The sentence for any failure of a restore. */
export const restoreProblem = ({ code }: RestoreFailure | CallFailure): string =>
  Object.hasOwn(restoreFailureText, code)
    ? // `hasOwn` says that it is one of the codes.
      restoreFailureText[code as RestoreFailure["code"]]
    : unlockText.unexpected;
