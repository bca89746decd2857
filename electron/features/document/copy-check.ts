// A guardian's copy is to be read through before it leaves when anything in the case is hidden from the guardians (B3).
// See: [Note: Hidden in a case]
import { createHash } from "node:crypto";
import type { MinutesId } from "../../../shared/domain/ids.ts";
import type { CopyFor } from "../../../shared/domain/minutes-copy.ts";
import { partyKey } from "../../../shared/domain/party.ts";
import type { Read } from "../../database/session.ts";
import type { PlannedCopy } from "./copy.ts";
import { isChecked } from "./store.ts";

/** A check is of the copy as it was read: should anything in it differ since, it is to be read again. */
export const readCheck = async (
  read: Read,
  minutesId: MinutesId,
  { party, concernIsSecret, isHiding }: Pick<CopyFor, "party" | "concernIsSecret" | "isHiding">,
  told: object,
): Promise<PlannedCopy["check"]> => {
  if (party.kind !== "guardian" || !(isHiding || concernIsSecret)) return null;
  const fingerprint = createHash("sha256").update(JSON.stringify(told)).digest("hex");
  return {
    fingerprint,
    minutesId,
    done: await isChecked(read, { minutesId, recipientKey: partyKey(party), fingerprint }),
  };
};
