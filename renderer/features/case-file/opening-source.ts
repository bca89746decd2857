// What a case is opened from, and exactly what is copied from it into the form: nothing else comes along.
import type { CaseOpening } from "../../../shared/domain/case-file.ts";
import { type ConcernArea, type Consultation, openingBlock } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { type Enquiry, enquiryOpeningBlock } from "../../../shared/domain/enquiry.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import type { Refusal } from "../../../shared/domain/refusal.ts";
import type { GuardianValues, YouthValues } from "./person-values.ts";

export interface OpeningSource extends Pick<CaseOpening, "consultationId" | "enquiryId"> {
  /** Names the draft: its id. */
  readonly id: string;
  readonly number: string;
  readonly block: Refusal | undefined;
  readonly copied: {
    readonly agencyId: AgencyId | null;
    readonly role: string;
    readonly concernAreas: readonly ConcernArea[];
    readonly wishReceivedOn: Day | null;
    readonly youth: Partial<YouthValues>;
    readonly guardian: Partial<GuardianValues>;
  };
}

export const fromConsultation = (consultation: Consultation): OpeningSource => ({
  consultationId: consultation.consultationId,
  enquiryId: null,
  id: consultation.consultationId,
  number: consultation.number,
  block: openingBlock(consultation),
  copied: {
    agencyId: consultation.fromAgencyId,
    role: consultation.fromRole,
    concernAreas: consultation.concernAreas,
    wishReceivedOn: consultation.consentAsked?.answer === "yes" ? consultation.consentAsked.answeredOn : null,
    youth: {},
    guardian: {},
  },
});

const splitName = (name: string): { givenName: string; familyName: string } => {
  const [givenName = "", ...rest] = name.trim().split(/\s+/);
  return { givenName, familyName: rest.join(" ") };
};

export const fromEnquiry = (enquiry: Enquiry): OpeningSource => ({
  consultationId: null,
  enquiryId: enquiry.enquiryId,
  id: enquiry.enquiryId,
  number: enquiry.number,
  block: enquiryOpeningBlock(enquiry),
  copied: {
    agencyId: enquiry.fromAgencyId,
    role: enquiry.fromRole,
    concernAreas: enquiry.concernAreas,
    wishReceivedOn: null,
    youth: {
      givenName: enquiry.youthGivenName,
      familyName: enquiry.youthFamilyName,
      birthDate: enquiry.youthBirthDate,
      protectedIdentity: enquiry.protectedIdentity,
    },
    guardian: enquiry.sender === "guardian" ? { ...splitName(enquiry.fromName), phone: enquiry.fromPhone } : {},
  },
});
