// The columns of every table, as rows are stored. JSON columns are strings here; a store's `fromRow` parses them.
import type { CommitmentId, ConcernReportId, ConsultationId, DocumentId, GoalId } from "../../shared/domain/ids.ts";
import type { AttachmentId, AttendanceId, CaseId, ConsentId } from "../../shared/domain/ids.ts";
import type { ContactId, GuardianId, MeetingId, MinutesId } from "../../shared/domain/ids.ts";
import type { BaseTables } from "./base.ts";

/** SQLite has no boolean. */
type Flag = 0 | 1;
type Json = string;

export interface ProfileTable {
  readonly profile_id: 1;
  readonly content: Json;
  readonly version: number;
}

export interface ContactTable {
  readonly contact_id: ContactId;
  readonly agency_id: string;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly email: string;
  readonly is_deputy: Flag;
  readonly confirmed_on: string;
  readonly ended_on: string | null;
  readonly version: number;
}

export interface ConsultationTable {
  readonly consultation_id: ConsultationId;
  readonly number: string;
  readonly held_on: string;
  readonly manner: string;
  readonly from_agency_id: string | null;
  readonly from_role: string;
  readonly age_span: string;
  readonly concern_areas: Json;
  readonly question: string;
  readonly done_so_far: string;
  readonly advice: string;
  readonly outcome: string;
  readonly minutes_spent: number | null;
  readonly go_on: Flag | null;
  readonly decided_on: string | null;
  readonly decided_by: string | null;
  readonly decision_reason: string | null;
  readonly version: number;
}

export interface CaseFileTable {
  readonly case_id: CaseId;
  readonly number: string;
  readonly registry_number: string;
  readonly opened_on: string;
  readonly closed_on: string | null;
  readonly consultation_id: ConsultationId;
  readonly wish_received_on: string | null;
  readonly wish_received_from: string;
  readonly initiated_by_agency_id: string | null;
  readonly initiated_by_role: string;
  readonly concern_areas: Json;
  readonly coordinator: string;
  readonly version: number;
}

export interface YouthTable {
  readonly case_id: CaseId;
  readonly given_name: string;
  readonly family_name: string;
  readonly pronoun: string;
  readonly personal_number: string | null;
  readonly birth_date: string;
  readonly school: string;
  readonly grade: string;
  readonly maturity: Json | null;
  readonly reach: Json;
  readonly protected_identity: string;
  readonly version: number;
}

export interface GuardianTable {
  readonly guardian_id: GuardianId;
  readonly case_id: CaseId;
  readonly number: number;
  readonly given_name: string;
  readonly family_name: string;
  readonly custody: string;
  readonly custody_from: string | null;
  readonly custody_until: string | null;
  readonly reach: Json;
  readonly protected_identity: string;
  readonly version: number;
}

export interface AttachmentTable {
  readonly attachment_id: AttachmentId;
  readonly case_id: CaseId;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly added_at: string;
}

export interface AttachmentChunkTable {
  readonly attachment_id: AttachmentId;
  readonly position: number;
  readonly bytes: Uint8Array;
}

export interface ConsentTable {
  readonly consent_id: ConsentId;
  readonly case_id: CaseId;
  readonly number: number;
  readonly purpose: string;
  readonly cooperation: string;
  readonly agency_ids: Json;
  readonly categories: Json;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly collected_by_agency_id: string | null;
  readonly collected_by_role: string;
  readonly created_on: string;
  readonly youth_signs_from: number;
}

interface SignerColumns {
  readonly signer_kind: "youth" | "guardian";
  readonly guardian_id: GuardianId | null;
}

export interface ConsentAnswerTable extends SignerColumns {
  readonly consent_answer_id: string;
  readonly consent_id: ConsentId;
  readonly agency_id: string;
  readonly answer: string;
  readonly answered_on: string;
  readonly manner: string;
  readonly received_by: string;
  readonly interpreter: Flag;
  readonly attachment_id: AttachmentId | null;
  readonly recorded_at: string;
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

export interface MeetingTable {
  readonly meeting_id: MeetingId;
  readonly case_id: CaseId;
  readonly kind: string;
  readonly ordinal: number;
  readonly held_on: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place: string;
  readonly purpose: string;
  readonly question: string;
  readonly leader: Json;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  readonly cancelled_on: string | null;
  readonly version: number;
}

export interface AttendanceTable {
  readonly attendance_id: AttendanceId;
  readonly meeting_id: MeetingId;
  readonly position: number;
  readonly role: Json;
  readonly name: string;
  readonly title: string;
  readonly presence: string;
}

export interface NoticeTable {
  readonly meeting_id: MeetingId;
  readonly consent_id: ConsentId;
  readonly created_on: string;
  readonly reply_by: string | null;
  readonly sent_on: string | null;
  readonly version: number;
}

export interface NoticeRecipientTable {
  readonly meeting_id: MeetingId;
  readonly position: number;
  readonly party: Json;
  readonly contact_id: ContactId | null;
}

/** `record` is all that the minutes were established with: attendance and plan as they stood. */
export interface MinutesTable {
  readonly minutes_id: MinutesId;
  readonly meeting_id: MeetingId;
  readonly number: number;
  readonly state: string;
  readonly correction_reason: string;
  readonly established_on: string | null;
  readonly established_by: string;
  readonly content: Json;
  readonly record: Json | null;
  readonly version: number;
}

export interface GoalTable {
  readonly goal_id: GoalId;
  readonly case_id: CaseId;
  readonly number: number;
  readonly meeting_id: MeetingId;
  readonly title: string;
  readonly area: string;
  readonly indicator: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly target_on: string | null;
  readonly source: Json;
  readonly version: number;
}

export interface GoalReviewTable {
  readonly goal_id: GoalId;
  readonly meeting_id: MeetingId;
  readonly value: number | null;
  readonly assessment: string;
  readonly note: string;
}

export interface CommitmentTable {
  readonly commitment_id: CommitmentId;
  readonly case_id: CaseId;
  readonly goal_id: GoalId;
  readonly number: number;
  readonly meeting_id: MeetingId;
  readonly what: string;
  readonly responsible: Json | null;
  readonly responsible_role: string;
  readonly starts_on: string | null;
  readonly follow_up_on: string | null;
  readonly frequency: string;
  readonly version: number;
}

export interface CommitmentReviewTable {
  readonly commitment_id: CommitmentId;
  readonly meeting_id: MeetingId;
  readonly status: string;
  readonly result: string;
}

export interface ConcernReportTable {
  readonly concern_report_id: ConcernReportId;
  readonly case_id: CaseId | null;
  readonly number: number;
  readonly reported_on: string;
  readonly reporter: string;
  readonly provision: string;
  readonly details: Json;
}

/** `act` is what the copies of one act (handling) share: they have the same number. */
export interface DocumentTable {
  readonly document_id: DocumentId;
  readonly case_id: CaseId | null;
  readonly kind: string;
  readonly act: string;
  readonly number: number;
  readonly copy_version: number;
  readonly recipient_key: string;
  readonly recipient_code: string;
  readonly recipient_label: string;
  readonly channel: string;
  readonly file_name: string;
  readonly sha256: string;
  readonly pages: number;
  readonly bytes: Uint8Array;
  readonly meeting_id: MeetingId | null;
  readonly minutes_id: MinutesId | null;
  readonly consent_id: ConsentId | null;
  readonly concern_report_id: ConcernReportId | null;
  readonly ground: string;
  readonly attended: Flag;
  readonly disclosed_on: string;
  readonly disclosed_by: string;
}

export interface DraftTable {
  readonly record: string;
  readonly field: string;
  readonly text: string;
  readonly saved_at: string;
}

export interface SettingTable {
  readonly name: string;
  readonly value: string;
}

export interface Tables extends BaseTables {
  readonly profile: ProfileTable;
  readonly contact: ContactTable;
  readonly consultation: ConsultationTable;
  readonly case_file: CaseFileTable;
  readonly youth: YouthTable;
  readonly guardian: GuardianTable;
  readonly attachment: AttachmentTable;
  readonly attachment_chunk: AttachmentChunkTable;
  readonly consent: ConsentTable;
  readonly consent_answer: ConsentAnswerTable;
  readonly consent_exception: ConsentExceptionTable;
  readonly meeting: MeetingTable;
  readonly attendance: AttendanceTable;
  readonly notice: NoticeTable;
  readonly notice_recipient: NoticeRecipientTable;
  readonly minutes: MinutesTable;
  readonly goal: GoalTable;
  readonly goal_review: GoalReviewTable;
  readonly commitment: CommitmentTable;
  readonly commitment_review: CommitmentReviewTable;
  readonly concern_report: ConcernReportTable;
  readonly document: DocumentTable;
  readonly draft: DraftTable;
  readonly setting: SettingTable;
}
