// Consent versions, answers and exceptions. Rows as they are stored.
import type {
  AttachmentId,
  CaseId,
  ConsentAnswerId,
  ConsentId,
  GuardianId,
  PersonId,
} from "../../../shared/domain/ids.ts";
import type { Flag, Json } from "./column.ts";

export interface ConsentTable {
  readonly consent_id: ConsentId;
  readonly case_id: CaseId;
  readonly number: number;
  readonly purpose: string;
  readonly cooperation: string;
  readonly agency_ids: Json;
  readonly person_ids: Json;
  readonly categories: Json;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly collected_by_agency_id: string | null;
  readonly collected_by_role: string;
  readonly created_on: string;
  readonly youth_signs_from: number;
  readonly profile_version: number | null;
  readonly shares_concern: Flag;
}

interface SignerColumns {
  readonly signer_kind: "youth" | "guardian";
  readonly guardian_id: GuardianId | null;
}

interface AnswerColumns extends SignerColumns {
  readonly consent_id: ConsentId;
  readonly answer: string;
  readonly answered_on: string;
  readonly manner: string;
  readonly received_by: string;
  readonly interpreter: Flag;
  readonly attachment_id: AttachmentId | null;
  readonly recorded_at: string;
  readonly corrects: ConsentAnswerId | null;
}

/** About an answer of either table: an agency's or a private person's. */
export interface ConsentCorrectionTable {
  readonly answer_id: ConsentAnswerId;
  readonly reason: string;
  readonly corrected_on: string;
}

export interface ConsentDeclineTable {
  readonly consent_decline_id: string;
  readonly case_id: CaseId;
  readonly declined_on: string;
  readonly manner: string;
  readonly received_by: string;
  readonly after_version: number;
}

export interface GuardianAgreementTable {
  readonly guardian_agreement_id: string;
  readonly case_id: CaseId;
  readonly guardian_id: GuardianId;
  readonly agrees: Flag;
  readonly answered_on: string;
  readonly manner: string;
  readonly received_by: string;
  readonly recorded_at: string;
}

export interface ConsentAnswerTable extends AnswerColumns {
  readonly consent_answer_id: ConsentAnswerId;
  readonly agency_id: string;
  readonly category_id: string | null;
}

export interface PersonAnswerTable extends AnswerColumns {
  readonly person_answer_id: ConsentAnswerId;
  readonly person_id: PersonId;
}

export interface ConsentExceptionTable extends SignerColumns {
  readonly consent_exception_id: string;
  readonly case_id: CaseId;
  readonly kind: string;
  readonly reason: string;
  readonly decided_by: string;
  readonly decided_on: string;
  readonly valid_until: string | null;
}
