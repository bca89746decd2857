// All that the steps and tasks of a case are computed from.
import { sql } from "kysely";
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { MeetingFacts, StepFacts } from "../../../shared/domain/case-steps.ts";
import type { OwnItem } from "../../../shared/domain/checklist.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { MeetingKind, sameTerms, type Meeting } from "../../../shared/domain/meeting.ts";
import { MinutesState } from "../../../shared/domain/minutes.ts";
import type { Notice } from "../../../shared/domain/notice.ts";
import { lastSending, unsentCopies } from "../../../shared/domain/notice-state.ts";
import type { ProcessRules, Profile } from "../../../shared/domain/profile.ts";
import { inCase } from "../one-or-all.ts";
import { reopenedSince } from "../reopened-since.ts";
import type { Read } from "../session.ts";
import { readConsentByCase, type ConsentReading } from "./consent.ts";
import { meetingFromRow } from "./meeting.ts";
import { readNotices } from "./notice.ts";
import { readProfileByCase } from "./profile.ts";

const surveyTalkItem = "surveyTalk" satisfies OwnItem;

export interface CaseReading extends StepFacts {
  readonly number: string;
  readonly openedOn: Day;
  readonly consent: ConsentReading;
}

/** Whether somebody has been told of another day, time or place than the one that a coming meeting has now. */
const isOutdated = (notice: Notice | undefined, meeting: Meeting): boolean =>
  meeting.startedAt === null &&
  meeting.cancelledOn === null &&
  (notice?.recipients ?? []).some(({ party }) => {
    const sending = notice && lastSending(notice, party);
    return sending !== undefined && !sameTerms(sending, meeting);
  });

/** Each meeting with the state of its newest minutes. What is written in them is not read, but for whether it goes on. */
const readMeetingFacts = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, readonly MeetingFacts[]>> => {
  const rows = await read
    .selectFrom("meeting")
    .leftJoin("notice", "notice.meeting_id", "meeting.meeting_id")
    .selectAll("meeting")
    .select("notice.sent_on as notice_sent_on")
    .where((where) => inCase(where, "meeting.case_id", only))
    .orderBy("held_on")
    .orderBy("starts_at")
    .execute();
  const minutes = await read
    .selectFrom("minutes")
    .innerJoin("meeting", "meeting.meeting_id", "minutes.meeting_id")
    .select([
      "minutes.meeting_id",
      "minutes.state",
      sql<1 | 0 | null>`json_extract(minutes.content, '$.preMeetingDecision.goOn')`.as("go_on"),
      sql<1 | 0 | null>`json_extract(minutes.content, '$.next.closing')`.as("closing"),
      sql<1 | 0>`json_extract(minutes.content, '$.next.nextMeetingOn') IS NOT NULL
        OR coalesce(json_extract(minutes.content, '$.next.anotherMeeting'), 0)`.as("again"),
      reopenedSince,
    ])
    .where((where) => inCase(where, "meeting.case_id", only))
    .orderBy("minutes.number")
    .execute();
  const notices = await readNotices(read, only);
  const minutesOf = Map.groupBy(minutes, (row) => row.meeting_id);
  const facts = rows.map((row): MeetingFacts & { readonly caseId: CaseId } => {
    const versions = minutesOf.get(row.meeting_id) ?? [];
    const established = versions.filter(({ state }) => state !== "draft").at(-1);
    const newest = versions.at(-1);
    return {
      caseId: row.case_id,
      meetingId: row.meeting_id,
      kind: MeetingKind.parse(row.kind),
      ordinal: row.ordinal,
      heldOn: row.held_on,
      startsAt: row.starts_at,
      startedAt: row.started_at,
      cancelledOn: row.cancelled_on,
      noticeSentOn: row.notice_sent_on,
      unsentCopies: unsentCopies(notices.get(row.meeting_id)),
      informedOn: meetingFromRow(row).informed?.on ?? null,
      noticeOutdated: isOutdated(notices.get(row.meeting_id), meetingFromRow(row)),
      minutesState: newest === undefined ? "none" : MinutesState.parse(newest.state),
      decidedToGoOn: established?.go_on === 1,
      meetsAgain: established?.again === 1 && established.closing !== 1 && established.reopened_since === 0,
      endsCooperation: established?.closing === 1 && established.reopened_since === 0,
    };
  });
  return Map.groupBy(facts, ({ caseId }) => caseId);
};

/** When the coordinator ticked the survey talk (kartläggande samtal) in the checklist. */
const readSurveyTalks = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, Day>> => {
  const rows = await read
    .selectFrom("checklist_tick")
    .select(["case_id", "ticked_on"])
    .where("item", "=", surveyTalkItem)
    .where((where) => inCase(where, "case_id", only))
    .execute();
  return new Map(rows.map(({ case_id, ticked_on }) => [case_id, ticked_on]));
};

/** Without a profile there are no cases; the strictest rules stand for it. */
const processRules = (profile: Profile | undefined): ProcessRules => ({
  model: profile?.model ?? "preMeeting",
  startDecidedBy: profile?.startDecidedBy ?? "preMeeting",
  familyPresent: profile?.familyPresent ?? true,
  surveyTalk: profile?.surveyTalk ?? false,
});

/** How many goals and commitments there are. */
const readPlanFacts = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, StepFacts["plan"]>> => {
  const rows = await read
    .selectFrom("case_file")
    .select([
      "case_id",
      sql<number>`(SELECT count(*) FROM goal WHERE goal.case_id = case_file.case_id)`.as("goals"),
      sql<number>`(SELECT count(*) FROM commitment WHERE commitment.case_id = case_file.case_id)`.as("commitments"),
    ])
    .where((where) => inCase(where, "case_id", only))
    .execute();
  return new Map(rows.map(({ case_id, goals, commitments }) => [case_id, { goals, commitments }]));
};

/** The facts of one case, or of every case. See: [Note: A bounded number of statements] */
export const readCaseFactsByCase = async (read: Read, only?: CaseId): Promise<ReadonlyMap<CaseId, CaseReading>> => {
  const profiles = await readProfileByCase(read, only);
  const headers = await read
    .selectFrom("case_file")
    .select(["case_id", "number", "opened_on", "closed_on"])
    .where((where) => inCase(where, "case_id", only))
    .orderBy("number")
    .execute();
  const consents = await readConsentByCase(read, only);
  const meetings = await readMeetingFacts(read, only);
  const plans = await readPlanFacts(read, only);
  const talks = await readSurveyTalks(read, only);
  return new Map(
    headers.flatMap((header): readonly (readonly [CaseId, CaseReading])[] => {
      const consent = consents.get(header.case_id);
      if (consent === undefined) return [];
      const facts = {
        ...processRules(profiles.get(header.case_id)?.profile),
        number: header.number,
        openedOn: header.opened_on,
        closedOn: header.closed_on,
        consent,
        meetings: meetings.get(header.case_id) ?? [],
        plan: plans.get(header.case_id) ?? { goals: 0, commitments: 0 },
        surveyTalkOn: talks.get(header.case_id) ?? null,
      };
      return [[header.case_id, facts]];
    }),
  );
};

export const readCaseFacts = async (read: Read, caseId: CaseId): Promise<CaseReading | undefined> =>
  (await readCaseFactsByCase(read, caseId)).get(caseId);
