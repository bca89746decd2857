// What a closure of a case is judged by and begins from.
import { concernSubjects, type ClosureFacts } from "../../../shared/domain/closure-rules.ts";
import { ConcernArea } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { isOpen } from "../../../shared/domain/plan.ts";
import { z } from "zod";
import { fromJson } from "../../database/json.ts";
import { readMeetings, readMinutesVersions } from "../../database/readings/meeting.ts";
import { readYouth } from "../../database/readings/people.ts";
import { readPlan } from "../../database/readings/plan.ts";
import { readToldConcern } from "../../database/readings/plan-history.ts";
import { readCaseProfile } from "../../database/readings/profile.ts";
import type { Read } from "../../database/session.ts";
import { readReopenings } from "./store.ts";

const readHeader = async (read: Read, caseId: CaseId) =>
  read
    .selectFrom("case_file")
    .select(["opened_on", "closed_on", "version", "concern_areas"])
    .where("case_id", "=", caseId)
    .executeTakeFirst();

export const readClosureCase = async (read: Read, caseId: CaseId, today: Day) => {
  const header = await readHeader(read, caseId);
  const youth = await readYouth(read, caseId);
  if (header === undefined || youth === undefined) return undefined;
  const profile = (await readCaseProfile(read, caseId))?.profile;
  if (profile === undefined) return "profileMissing" as const;
  const meetings = await readMeetings(read, caseId);
  const told = new Map((await readToldConcern(read, caseId)).map(({ agencyId, level }) => [agencyId, level]));
  const plan = await readPlan(read, caseId);
  const reopenings = await readReopenings(read, caseId);
  const reports = await read
    .selectFrom("concern_report")
    .select(["concern_report_id", "reported_on"])
    .where("case_id", "=", caseId)
    .orderBy("number", "desc")
    .execute();
  const agencyIds = profile.agencies.map(({ agencyId }) => agencyId).filter((agencyId) => told.has(agencyId));
  const subjects = concernSubjects(agencyIds, fromJson(z.array(ConcernArea), header.concern_areas));
  const openCommitments = plan.commitments.filter(isOpen);
  const facts: ClosureFacts = {
    today,
    openedOn: reopenings.at(-1)?.reopenedOn ?? header.opened_on,
    birthDate: youth.youth.birthDate,
    profile,
    goals: plan.goals,
    openCommitments,
    subjects,
    reportIds: reports.map((report) => report.concern_report_id),
  };
  return {
    facts,
    version: header.version,
    closedOn: header.closed_on,
    period: reopenings.length + 1,
    reopenings,
    goals: plan.goals,
    openCommitments,
    latestConcern: subjects.map((subject) => ({
      subject,
      latest: subject.kind === "agency" ? (told.get(subject.agencyId) ?? null) : null,
    })),
    reports: reports.map((report) => ({
      concernReportId: report.concern_report_id,
      reportedOn: report.reported_on,
    })),
    meetings,
    concernLimit: profile.concernLimit,
    ifConcernRemains: profile.remainingConcern,
  };
};

/** The latest day on which a meeting was held, an answer was given or something was sent. */
export const readLatestEventOn = async (
  read: Read,
  caseId: CaseId,
  meetings: readonly Meeting[],
): Promise<Day | null> => {
  const sent = await read.selectFrom("document").select("disclosed_on").where("case_id", "=", caseId).execute();
  const answers = await read
    .selectFrom("consent_answer")
    .innerJoin("consent", "consent.consent_id", "consent_answer.consent_id")
    .select("answered_on")
    .where("consent.case_id", "=", caseId)
    .execute();
  const days = [
    ...meetings.filter((meeting) => meeting.startedAt !== null).map((meeting) => meeting.heldOn),
    ...sent.map((row) => row.disclosed_on),
    ...answers.map((row) => row.answered_on),
  ];
  return days.toSorted().at(-1) ?? null;
};

/** The day of a meeting whose first minutes are still being written, if there is one. */
export const readUnfinished = async (read: Read, meetings: readonly Meeting[]): Promise<Day | undefined> => {
  for (const meeting of meetings.filter((one) => one.cancelledOn === null)) {
    const versions = await readMinutesVersions(read, meeting.meetingId);
    if (versions.length === 1 && versions[0]?.state === "draft") return meeting.heldOn;
  }
  return undefined;
};
