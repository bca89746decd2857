// The minutes of a case that stand, for papers that tell of the whole case.
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { Minutes } from "../../../shared/domain/minutes.ts";
import { readMeetings, readMinutesVersions } from "../../database/readings/meeting.ts";
import type { Read } from "../../database/session.ts";

/** Of the newest meeting whose minutes stand. What is being written is not decided yet. */
export const readStandingMinutes = async (
  read: Read,
  caseId: CaseId,
): Promise<{ readonly meeting: Meeting; readonly minutes: Minutes } | undefined> => {
  const newestFirst = (await readMeetings(read, caseId)).toSorted((one, other) =>
    other.heldOn.localeCompare(one.heldOn),
  );
  for (const meeting of newestFirst) {
    const minutes = (await readMinutesVersions(read, meeting.meetingId)).findLast(({ state }) => state !== "draft");
    if (minutes !== undefined) return { meeting, minutes };
  }
  return undefined;
};
