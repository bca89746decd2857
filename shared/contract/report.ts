// The half-year report (R46, R47): figures for the coordinator's own eyes, and packs that were told and stand for ever.
import { z } from "zod";
import { ReportPackId } from "../domain/ids.ts";
import { refusal, scannedTextCodes } from "../domain/refusal.ts";
import { MissingDatum } from "../domain/statistics/missing-data.ts";
import { PackContent } from "../domain/statistics/pack.ts";
import { ReportPeriod } from "../domain/statistics/period.ts";
import { CountedTable, ToldTable } from "../domain/statistics/table.ts";
import { LongText } from "../domain/text-fields.ts";
import { command, query } from "./define.ts";

/** A report that was told (fastställd rapport), with the checksum of its one spelling. */
export const ReportPack = z.object({ reportPackId: ReportPackId, content: PackContent, checksum: z.string() });
export type ReportPack = z.infer<typeof ReportPack>;

/** A period as it is now: counted, as it would be told, and what is not filled in. `before` is the period before, as told. */
export const ReportFigures = z.object({
  counted: z.array(CountedTable),
  told: z.array(ToldTable),
  missing: z.array(MissingDatum),
  before: PackContent.nullable(),
  least: z.int(),
});
export type ReportFigures = z.infer<typeof ReportFigures>;

export const reportContract = {
  figures: query({
    input: z.object({ period: ReportPeriod }),
    output: ReportFigures,
    failure: refusal("profileMissing"),
  }),
  /** Every pack, newest first. */
  packs: query({ input: z.null(), output: z.array(ReportPack) }),
  /**
   * Freezes a half-year or a year (fastställer). Counted once, hidden where it must be, and never changed: what was wrong is
   * told in a new edition, with the reason. A year with half-years that were told is put together from them.
   */
  freeze: command({
    input: z.object({
      period: ReportPeriod.refine(({ kind }) => kind !== "quarter"),
      comment: LongText,
      replacesBecause: LongText,
      /** Keeps what may be a name on purpose (spara ändå); logged. Never helps against what is refused. */
      keepAnyway: z.boolean().default(false),
    }),
    output: ReportPack,
    failure: refusal(
      "profileMissing",
      "periodNotOver",
      "periodTold",
      "halfYearMissing",
      "replacementReasonMissing",
      ...scannedTextCodes,
    ),
  }),
};
