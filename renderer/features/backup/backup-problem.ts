import type { BackupFailure } from "../../../shared/contract/backup.ts";
import type { CallFailure } from "../../../shared/contract/define.ts";
import { callFailureInWords } from "../../../shared/text/failures.ts";
import { backupFailureText } from "../../../shared/text/vault.ts";

/** Why a backup could not be made or read, in words. */
export const backupProblem = (failure: BackupFailure | CallFailure): string => {
  switch (failure.code) {
    case "invalidInput":
    case "locked":
    case "notAllowed":
    case "guestMode":
    case "notSaved":
    case "caseClosed":
    case "takenOver":
    case "unexpected":
      return callFailureInWords(failure);
    case "vaultClosed":
    case "diskFull":
    case "folderGone":
    case "readOnly":
    case "notVerified":
    case "cancelled":
      return backupFailureText[failure.code];
  }
};
