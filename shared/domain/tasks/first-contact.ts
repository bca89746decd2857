// A consultation or an identified contact that is urgent, or on its way to a case. Tasks of the office: no case, no names.
import { consultationState, type ConsultationStanding, openingBlock } from "../consultation.ts";
import type { Day } from "../day.ts";
import { enquiryOpeningBlock, type EnquiryStanding, isUndecidedEnquiry } from "../enquiry.ts";
import type { ConsultationId, EnquiryId } from "../ids.ts";
import { type FoundTask, foundTask, type TaskKind } from "../task.ts";
import { urgencyDueOn, type UrgencyLevel } from "../urgency.ts";

interface Contacted {
  readonly contactedOn: Day;
  readonly urgency: { readonly level: UrgencyLevel };
}

export interface FirstContacts {
  readonly consultations: readonly FirstConsultation[];
  readonly enquiries: readonly FirstEnquiry[];
}
type FirstConsultation = ConsultationStanding & Contacted & { readonly consultationId: ConsultationId };
type FirstEnquiry = EnquiryStanding & Contacted & { readonly enquiryId: EnquiryId };

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

/** One task for each thing to be done, whatever the number of contacts, due with the first of them; a single one is named. It vanishes with the case, or with a no. */
export const firstContactTasks = ({ consultations, enquiries }: FirstContacts): readonly FoundTask[] => {
  const all = [
    ...consultations.flatMap((one) =>
      ofConsultation(one).map((task) => ({
        ...task,
        contact: { kind: "consultation" as const, consultationId: one.consultationId },
      })),
    ),
    ...enquiries.flatMap((one) =>
      ofEnquiry(one).map((task) => ({ ...task, contact: { kind: "enquiry" as const, enquiryId: one.enquiryId } })),
    ),
  ];
  return [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, ones]) => {
    const [first = null] = ones.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).toSorted();
    const [one, ...others] = ones;
    const only = one === undefined || others.length > 0 ? {} : { only: one.contact };
    return foundTask(kind, first, { count: ones.length, ...only });
  });
};
