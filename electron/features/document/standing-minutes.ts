// The minutes of a case that stand, for papers that tell of the whole case.
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { hidesFromGuardians } from "../../../shared/domain/minutes-copy.ts";
import type { Minutes } from "../../../shared/domain/minutes.ts";
import { readMeetings, readMinutesVersions } from "../../database/readings/meeting.ts";
import type { Read } from "../../database/session.ts";

interface StandingMinutes {
  /** Of the newest meeting whose minutes stand. What is being written is not decided yet. */
  readonly newest: { readonly meeting: Meeting; readonly minutes: Minutes } | undefined;
  /** Any minutes of the case hide something from the guardians: what is said of the case may tell of that too. */
  readonly isHiding: boolean;
}

export const readStandingMinutes = async (read: Read, caseId: CaseId): Promise<StandingMinutes> => {
  const newestFirst = (await readMeetings(read, caseId)).toSorted((one, other) =>
    other.heldOn.localeCompare(one.heldOn),
  );
  let newest: StandingMinutes["newest"];
  let isHiding = false;
  for (const meeting of newestFirst) {
    const versions = await readMinutesVersions(read, meeting.meetingId);
    const minutes = versions.findLast(({ state }) => state !== "draft");
    if (minutes !== undefined) newest ??= { meeting, minutes };
    isHiding ||= versions.some(({ content }) => hidesFromGuardians(content));
  }
  return { newest, isHiding };
};
