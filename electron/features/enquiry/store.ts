// Identified contacts as rows.
import type { Enquiry } from "../../../shared/domain/enquiry.ts";
import { urgencyReason } from "../../../shared/domain/urgency.ts";
import { toJson } from "../../database/json.ts";
import type { Write } from "../../database/session.ts";

const toRow = (enquiry: Enquiry) => ({
  contacted_on: enquiry.contactedOn,
  manner: enquiry.manner,
  sender: enquiry.sender,
  from_agency_id: enquiry.fromAgencyId,
  from_name: enquiry.fromName,
  from_role: enquiry.fromRole,
  from_phone: enquiry.fromPhone,
  youth_given_name: enquiry.youthGivenName,
  youth_family_name: enquiry.youthFamilyName,
  youth_birth_date: enquiry.youthBirthDate,
  protected_identity: enquiry.protectedIdentity,
  naming_ground: enquiry.namingGround,
  naming_ground_note: enquiry.namingGroundNote,
  concern_areas: toJson(enquiry.concernAreas),
  question: enquiry.question,
  done_so_far: enquiry.doneSoFar,
  advice: enquiry.advice,
  urgency: enquiry.urgency.level,
  urgency_reason: urgencyReason(enquiry.urgency),
  outcome: enquiry.outcome?.kind ?? null,
  decided_on: enquiry.outcome?.decidedOn ?? null,
  decided_by: enquiry.outcome?.decidedBy ?? null,
  decision_reason: enquiry.outcome?.reason ?? null,
  removed_on: enquiry.removedOn,
  version: enquiry.version,
});

export const insertEnquiry = async (write: Write, enquiry: Enquiry): Promise<void> => {
  await write
    .insertInto("enquiry")
    .values({ enquiry_id: enquiry.enquiryId, number: enquiry.number, ...toRow(enquiry) })
    .execute();
};

export const updateEnquiry = async (write: Write, enquiry: Enquiry): Promise<void> => {
  await write.updateTable("enquiry").set(toRow(enquiry)).where("enquiry_id", "=", enquiry.enquiryId).execute();
};
