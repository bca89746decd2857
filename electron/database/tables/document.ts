// What has left, concern reports, drafts and settings. Rows as they are stored.
import type {
  CaseId,
  ConcernReportId,
  ConsentId,
  DocumentId,
  OtherDisclosureId,
  MeetingId,
  MisdeliveryId,
  MinutesId,
  WordTemplateId,
} from "../../../shared/domain/ids.ts";
import type { Flag, Json } from "./column.ts";

export interface ConcernReportTable {
  readonly concern_report_id: ConcernReportId;
  readonly case_id: CaseId | null;
  readonly number: number;
  readonly reported_on: string;
  readonly reporter: string;
  readonly provision: string;
  readonly details: Json;
}

export interface ConcernReportProgressTable {
  readonly concern_report_id: ConcernReportId;
  readonly progress: Json;
  readonly version: number;
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
  readonly wrapping: string;
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
  /** The municipality's own Word template that the copy was made from. */
  readonly word_template_id?: WordTemplateId | null;
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

export interface OtherDisclosureTable {
  readonly other_disclosure_id: OtherDisclosureId;
  readonly case_id: CaseId;
  readonly number: number;
  readonly disclosed_on: string;
  readonly ground: string;
  readonly provision: string;
  readonly details: Json;
  readonly registered_on: string;
  readonly corrects: OtherDisclosureId | null;
}

export interface MisdeliveryTable {
  readonly misdelivery_id: MisdeliveryId;
  readonly case_id: CaseId;
  readonly document_id: DocumentId;
  readonly number: number;
  readonly found_on: string;
  readonly details: Json;
  readonly registered_on: string;
  readonly corrects: MisdeliveryId | null;
}
