// The part of the attendance list that is not kept yet, as a draft: a lock loses no name that was typed.
import { z } from "zod";
import { AttendanceId, type MeetingId } from "../../../../shared/domain/ids.ts";
import { AttendanceRole, Presence } from "../../../../shared/domain/meeting.ts";
import { type AttendanceLine, roleKey } from "./attendance-lines.ts";

/** The record under which the list of a meeting is drafted, and its only field. */
export const attendanceRecord = (meetingId: MeetingId): string => `meeting:${meetingId}`;
export const attendanceField = "attendance";

/** What is typed need not be whole. */
const Lines = z.array(
  z.object({
    attendanceId: AttendanceId,
    role: z.union([AttendanceRole, z.object({ kind: z.literal("supportPerson"), invitedBy: z.string() })]),
    name: z.string(),
    title: z.string(),
    presence: Presence.nullable(),
    arrivedAt: z.string().nullable().default(null),
    leftAt: z.string().nullable().default(null),
  }),
);

export const writeLines = (lines: readonly AttendanceLine[]): string => JSON.stringify(lines);

/** The lines of a draft; none when it cannot be read. */
export const readLines = (text: string): readonly AttendanceLine[] => {
  if (text === "") return [];
  try {
    return Lines.parse(JSON.parse(text));
  } catch {
    return [];
  }
};

/** The list with the lines of a draft where they were typed. */
export const withDrafted = (
  lines: readonly AttendanceLine[],
  drafted: readonly AttendanceLine[],
): readonly AttendanceLine[] =>
  drafted.reduce((before, line) => {
    const same = before.findIndex(({ attendanceId }) => attendanceId === line.attendanceId);
    // A line that nobody had marked is expected anew each time, under a new id.
    const isExpected = (one: AttendanceLine): boolean => one.presence === null && lines.includes(one);
    const at =
      same === -1 ? before.findIndex((one) => isExpected(one) && roleKey(one.role) === roleKey(line.role)) : same;
    return at === -1 ? [...before, line] : before.with(at, line);
  }, lines);
