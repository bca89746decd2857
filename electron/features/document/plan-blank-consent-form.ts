// A blank consent form to whoever initiates (B5): a consultation's number and the terms of the profile, nothing about anybody.
import { hasEnded } from "../../../shared/domain/agency.ts";
import { suggestedReceivers } from "../../../shared/domain/consent-terms.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { provisionOn } from "../../../shared/law/law.ts";
import { err, ok } from "../../../shared/result.ts";
import { consentFormWords } from "../../../shared/text/documents/consent-form.ts";
import { documentWords, legalLimits } from "../../../shared/text/document-words.ts";
import { readConsultationForOpening } from "../../database/readings/consultation.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { consentFormDocument } from "../../documents/consent-form.ts";
import type { ConsentAgency } from "../../documents/consent-form-data.ts";
import { guardianCode, youthCode } from "../../documents/file-name.ts";
import { aboutNobody, type CopyContext, pdfOrWord, type Planned, type PlannedCopy } from "./copy.ts";
import { headOf } from "./head.ts";
import type { RequestOf } from "./plan-parts.ts";

const words = consentFormWords.blank;

/** The agencies of the profile, each with its categories to the receivers that a new consent suggests. */
const proposedAgencies = (profile: Profile, today: Day): readonly ConsentAgency[] => {
  const agencies = profile.agencies.filter((agency) => !hasEnded(agency, today));
  return agencies.map((source) => ({
    name: source.name,
    contact: null,
    categories: source.categories.map(({ name }) => {
      const receivers = suggestedReceivers(source, name, agencies);
      return {
        name,
        receivers:
          receivers.length === agencies.length - 1
            ? [documentWords.everyone]
            : agencies.filter(({ agencyId }) => receivers.includes(agencyId)).map((agency) => agency.name),
      };
    }),
  }));
};

/** What the copies of one consultation's blank form share. */
export const actOfBlankForm = (consultationId: string): string => `blankConsentForm:${consultationId}`;

export const planBlankConsentForm = async (
  { consultationId, signer }: RequestOf<"blankConsentForm">,
  { read, today }: CopyContext,
): Promise<Planned> => {
  const consultation = await readConsultationForOpening(read, consultationId);
  if (consultation === undefined) return err({ code: "notFound" });
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" });
  if (consultation.removedOn !== null) return err({ code: "consultationRemoved" });
  // After a no there is nothing left to ask anybody.
  if (consultation.consentAsked?.answer === "no") return err({ code: "familyDeclined" });
  if (consultation.decision?.goOn === false) return err({ code: "decidedNotToStart" });
  const { profile } = saved;
  const from = profile.agencies.find(({ agencyId }) => agencyId === consultation.fromAgencyId);
  const initiator = [consultation.fromRole, ...(from === undefined ? [] : [from.name])].join(", ");
  return ok<PlannedCopy>({
    ...aboutNobody,
    kind: "blankConsentForm",
    act: actOfBlankForm(consultationId),
    caseNumber: consultation.number,
    addressee: {
      code: signer === "youth" ? youthCode : guardianCode(1).slice(0, 1),
      name: initiator,
      role: words.rowLabel[signer](initiator),
    },
    recipientKey: signer,
    attended: false,
    emailAllowed: true,
    told: {},
    formats: pdfOrWord,
    document: (number) =>
      consentFormDocument({
        head: {
          ...headOf(profile, {
            caseNumber: consultation.number,
            registryNumber: "",
            number,
            recipient: initiator,
            issuedOn: today,
          }),
          about: "consultation",
          // Nothing in it is secret.
          secrecyMark: null,
        },
        version: 1,
        replaces: null,
        blank: { months: profile.consentMonths },
        signer: { role: signer, name: "", personalNumber: null },
        youth: { name: "", personalNumber: null },
        purpose: words.purpose,
        cooperation: words.cooperation,
        agencies: proposedAgencies(profile, today),
        persons: [],
        sharesConcern: false,
        validFrom: today,
        validTo: today,
        collectedBy: initiator,
        interpreterLanguage: null,
        legalLimits: legalLimits(provisionOn("duty-to-report", today)),
      }),
  });
};
