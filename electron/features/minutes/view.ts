// What the meeting's screen shows beside what is being written.
import type { MinutesView } from "../../../shared/contract/minutes.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { Minutes } from "../../../shared/domain/minutes.ts";
import type { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import { minutesGaps, type MinutesFacts } from "../../../shared/domain/minutes-rules.ts";
import { preMeetingDecides, type Profile } from "../../../shared/domain/profile.ts";
import { readMeetings, readMinutesVersions } from "../../database/readings/meeting.ts";
import { readMinutesRecord } from "../../database/readings/minutes-record.ts";
import { readCaseProfile } from "../../database/readings/profile.ts";
import type { Read } from "../../database/session.ts";

/** Without a profile there is nothing to write; the stricter rule stands for it. */
const decidesByProfile = (profile: Profile | undefined): boolean => profile === undefined || preMeetingDecides(profile);

/** What decides whether the minutes can be established. */
export const readMinutesFacts = async (
  read: Read,
  minutes: Minutes,
  meeting: Meeting,
  record: MinutesRecord,
): Promise<MinutesFacts> => ({
  kind: meeting.kind,
  preMeetingDecides: decidesByProfile((await readCaseProfile(read, meeting.caseId))?.profile),
  content: minutes.content,
  attendance: record.attendance,
  made: record.commitments.filter((commitment) => commitment.meetingId === meeting.meetingId),
  carriedOver: record.commitments
    .filter((commitment) => record.carriedOver.includes(commitment.commitmentId))
    .map((commitment) => ({
      commitment,
      reviewed: commitment.reviews.some((review) => review.meetingId === meeting.meetingId),
    })),
});

/** Each agency's newest card of the meetings before this one, from minutes that stand. */
const agenciesBefore = async (read: Read, meeting: Meeting): Promise<MinutesView["agenciesBefore"]> => {
  const earlier = (await readMeetings(read, meeting.caseId)).filter((one) => one.heldOn < meeting.heldOn);
  const found = new Map<string, MinutesView["agenciesBefore"][number]>();
  for (const one of earlier) {
    const minutes = (await readMinutesVersions(read, one.meetingId)).findLast((version) => version.state !== "draft");
    for (const card of minutes?.content.survey ?? []) found.set(card.agencyId, { heldOn: one.heldOn, card });
  }
  return [...found.values()];
};

export const readMinutesView = async (read: Read, meeting: Meeting): Promise<MinutesView | undefined> => {
  const versions = await readMinutesVersions(read, meeting.meetingId);
  const minutes = versions.at(-1);
  if (minutes === undefined) return undefined;
  const record = await readMinutesRecord(read, minutes, meeting);
  return {
    minutes,
    versions: versions.map(({ minutesId, number, state, establishedOn, correctionReason }) => ({
      minutesId,
      number,
      state,
      establishedOn,
      correctionReason,
    })),
    goals: record.goals,
    commitments: record.commitments,
    carriedOver: record.carriedOver,
    agenciesBefore: await agenciesBefore(read, meeting),
    gaps: [...minutesGaps(await readMinutesFacts(read, minutes, meeting, record))],
  };
};
