// What is written when a report is frozen: about nobody, so that what shows somebody is not kept as a draft either.
import { z } from "zod";
import { reportDraft, showsNobody } from "../../../shared/domain/draft-text.ts";
import { periodKey, type ReportPeriod } from "../../../shared/domain/statistics/period.ts";
import type { FormDraft } from "../../api/useFormDraft.ts";

export const FreezeValues = z.object({ comment: z.string(), replacesBecause: z.string() });
export type FreezeValues = z.infer<typeof FreezeValues>;

export const nothingWritten: FreezeValues = { comment: "", replacesBecause: "" };

export const freezeDraft = (period: ReportPeriod): FormDraft<FreezeValues> => ({
  record: reportDraft(periodKey(period)),
  field: "freeze",
  values: FreezeValues,
  mayBeKept: (text) => showsNobody("freeze", text),
});
