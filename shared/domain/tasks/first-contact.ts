// A consultation or an identified contact that is urgent, or on its way to a case. Tasks of the office: no case, no names.
import { consultationState, type ConsultationStanding, openingBlock } from "../consultation.ts";
import type { Day } from "../day.ts";
import { enquiryOpeningBlock, type EnquiryStanding, isUndecidedEnquiry } from "../enquiry.ts";
import { type FoundTask, foundTask, type TaskKind } from "../task.ts";
import { urgencyDueOn, type UrgencyLevel } from "../urgency.ts";

interface Contacted {
  readonly contactedOn: Day;
  readonly urgency: { readonly level: UrgencyLevel };
}

export interface FirstContacts {
  readonly consultations: readonly (ConsultationStanding & Contacted)[];
  readonly enquiries: readonly (EnquiryStanding & Contacted)[];
}

interface Found {
  readonly kind: TaskKind;
  readonly dueOn: Day | null;
}

/** What a consultation waits for: a decision, the family's answer, or its case; nothing when it may stay as it is. */
const kindOf = (consultation: ConsultationStanding): TaskKind | undefined => {
  const hasAgreed = consultation.consentAsked?.answer === "yes";
  const block = openingBlock(consultation)?.code;
  if (block === undefined) return hasAgreed ? "consultationsToOpen" : "consultationsToAsk";
  return block === "decisionMissing" && hasAgreed && consultation.linkedCaseId === null
    ? "consultationsToDecide"
    : undefined;
};

const found = (kind: TaskKind | undefined): readonly Found[] => (kind === undefined ? [] : [{ kind, dueOn: null }]);

const ofConsultation = (consultation: ConsultationStanding & Contacted): readonly Found[] => {
  const dueOn = urgencyDueOn(consultation.urgency.level, consultation.contactedOn);
  return dueOn !== null && consultationState(consultation) === "undecided"
    ? [{ kind: "consultationsUrgent", dueOn }]
    : found(kindOf(consultation));
};

const ofEnquiry = (enquiry: EnquiryStanding & Contacted): readonly Found[] => {
  const dueOn = urgencyDueOn(enquiry.urgency.level, enquiry.contactedOn);
  return dueOn !== null && isUndecidedEnquiry(enquiry)
    ? [{ kind: "enquiriesUrgent", dueOn }]
    : found(enquiryOpeningBlock(enquiry) === undefined ? "enquiriesToOpen" : undefined);
};

/** One task for each thing to be done, whatever the number of contacts, due with the first of them. It vanishes with the case, or with a no. */
export const firstContactTasks = ({ consultations, enquiries }: FirstContacts): readonly FoundTask[] => {
  const all = [...consultations.flatMap(ofConsultation), ...enquiries.flatMap(ofEnquiry)];
  return [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, ones]) => {
    const [first = null] = ones.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).toSorted();
    return foundTask(kind, first, { count: ones.length });
  });
};
