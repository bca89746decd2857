// What the form holds while it is being filled in: a choice not made yet is null.
import { z } from "zod";
import { ConcernArea, type Consultation, ConsultationManner } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { type Enquiry, EnquirySender, NamingGround } from "../../../shared/domain/enquiry.ts";
import { AgencyId } from "../../../shared/domain/ids.ts";
import { ProtectedIdentity } from "../../../shared/domain/person.ts";
import { enquiryText } from "../../../shared/text/enquiry.ts";
import { noUrgency, urgencyProblems, UrgencyValues } from "../../urgency/urgency-values.ts";
import type { FormDraft } from "../../api/useFormDraft.ts";

const EnquiryValues = z.object({
  contactedOn: z.string().nullable(),
  manner: ConsultationManner.nullable(),
  sender: EnquirySender.nullable(),
  fromAgencyId: AgencyId.nullable(),
  fromName: z.string(),
  fromRole: z.string(),
  fromPhone: z.string(),
  youthGivenName: z.string(),
  youthFamilyName: z.string(),
  youthBirthDate: z.string().nullable(),
  protectedIdentity: ProtectedIdentity.nullable(),
  namingGround: NamingGround.nullable(),
  namingGroundNote: z.string(),
  concernAreas: z.array(ConcernArea),
  question: z.string(),
  doneSoFar: z.string(),
  advice: z.string(),
  urgency: UrgencyValues,
});
export type EnquiryValues = z.infer<typeof EnquiryValues>;

export const enquiryDraft = (id: string): FormDraft<EnquiryValues> => ({
  record: `enquiry:${id}`,
  field: "form",
  values: EnquiryValues,
});

/** A new form; after a consultation with who initiated and the codes, which show nobody. No text comes along. */
export const emptyValues = (today: Day, after?: Consultation): EnquiryValues => ({
  contactedOn: today,
  manner: null,
  sender: null,
  fromAgencyId: after?.fromAgencyId ?? null,
  fromName: "",
  fromRole: after?.fromRole ?? "",
  fromPhone: "",
  youthGivenName: "",
  youthFamilyName: "",
  youthBirthDate: null,
  protectedIdentity: null,
  namingGround: null,
  namingGroundNote: "",
  concernAreas: after?.concernAreas ?? [],
  question: "",
  doneSoFar: "",
  advice: "",
  urgency: noUrgency,
});

export const valuesOf = (enquiry: Enquiry): EnquiryValues => EnquiryValues.parse(enquiry);

const words: Readonly<Record<string, string>> = { ...enquiryText.errors, ...urgencyProblems };

/** What to do about a field. */
export const fieldProblem = (field: string): string => words[field] ?? enquiryText.errors.other;
