// Identifiers, branded so that a guardian's id cannot be handed in where a case's is asked for.
import { z } from "zod";

const id = <const Name extends string>() => z.string().min(1).max(64).brand<Name>();

/** A case (ärende). */
export const CaseId = id<"CaseId">();
export type CaseId = z.infer<typeof CaseId>;
/** A row of who is responsible for a case (ansvar). */
export const ResponsibilityId = id<"ResponsibilityId">();
export type ResponsibilityId = z.infer<typeof ResponsibilityId>;
/** A link between two cases (koppling). */
export const RelationId = id<"RelationId">();
export type RelationId = z.infer<typeof RelationId>;
/** An agency (verksamhet) of the municipality's profile. */
export const AgencyId = id<"AgencyId">();
export type AgencyId = z.infer<typeof AgencyId>;
/** A category of information (uppgiftskategori) of one agency. */
export const CategoryId = id<"CategoryId">();
export type CategoryId = z.infer<typeof CategoryId>;
/** A contact person (kontaktperson) of an agency. */
export const ContactId = id<"ContactId">();
export type ContactId = z.infer<typeof ContactId>;
/** A consultation (konsultation). */
export const ConsultationId = id<"ConsultationId">();
export type ConsultationId = z.infer<typeof ConsultationId>;
/** An identified contact (identifierad kontakt). */
export const EnquiryId = id<"EnquiryId">();
export type EnquiryId = z.infer<typeof EnquiryId>;
/** A meeting of the work group (arbetsgruppsmöte). */
export const WorkGroupMeetingId = id<"WorkGroupMeetingId">();
export type WorkGroupMeetingId = z.infer<typeof WorkGroupMeetingId>;
/** A group matter (gruppärende), which is no case. */
export const GroupMatterId = id<"GroupMatterId">();
export type GroupMatterId = z.infer<typeof GroupMatterId>;
/** A guardian (vårdnadshavare) in one case. */
export const GuardianId = id<"GuardianId">();
export type GuardianId = z.infer<typeof GuardianId>;
/** A private person (privatperson) who is named in a case (R18c). */
export const PersonId = id<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;
/** One version of a consent (samtyckesversion). */
export const ConsentId = id<"ConsentId">();
export type ConsentId = z.infer<typeof ConsentId>;
/** One answer of one signer about one agency, or about one category of it (svar på samtycket). */
export const ConsentAnswerId = id<"ConsentAnswerId">();
export type ConsentAnswerId = z.infer<typeof ConsentAnswerId>;
/** A meeting (möte), pre-meetings included. */
export const MeetingId = id<"MeetingId">();
export type MeetingId = z.infer<typeof MeetingId>;
/** One version of the minutes (protokoll) of a meeting. */
export const MinutesId = id<"MinutesId">();
export type MinutesId = z.infer<typeof MinutesId>;
/** Somebody's presence at a meeting (närvaro). */
export const AttendanceId = id<"AttendanceId">();
export type AttendanceId = z.infer<typeof AttendanceId>;
/** A goal (mål) of the joint plan. */
export const GoalId = id<"GoalId">();
export type GoalId = z.infer<typeof GoalId>;
/** A commitment (åtagande) of the joint plan. */
export const CommitmentId = id<"CommitmentId">();
export type CommitmentId = z.infer<typeof CommitmentId>;
/** A document as it was sent (handling). */
export const DocumentId = id<"DocumentId">();
export type DocumentId = z.infer<typeof DocumentId>;
/** A file kept inside the vault (bilaga). */
export const AttachmentId = id<"AttachmentId">();
export type AttachmentId = z.infer<typeof AttachmentId>;
/** The closure (avslut) of a case, one edition of it. */
export const ClosureId = id<"ClosureId">();
export type ClosureId = z.infer<typeof ClosureId>;
/** A disclosure on another ground than consent (utlämnande på annan grund). */
export const OtherDisclosureId = id<"OtherDisclosureId">();
export type OtherDisclosureId = z.infer<typeof OtherDisclosureId>;
/** A copy that went to the wrong recipient (felsänt). */
export const MisdeliveryId = id<"MisdeliveryId">();
export type MisdeliveryId = z.infer<typeof MisdeliveryId>;
/** A note (anteckning) about what happened between meetings. */
export const NoteId = id<"NoteId">();
export type NoteId = z.infer<typeof NoteId>;
/** The coordinator's own watch (bevakning). */
/** Support that was missing (insats som saknas). */
export const SupportGapId = id<"SupportGapId">();
export type SupportGapId = z.infer<typeof SupportGapId>;
export const ReportPackId = id<"ReportPackId">();
export type ReportPackId = z.infer<typeof ReportPackId>;
export const WatchId = id<"WatchId">();
export type WatchId = z.infer<typeof WatchId>;
/** A parking (parkering) of a task until a day. */
export const ParkingId = id<"ParkingId">();
export type ParkingId = z.infer<typeof ParkingId>;
/** A concern report (orosanmälan). */
export const ConcernReportId = id<"ConcernReportId">();
export type ConcernReportId = z.infer<typeof ConcernReportId>;
/** A Word template of the municipality's own (Wordmall), one version of it. */
export const WordTemplateId = id<"WordTemplateId">();
export type WordTemplateId = z.infer<typeof WordTemplateId>;
