// The municipality's own tables: profile, contacts, consultations, identified contacts, the work group. Rows as they are stored.
import type {
  CaseId,
  ConsultationId,
  ContactId,
  EnquiryId,
  GroupMatterId,
  WorkGroupMeetingId,
} from "../../../shared/domain/ids.ts";
import type { Flag, Json } from "./column.ts";

export interface ProfileTable {
  readonly profile_id: 1;
  readonly content: Json;
  readonly version: number;
}

/** Never changed, only added to. */
export interface ProfileVersionTable {
  readonly version: number;
  readonly content: Json;
  /** Not known of what was saved before versions were kept. */
  readonly saved_on: string | null;
}

/** Which version of the profile a case follows. */
export interface CaseProfileTable {
  readonly case_id: CaseId;
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
  readonly urgency: string;
  readonly urgency_reason: string;
  readonly go_on: Flag | null;
  readonly decided_on: string | null;
  readonly decided_by: string | null;
  readonly decision_reason: string | null;
  readonly consent_asked_on: string | null;
  readonly consent_asked_by_role: string | null;
  readonly consent_answer: string | null;
  readonly consent_answered_on: string | null;
  readonly removed_on: string | null;
  readonly version: number;
}

export interface EnquiryTable {
  readonly enquiry_id: EnquiryId;
  readonly number: string;
  readonly contacted_on: string;
  readonly manner: string;
  readonly sender: string;
  readonly from_agency_id: string | null;
  readonly from_name: string;
  readonly from_role: string;
  readonly from_phone: string;
  readonly youth_given_name: string;
  readonly youth_family_name: string;
  readonly youth_birth_date: string | null;
  readonly protected_identity: string;
  readonly naming_ground: string;
  readonly naming_ground_note: string;
  readonly concern_areas: Json;
  readonly question: string;
  readonly done_so_far: string;
  readonly advice: string;
  readonly urgency: string;
  readonly urgency_reason: string;
  readonly outcome: string | null;
  readonly decided_on: string | null;
  readonly decided_by: string | null;
  readonly decision_reason: string | null;
  readonly removed_on: string | null;
  readonly version: number;
}

/** About agencies only: no column leads to a case or a person (R5, R49). */
export interface WorkGroupMeetingTable {
  readonly work_group_meeting_id: WorkGroupMeetingId;
  readonly number: string;
  readonly held_on: string;
  readonly starts_at: string | null;
  readonly place: string;
  readonly group_matter_id: GroupMatterId | null;
  readonly agency_ids: Json;
  readonly agenda: string;
  readonly decisions: string;
  readonly undertakings: Json;
  readonly next_on: string | null;
  readonly removed_on: string | null;
  readonly version: number;
}

export interface GroupMatterTable {
  readonly group_matter_id: GroupMatterId;
  readonly number: string;
  readonly title: string;
  readonly begun_on: string;
  readonly about: string;
  readonly outcome: string;
  readonly ended_on: string | null;
  readonly removed_on: string | null;
  readonly version: number;
}
