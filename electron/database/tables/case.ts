// A case and its people, and the files kept with it. Rows as they are stored.
import type {
  AttachmentId,
  CaseId,
  ConsultationId,
  EnquiryId,
  GuardianId,
  PersonId,
} from "../../../shared/domain/ids.ts";
import type { Json } from "./column.ts";

export interface CaseFileTable {
  readonly case_id: CaseId;
  readonly number: string;
  readonly registry_number: string;
  readonly opened_on: string;
  readonly closed_on: string | null;
  readonly consultation_id: ConsultationId | null;
  readonly enquiry_id: EnquiryId | null;
  readonly opening_ground: string | null;
  readonly consultation_linked_on: string | null;
  readonly consultation_link_ground: string | null;
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
  readonly statistics_gender: string | null;
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

export interface PrivatePersonTable {
  readonly private_person_id: PersonId;
  readonly case_id: CaseId;
  readonly number: number;
  readonly given_name: string;
  readonly family_name: string;
  readonly relation: string;
  readonly reach: Json;
  readonly protected_identity: string;
  readonly reservation: Json | null;
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
