// What a version of minutes tells of attendance and plan: as established, or as it stands now for a draft.
import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { Minutes } from "../../../shared/domain/minutes.ts";
import { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import { asItStood, openBefore } from "../../../shared/domain/plan.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";
import { readAttendance, readMeetings } from "./meeting.ts";
import { readPlan } from "./plan.ts";

const storedRecord = async (read: Read, minutes: Pick<Minutes, "meetingId" | "number">) => {
  const row = await read
    .selectFrom("minutes")
    .select("record")
    .where("meeting_id", "=", minutes.meetingId)
    .where("number", "=", minutes.number)
    .executeTakeFirst();
  const record = row?.record ?? null;
  return record === null ? undefined : fromJson(MinutesRecord, record);
};

export const readMinutesRecord = async (read: Read, minutes: Minutes, meeting: Meeting): Promise<MinutesRecord> => {
  const stored = await storedRecord(read, minutes);
  if (stored !== undefined) return stored;
  // A correction is about the same meeting: it opened with the same commitments, whatever has happened since.
  const corrected = await storedRecord(read, { meetingId: minutes.meetingId, number: minutes.number - 1 });
  const { goals, commitments } = await readPlan(read, minutes.caseId);
  const carriedOver =
    corrected?.carriedOver ?? openBefore(commitments, meeting).map(({ commitmentId }) => commitmentId);
  const later = new Set(
    (await readMeetings(read, minutes.caseId)).filter((one) => one.heldOn > meeting.heldOn).map((one) => one.meetingId),
  );
  const isLater = ({ meetingId }: { readonly meetingId: Meeting["meetingId"] }): boolean => later.has(meetingId);
  return {
    attendance: await readAttendance(read, minutes.meetingId),
    goals: asItStood(goals, isLater),
    commitments: asItStood(commitments, isLater),
    carriedOver,
  };
};
