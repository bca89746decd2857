// Meetings, notices, minutes and the plan. Rows as they are stored.
import type {
  AgencyId,
  AttendanceId,
  CaseId,
  CommitmentId,
  ConsentId,
  ContactId,
  DocumentId,
  GoalId,
  MeetingId,
  MinutesId,
} from "../../../shared/domain/ids.ts";
import type { Json } from "./column.ts";

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
  readonly cancelled: Json | null;
  readonly informed: Json | null;
  readonly version: number;
}

/** What a meeting's day, time and place were before they were changed after its notice had been sent. */
export interface MeetingChangeTable {
  readonly meeting_change_id: string;
  readonly meeting_id: MeetingId;
  readonly changed_on: string;
  readonly because: Json;
  readonly held_on: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place: string;
}

export interface RiskAssessmentTable {
  readonly meeting_id: MeetingId;
  readonly agency_id: AgencyId;
  readonly received_on: string;
  readonly concern: number | null;
}

export interface AttendanceTable {
  readonly attendance_id: AttendanceId;
  readonly meeting_id: MeetingId;
  readonly position: number;
  readonly role: Json;
  readonly name: string;
  readonly title: string;
  readonly presence: string;
  readonly arrived_at: string | null;
  readonly left_at: string | null;
}

export interface NoticeTable {
  readonly meeting_id: MeetingId;
  readonly consent_id: ConsentId;
  readonly created_on: string;
  readonly reply_by: string | null;
  readonly sent_on: string | null;
  readonly details: Json;
  readonly version: number;
  readonly ground_lost_on: string | null;
}

/** One sent copy of a notice, with what it told. */
export interface NoticeSendingTable {
  readonly document_id: DocumentId;
  readonly meeting_id: MeetingId;
  readonly party: Json;
  readonly contact_id: ContactId | null;
  readonly edition: number;
  readonly held_on: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly place: string;
  readonly sent_on: string;
}

/** Rows are only added: a changed reply is a new one. */
export interface NoticeReplyTable {
  readonly notice_reply_id: string;
  readonly meeting_id: MeetingId;
  readonly position: number;
  readonly party: Json;
  readonly edition: number;
  readonly answer: Json;
  readonly replied_on: string;
  readonly manner: string;
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

/** That the coordinator has read a guardian's copy as it then was (B3): another copy has another fingerprint. */
export interface CopyCheckTable {
  readonly minutes_id: MinutesId;
  readonly recipient_key: string;
  readonly fingerprint: string;
  readonly checked_on: string;
  readonly checked_by: string;
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
  readonly worked: string | null;
  readonly differently: string;
}

/** A goal as it read before a meeting changed it. */
export interface GoalBeforeTable {
  readonly goal_id: GoalId;
  readonly meeting_id: MeetingId;
  readonly details: Json;
}

/** A commitment as it read before a meeting changed it. */
export interface CommitmentBeforeTable {
  readonly commitment_id: CommitmentId;
  readonly meeting_id: MeetingId;
  readonly details: Json;
}
