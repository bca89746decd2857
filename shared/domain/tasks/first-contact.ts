// A consultation or an identified contact that is on its way to a case and has none yet. Tasks of the office: no case, no names.
import { type ConsultationStanding, openingBlock } from "../consultation.ts";
import { enquiryOpeningBlock, type EnquiryStanding } from "../enquiry.ts";
import { type FoundTask, foundTask, type TaskKind } from "../task.ts";

export interface FirstContacts {
  readonly consultations: readonly ConsultationStanding[];
  readonly enquiries: readonly EnquiryStanding[];
}

/** What a consultation waits for: a decision, the family's answer, or its case; nothing when it may stay as it is. */
const consultationTask = (consultation: ConsultationStanding): TaskKind | undefined => {
  const hasAgreed = consultation.consentAsked?.answer === "yes";
  const block = openingBlock(consultation)?.code;
  if (block === undefined) return hasAgreed ? "consultationsToOpen" : "consultationsToAsk";
  return block === "decisionMissing" && hasAgreed && consultation.linkedCaseId === null
    ? "consultationsToDecide"
    : undefined;
};

/** One task for each thing that is to be done, whatever the number of contacts. It vanishes with the case, or with a no. */
export const firstContactTasks = ({ consultations, enquiries }: FirstContacts): readonly FoundTask[] => {
  const kinds = [
    ...consultations.map(consultationTask),
    ...enquiries.map((enquiry) => (enquiryOpeningBlock(enquiry) === undefined ? "enquiriesToOpen" : undefined)),
  ].filter((kind) => kind !== undefined);
  return [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length }]) => foundTask(kind, null, { count: length }));
};
