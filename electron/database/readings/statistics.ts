// What the figures of a report are counted from, in a bounded number of statements however many cases there are.
import { sql } from "kysely";
import { z } from "zod";
import type { AgencyKind } from "../../../shared/domain/agency.ts";
import { ClosureDetails } from "../../../shared/domain/closure.ts";
import { firstCompleteOn } from "../../../shared/domain/consent-rules.ts";
import { consentWork, type ConsentState } from "../../../shared/domain/consent-state.ts";
import { ConcernArea, ConsultationOutcome } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { EnquiryOutcomeKind } from "../../../shared/domain/enquiry.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Commitment } from "../../../shared/domain/plan.ts";
import type {
  CaseFigures,
  ClosureFigures,
  CommitmentFigures,
  ConsentEndState,
  ConsultationEnd,
  ConsultationFigures,
  StatisticsFacts,
} from "../../../shared/domain/statistics/facts.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";
import { readConsentByCase, type ConsentReading } from "./consent.ts";
import { readCommitmentsByCase } from "./plan.ts";
import { readProfile } from "./profile.ts";
import { readConcernFigures, readMeetingFigures } from "./statistics-meetings.ts";
import { readSupportGaps } from "./support-gap.ts";

/** What an agency is, by its id; nothing for one that the profile does not know. */
export type KindOf = (agencyId: string | null) => AgencyKind | null;

const areas = z.array(ConcernArea);

const consultationEnd = (row: {
  readonly outcome: string;
  readonly go_on: 0 | 1 | null;
  readonly consent_answer: string | null;
}): ConsultationEnd => {
  const outcome = ConsultationOutcome.parse(row.outcome);
  if (outcome === "outsideTargetGroup") return outcome;
  if (outcome === "recommendsConcernReport") return "concernReport";
  if (row.consent_answer === "no") return "declined";
  if (row.go_on === 0) return "notStarted";
  if (row.go_on === 1) return "goesOn";
  return outcome === "adviceEnough" ? "advice" : "undecided";
};

const enquiryEnds = {
  advice: "advice",
  start: "goesOn",
  noStart: "notStarted",
  concernReport: "concernReport",
} as const;

const readConsultationFigures = async (read: Read, kindOf: KindOf): Promise<readonly ConsultationFigures[]> => {
  const consultations = await read
    .selectFrom("consultation")
    .select(["held_on", "from_agency_id", "outcome", "go_on", "consent_answer"])
    .execute();
  const enquiries = await read.selectFrom("enquiry").select(["contacted_on", "from_agency_id", "outcome"]).execute();
  return [
    ...consultations.map((row) => ({
      on: row.held_on,
      identified: false,
      agency: kindOf(row.from_agency_id),
      end: consultationEnd(row),
    })),
    ...enquiries.map((row) => ({
      on: row.contacted_on,
      identified: true,
      agency: kindOf(row.from_agency_id),
      end: row.outcome === null ? ("undecided" as const) : enquiryEnds[EnquiryOutcomeKind.parse(row.outcome)],
    })),
  ];
};

const consentEnd: Readonly<Record<ConsentState, ConsentEndState>> = {
  missing: "awaited",
  awaited: "awaited",
  partial: "given",
  valid: "given",
  expiring: "given",
  expired: "given",
  withdrawn: "withdrawn",
  declined: "declined",
};

const consentFigures = (consent: ConsentReading, day: Day): CaseFigures["consent"] => ({
  askedOn: consent.versions.map(({ createdOn }) => createdOn).toSorted()[0] ?? null,
  completeOn: firstCompleteOn(consent, day) ?? null,
  state: consentEnd[consentWork(consent, { meetingDays: [], involved: [] }, day).state],
});

const readClosureFigures = async (
  read: Read,
): Promise<ReadonlyMap<CaseId, readonly Omit<ClosureFigures, "openedOn">[]>> => {
  const rows = await read
    .selectFrom("closure")
    .select(["case_id", "period", "details"])
    .orderBy("case_id")
    .orderBy("period")
    .orderBy("edition")
    .execute();
  // The last edition of each period is how it was closed.
  const newest = [...new Map(rows.map((row) => [`${row.case_id} ${String(row.period)}`, row])).values()];
  const figures = newest.map((row) => {
    const { closedOn, reason, goals } = fromJson(ClosureDetails, row.details);
    return { caseId: row.case_id, on: closedOn, reason, goals: goals.map(({ assessment }) => assessment) };
  });
  return Map.groupBy(figures, ({ caseId }) => caseId);
};

const commitmentFigures = (commitment: Commitment, kindOf: KindOf): CommitmentFigures => {
  const { responsible, followUpOn, reviews } = commitment;
  const party =
    responsible === null
      ? null
      : responsible.kind === "agency"
        ? kindOf(responsible.agencyId)
        : responsible.kind === "youth"
          ? ("youth" as const)
          : ("family" as const);
  return {
    party,
    followUpOn,
    reviews: reviews.map(({ on, status }) => ({
      on,
      done: status === "done" || status === "ordinary",
      dropped: status === "cancelled",
    })),
  };
};

/** The first sign that somebody was worried, and the decision to begin: from the consultation or contact it came from. */
const readBeginnings = (read: Read) =>
  read
    .selectFrom("case_file")
    .leftJoin("consultation", "consultation.consultation_id", "case_file.consultation_id")
    .leftJoin("enquiry", "enquiry.enquiry_id", "case_file.enquiry_id")
    .innerJoin("youth", "youth.case_id", "case_file.case_id")
    .select([
      "case_file.case_id",
      "case_file.number",
      "case_file.opened_on",
      "case_file.initiated_by_agency_id",
      "case_file.initiated_by_role",
      "case_file.concern_areas",
      "youth.birth_date",
      "youth.statistics_gender",
      sql<Day | null>`coalesce(consultation.held_on, enquiry.contacted_on)`.as("first_contact_on"),
      sql<Day | null>`coalesce(consultation.decided_on, enquiry.decided_on)`.as("decided_on"),
    ])
    .orderBy("case_file.number")
    .execute();

/** All that a report of a period ending on `day` is counted from. See: [Note: A bounded number of statements] */
export const readStatistics = async (read: Read, day: Day): Promise<StatisticsFacts> => {
  const agencies = (await readProfile(read))?.profile.agencies ?? [];
  const kinds = new Map<string, AgencyKind>(agencies.map(({ agencyId, kind }) => [agencyId, kind]));
  const kindOf: KindOf = (agencyId) => (agencyId === null ? null : (kinds.get(agencyId) ?? null));

  const consents = await readConsentByCase(read);
  const closures = await readClosureFigures(read);
  const reopenings = await read.selectFrom("reopening").select(["case_id", "reopened_on"]).orderBy("period").execute();
  const reopenedOf = Map.groupBy(reopenings, (row) => row.case_id);
  const commitments = await readCommitmentsByCase(read);
  const meetings = await readMeetingFigures(read, kindOf);
  const concern = await readConcernFigures(read, kindOf);
  const gaps = Map.groupBy(await readSupportGaps(read), ({ caseId }) => caseId);
  const reports = await read.selectFrom("concern_report").select(["reported_on", "case_id"]).execute();

  const cases = (await readBeginnings(read)).flatMap((row): CaseFigures[] => {
    const consent = consents.get(row.case_id);
    if (consent === undefined) return [];
    const opened = [row.opened_on, ...(reopenedOf.get(row.case_id) ?? []).map(({ reopened_on: on }) => on)];
    return [
      {
        caseId: row.case_id,
        number: row.number,
        openedOn: row.opened_on,
        reopenedOn: opened.slice(1),
        closures: (closures.get(row.case_id) ?? []).map((closure, index) => ({
          ...closure,
          openedOn: opened[index] ?? row.opened_on,
        })),
        birthDate: row.birth_date,
        gender: consent.youth.statisticsGender,
        initiator: kindOf(row.initiated_by_agency_id),
        initiatorStated: row.initiated_by_agency_id !== null || row.initiated_by_role !== "",
        concernAreas: fromJson(areas, row.concern_areas),
        firstContactOn: row.first_contact_on,
        decidedOn: row.decided_on,
        consent: consentFigures(consent, day),
        meetings: meetings.get(row.case_id) ?? [],
        commitments: (commitments.get(row.case_id) ?? []).map((one) => commitmentFigures(one, kindOf)),
        concern: concern.get(row.case_id) ?? [],
        gaps: gaps.get(row.case_id) ?? [],
      },
    ];
  });
  return {
    consultations: await readConsultationFigures(read, kindOf),
    cases,
    concernReports: reports.map(({ reported_on: on, case_id: caseId }) => ({ on, inCase: caseId !== null })),
  };
};
