// All that the tasks of a case are computed from. See: [Note: A kind of task]
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { NoticeFacts, TaskFacts } from "../../../shared/domain/task.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";
import { readContactsByCase, readLastActivity, readPlannedOn } from "./activity.ts";
import { readCaseFactsByCase, type CaseReading } from "./case-facts.ts";
import { readEndLetters, readPersonsTold, readWhoWasInformed } from "./end-letters.ts";
import { meetingFromRow, readAssessed } from "./meeting.ts";
import { readMisdeliveries } from "./misdelivery.ts";
import { readNotices } from "./notice.ts";
import { readCommitmentsByCase } from "./plan.ts";

export interface TaskReading extends TaskFacts, CaseReading {
  readonly consent: CaseReading["consent"];
}

/** The notices to meetings that have not begun, with who has got a word of a cancellation. */
const readNoticeFacts = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, readonly NoticeFacts[]>> => {
  const notices = await readNotices(read, only);
  const meetings = await read
    .selectFrom("meeting")
    .selectAll()
    .where("started_at", "is", null)
    .where((where) => inCase(where, "case_id", only))
    .orderBy("held_on")
    .execute();
  const told = await read
    .selectFrom("document")
    .select(["meeting_id", "recipient_key"])
    .where("kind", "=", "cancellation")
    .where((where) => inCase(where, "case_id", only))
    .execute();
  const toldOff = Map.groupBy(told, (row) => row.meeting_id);
  const facts = meetings.flatMap((row): NoticeFacts[] => {
    const notice = notices.get(row.meeting_id);
    if (notice === undefined) return [];
    const keys = (toldOff.get(row.meeting_id) ?? []).map(({ recipient_key: key }) => key);
    return [{ meetingId: row.meeting_id, notice, meeting: meetingFromRow(row), toldOff: keys }];
  });
  return Map.groupBy(facts, ({ notice }) => notice.caseId);
};

/** The facts of one case, or of every case. See: [Note: A bounded number of statements] */
export const readTaskFactsByCase = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, TaskReading>> => {
  const everyCase = await readCaseFactsByCase(read, only);
  const commitments = await readCommitmentsByCase(read, only);
  const notices = await readNoticeFacts(read, only);
  const plannedOn = await readPlannedOn(read, only);
  const contacts = await readContactsByCase(read, only);
  const misdeliveries = Map.groupBy(await readMisdeliveries(read, only), (one) => one.caseId);
  const assessments = await readAssessed(read, only);
  const endLetters = await readEndLetters(read, only);
  const personsTold = await readPersonsTold(read, only);
  const informed = await readWhoWasInformed(read, only);
  const lastActivity = await readLastActivity(read, only);
  return new Map(
    [...everyCase].map(([caseId, facts]) => [
      caseId,
      {
        ...facts,
        caseId,
        commitments: commitments.get(caseId) ?? [],
        notices: notices.get(caseId) ?? [],
        plannedOn,
        contacts: contacts.get(caseId) ?? [],
        misdeliveries: misdeliveries.get(caseId) ?? [],
        assessments,
        endLetters: endLetters.get(caseId) ?? [],
        personsTold: personsTold.get(caseId) ?? [],
        closure: facts.closedOn === null ? null : (informed.get(caseId) ?? null),
        lastActivityOn: lastActivity.get(caseId) ?? facts.openedOn,
      },
    ]),
  );
};
