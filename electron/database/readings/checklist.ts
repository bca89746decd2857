// The coordinator's checklist of a case as it stands, on the screen and on paper.
import { sql } from "kysely";
import { type ChecklistFacts, type ChecklistLine, checklistOf, OwnItem } from "../../../shared/domain/checklist.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { AgencyId, MeetingId, type CaseId } from "../../../shared/domain/ids.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import type { Read } from "../session.ts";
import { readAttendance, readMinutesVersions } from "./meeting.ts";
import { readPlan } from "./plan.ts";
import type { TaskReading } from "./task-facts.ts";

/** When the contact persons of each agency were last confirmed: the oldest counts. */
const readContactsConfirmed = async (read: Read): Promise<ReadonlyMap<AgencyId, string>> => {
  const rows = await read
    .selectFrom("contact")
    .select(["agency_id", sql<string>`min(confirmed_on)`.as("confirmed_on")])
    .where("ended_on", "is", null)
    .groupBy("agency_id")
    .execute();
  return new Map(rows.map((row) => [AgencyId.parse(row.agency_id), row.confirmed_on]));
};

const readTicks = async (read: Read, caseId: CaseId) =>
  (await read.selectFrom("checklist_tick").selectAll().where("case_id", "=", caseId).execute()).flatMap((row) => {
    const item = OwnItem.safeParse(row.item);
    const meetingId = row.meeting_id === "" ? null : MeetingId.parse(row.meeting_id);
    return item.success ? [{ item: item.data, meetingId, on: row.ticked_on }] : [];
  });

const latestMinutesOf = async (
  read: Read,
  meetings: ChecklistFacts["meetings"],
): Promise<ChecklistFacts["latestMinutes"]> => {
  const meeting = meetings.findLast((one) => one.cancelledOn === null && one.startedAt !== null);
  if (meeting === undefined) return undefined;
  const newest = (await readMinutesVersions(read, meeting.meetingId)).at(-1);
  if (newest === undefined) return undefined;
  return { content: newest.content, attendance: await readAttendance(read, meeting.meetingId) };
};

/** Judged by the profile that the case goes by. */
export const readChecklist = async (
  read: Read,
  caseId: CaseId,
  { facts, profile }: { readonly facts: TaskReading; readonly profile: Profile },
  today: Day,
): Promise<readonly ChecklistLine[]> =>
  checklistOf(
    {
      ...facts,
      goals: (await readPlan(read, caseId)).goals,
      youth: facts.consent.youth,
      guardians: facts.consent.guardians,
      contactsConfirmed: await readContactsConfirmed(read),
      latestMinutes: await latestMinutesOf(read, facts.meetings),
      ticks: await readTicks(read, caseId),
    },
    profile,
    today,
  );
