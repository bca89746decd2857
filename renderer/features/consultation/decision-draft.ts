// What is being filled in about the decision of a consultation.
import { z } from "zod";
import { consultationDraft, showsNobody } from "../../../shared/domain/draft-text.ts";
import type { ConsultationId } from "../../../shared/domain/ids.ts";
import { Day } from "../../../shared/domain/day.ts";
import type { FormDraft } from "../../api/useFormDraft.ts";

const DecisionValues = z.object({
  goOn: z.boolean().nullable(),
  decidedOn: Day.nullable(),
  decidedBy: z.string(),
  reason: z.string(),
});
export type DecisionValues = z.infer<typeof DecisionValues>;

export const decisionDraft = (consultationId: ConsultationId): FormDraft<DecisionValues> => ({
  record: consultationDraft.decision(consultationId),
  field: "decision",
  values: DecisionValues,
  mayBeKept: (text) => showsNobody("decision", text),
});
