// Support that was missing (insats som saknas): what a case needed and nobody could give. Codes only, so that it can be counted.
import { z } from "zod";
import { Day } from "./day.ts";
import { CaseId, SupportGapId } from "./ids.ts";

/** What was missing. */
export const SupportGapKind = z.enum([
  "schoolSupport",
  "leisure",
  "familySupport",
  "contactPerson",
  "addictionCare",
  "psychiatry",
  "defectorSupport",
  "work",
  "housing",
  "safety",
  "interpreter",
  "other",
]);
export type SupportGapKind = z.infer<typeof SupportGapKind>;

/** That it was missing from a day, and, once it came, until which. */
export const SupportGap = z.object({
  supportGapId: SupportGapId,
  caseId: CaseId,
  kind: SupportGapKind,
  noticedOn: Day,
  filledOn: Day.nullable(),
  version: z.int().positive(),
});
export type SupportGap = z.infer<typeof SupportGap>;
