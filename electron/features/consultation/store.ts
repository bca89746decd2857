// Consultations as rows. No column can hold who a consultation is about (R6).
import type { Selectable } from "kysely";
import { z } from "zod";
import {
  AgeSpan,
  ConcernArea,
  ConsultationManner,
  ConsultationOutcome,
  type Consultation,
  type ConsultationDetails,
  ConsentAskedAnswer,
} from "../../../shared/domain/consultation.ts";
import { AgencyId, type CaseId, type ConsultationId } from "../../../shared/domain/ids.ts";
import { UrgencyLevel, urgencyOf, urgencyReason } from "../../../shared/domain/urgency.ts";
import { fromJson, toFlag, toJson } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";
import type { ConsultationTable } from "../../database/tables/office.ts";

type Row = Selectable<ConsultationTable> & { readonly case_id: CaseId | null };

const decisionFromRow = (row: Row): Consultation["decision"] =>
  row.go_on === null || row.decided_on === null || row.decided_by === null || row.decision_reason === null
    ? null
    : { goOn: row.go_on === 1, decidedOn: row.decided_on, decidedBy: row.decided_by, reason: row.decision_reason };

const consentAskedFromRow = (row: Row): Consultation["consentAsked"] =>
  row.consent_asked_on === null
    ? null
    : {
        askedOn: row.consent_asked_on,
        askedByRole: row.consent_asked_by_role ?? "",
        answer: ConsentAskedAnswer.parse(row.consent_answer),
        answeredOn: row.consent_answered_on,
      };

const fromRow = (row: Row): Consultation => ({
  consultationId: row.consultation_id,
  number: row.number,
  heldOn: row.held_on,
  manner: ConsultationManner.parse(row.manner),
  fromAgencyId: AgencyId.nullable().parse(row.from_agency_id),
  fromRole: row.from_role,
  ageSpan: AgeSpan.parse(row.age_span),
  concernAreas: fromJson(z.array(ConcernArea), row.concern_areas),
  question: row.question,
  doneSoFar: row.done_so_far,
  advice: row.advice,
  outcome: ConsultationOutcome.parse(row.outcome),
  minutesSpent: row.minutes_spent,
  urgency: urgencyOf(UrgencyLevel.parse(row.urgency), row.urgency_reason),
  decision: decisionFromRow(row),
  consentAsked: consentAskedFromRow(row),
  linkedCaseId: row.case_id,
  removedOn: row.removed_on,
  version: row.version,
});

const toRow = (details: ConsultationDetails) => ({
  held_on: details.heldOn,
  manner: details.manner,
  from_agency_id: details.fromAgencyId,
  from_role: details.fromRole,
  age_span: details.ageSpan,
  concern_areas: toJson(details.concernAreas),
  question: details.question,
  done_so_far: details.doneSoFar,
  advice: details.advice,
  outcome: details.outcome,
  minutes_spent: details.minutesSpent,
  urgency: details.urgency.level,
  urgency_reason: urgencyReason(details.urgency),
});

const select = (read: Read) =>
  read
    .selectFrom("consultation")
    .leftJoin("case_file", "case_file.consultation_id", "consultation.consultation_id")
    .selectAll("consultation")
    .select("case_file.case_id");

export const listConsultations = async (read: Read): Promise<Consultation[]> =>
  (await select(read).orderBy("consultation.held_on", "desc").orderBy("consultation.number", "desc").execute()).map(
    fromRow,
  );

export const findConsultation = async (
  read: Read,
  consultationId: ConsultationId,
): Promise<Consultation | undefined> => {
  const row = await select(read).where("consultation.consultation_id", "=", consultationId).executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
};

export const insertConsultation = async (write: Write, consultation: Consultation): Promise<void> => {
  await write
    .insertInto("consultation")
    .values({
      consultation_id: consultation.consultationId,
      number: consultation.number,
      ...toRow(consultation),
      go_on: null,
      decided_on: null,
      decided_by: null,
      decision_reason: null,
      consent_asked_on: null,
      consent_asked_by_role: null,
      consent_answer: null,
      consent_answered_on: null,
      removed_on: null,
      version: consultation.version,
    })
    .execute();
};

export const updateConsultation = async (write: Write, consultation: Consultation): Promise<void> => {
  const { decision, consentAsked } = consultation;
  await write
    .updateTable("consultation")
    .set({
      ...toRow(consultation),
      go_on: decision === null ? null : toFlag(decision.goOn),
      decided_on: decision?.decidedOn ?? null,
      decided_by: decision?.decidedBy ?? null,
      decision_reason: decision?.reason ?? null,
      consent_asked_on: consentAsked?.askedOn ?? null,
      consent_asked_by_role: consentAsked?.askedByRole ?? null,
      consent_answer: consentAsked?.answer ?? null,
      consent_answered_on: consentAsked?.answeredOn ?? null,
      removed_on: consultation.removedOn,
      version: consultation.version,
    })
    .where("consultation_id", "=", consultation.consultationId)
    .execute();
};
