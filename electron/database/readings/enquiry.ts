// Identified contacts as facts: what their own feature, a new case and a concern report read.
import type { Selectable } from "kysely";
import { z } from "zod";
import { ConcernArea, ConsultationManner } from "../../../shared/domain/consultation.ts";
import { EnquiryOutcomeKind, EnquirySender, NamingGround, type Enquiry } from "../../../shared/domain/enquiry.ts";
import { AgencyId, type CaseId, type EnquiryId } from "../../../shared/domain/ids.ts";
import { ProtectedIdentity } from "../../../shared/domain/person.ts";
import { UrgencyLevel, urgencyOf } from "../../../shared/domain/urgency.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";
import type { EnquiryTable } from "../tables/office.ts";

type Row = Selectable<EnquiryTable> & { readonly case_id: CaseId | null };

const outcomeFromRow = (row: Row): Enquiry["outcome"] =>
  row.outcome === null || row.decided_on === null
    ? null
    : {
        kind: EnquiryOutcomeKind.parse(row.outcome),
        decidedOn: row.decided_on,
        decidedBy: row.decided_by ?? "",
        reason: row.decision_reason ?? "",
      };

const fromRow = (row: Row): Enquiry => ({
  enquiryId: row.enquiry_id,
  number: row.number,
  contactedOn: row.contacted_on,
  manner: ConsultationManner.parse(row.manner),
  sender: EnquirySender.parse(row.sender),
  fromAgencyId: AgencyId.nullable().parse(row.from_agency_id),
  fromName: row.from_name,
  fromRole: row.from_role,
  fromPhone: row.from_phone,
  youthGivenName: row.youth_given_name,
  youthFamilyName: row.youth_family_name,
  youthBirthDate: row.youth_birth_date,
  protectedIdentity: ProtectedIdentity.parse(row.protected_identity),
  namingGround: NamingGround.parse(row.naming_ground),
  namingGroundNote: row.naming_ground_note,
  concernAreas: fromJson(z.array(ConcernArea), row.concern_areas),
  question: row.question,
  doneSoFar: row.done_so_far,
  advice: row.advice,
  urgency: urgencyOf(UrgencyLevel.parse(row.urgency), row.urgency_reason),
  outcome: outcomeFromRow(row),
  linkedCaseId: row.case_id,
  removedOn: row.removed_on,
  version: row.version,
});

const select = (read: Read) =>
  read
    .selectFrom("enquiry")
    .leftJoin("case_file", "case_file.enquiry_id", "enquiry.enquiry_id")
    .selectAll("enquiry")
    .select("case_file.case_id");

export const readEnquiries = async (read: Read): Promise<Enquiry[]> =>
  (await select(read).orderBy("enquiry.contacted_on", "desc").orderBy("enquiry.number", "desc").execute()).map(fromRow);

export const readEnquiry = async (read: Read, enquiryId: EnquiryId): Promise<Enquiry | undefined> => {
  const row = await select(read).where("enquiry.enquiry_id", "=", enquiryId).executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
};
