// What is being filled in about the question of consent.
import { z } from "zod";
import { type Consultation, ConsentAskedAnswer } from "../../../shared/domain/consultation.ts";
import { Day } from "../../../shared/domain/day.ts";
import { consultationDraft, showsNobody } from "../../../shared/domain/draft-text.ts";
import type { ConsultationId } from "../../../shared/domain/ids.ts";
import type { FormDraft } from "../../api/useFormDraft.ts";

const ConsentAskedValues = z.object({
  askedOn: Day.nullable(),
  askedByRole: z.string(),
  answer: ConsentAskedAnswer.nullable(),
  answeredOn: Day.nullable(),
});
export type ConsentAskedValues = z.infer<typeof ConsentAskedValues>;

export const consentAskedDraft = (consultationId: ConsultationId): FormDraft<ConsentAskedValues> => ({
  record: consultationDraft.consentAsked(consultationId),
  field: "consentAsked",
  values: ConsentAskedValues,
  mayBeKept: (text) => showsNobody("consentAsked", text),
});

/** A first question begins with who initiated; an answer to it with what was asked. */
export const startingValues = ({ consentAsked, fromRole }: Consultation, today: Day): ConsentAskedValues =>
  consentAsked === null
    ? { askedOn: today, askedByRole: fromRole, answer: null, answeredOn: today }
    : { ...consentAsked, answer: null, answeredOn: today };
