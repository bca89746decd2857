// An identified contact: a guardian phones about her own child. Everybody is invented.
import type { Enquiry, EnquiryDetails } from "../../shared/domain/enquiry.ts";
import { EnquiryId } from "../../shared/domain/ids.ts";

export const enquiryDetails = (changes: Partial<EnquiryDetails> = {}): EnquiryDetails => ({
  contactedOn: "2026-03-12",
  manner: "phone",
  sender: "guardian",
  fromAgencyId: null,
  fromName: "Kim Exempelsson",
  fromRole: "",
  fromPhone: "010-000 00 11",
  youthGivenName: "Lou",
  youthFamilyName: "Exempelsson",
  youthBirthDate: "2012-03-09",
  protectedIdentity: "none",
  namingGround: "guardianTold",
  namingGroundNote: "",
  concernAreas: ["schoolAbsence"],
  question: "Lou har slutat gå till skolan.",
  doneSoFar: "",
  advice: "Vi pratade om vad SSPF kan göra.",
  urgency: { level: "usual" },
  ...changes,
});

export const enquiryOf = (changes: Partial<Enquiry> = {}): Enquiry => ({
  ...enquiryDetails(),
  enquiryId: EnquiryId.parse("i1"),
  number: "I-2026-001",
  outcome: null,
  linkedCaseId: null,
  removedOn: null,
  version: 1,
  ...changes,
});
