// All that the steps and tasks of a case are computed from.
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { CaseFacts, MeetingFacts } from "../../../shared/domain/case-steps.ts";
import type { Read } from "../session.ts";
import { readConsentFacts, type ConsentReading } from "./consent.ts";
import { readMeetings, readMinutesVersions } from "./meeting.ts";
import { readProfile } from "./profile.ts";

export interface CaseReading extends CaseFacts {
  readonly consent: ConsentReading;
}

const readMeetingFacts = async (read: Read, caseId: CaseId): Promise<readonly MeetingFacts[]> => {
  const notices = await read.selectFrom("notice").select(["meeting_id", "sent_on"]).execute();
  const facts: MeetingFacts[] = [];
  for (const meeting of await readMeetings(read, caseId)) {
    const versions = await readMinutesVersions(read, meeting.meetingId);
    const established = versions.filter((minutes) => minutes.state !== "draft").at(-1);
    facts.push({
      meetingId: meeting.meetingId,
      kind: meeting.kind,
      ordinal: meeting.ordinal,
      heldOn: meeting.heldOn,
      startsAt: meeting.startsAt,
      startedAt: meeting.startedAt,
      cancelledOn: meeting.cancelledOn,
      noticeSentOn: notices.find((notice) => notice.meeting_id === meeting.meetingId)?.sent_on ?? null,
      minutesState: versions.at(-1)?.state ?? "none",
      decidedToGoOn: established?.content.preMeetingDecision?.goOn ?? false,
    });
  }
  return facts;
};

export const readCaseFacts = async (read: Read, caseId: CaseId): Promise<CaseReading | undefined> => {
  const consent = await readConsentFacts(read, caseId);
  const header = await read
    .selectFrom("case_file")
    .select("closed_on")
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  if (consent === undefined || header === undefined) return undefined;
  const saved = await readProfile(read);
  return {
    model: saved?.profile.model ?? "preMeeting",
    consent,
    meetings: await readMeetingFacts(read, caseId),
    closedOn: header.closed_on,
  };
};
