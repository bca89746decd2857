// A report that is told (fastställd rapport): numbers that were frozen once, and hold nothing about any case.
import { z } from "zod";
import { Day } from "../day.ts";
import { LongText, Line, OptionalLine } from "../text-fields.ts";
import { ReportPeriod } from "./period.ts";
import { ToldTable } from "./table.ts";

/** What the tables mean. A pack of another number is never added to, or compared with, one of this. */
export const definitions = 1;

/** What a pack tells. `least` is the smallest number about people that is told in it. */
export const PackContent = z.strictObject({
  magic: z.literal("samverka-report-pack"),
  version: z.literal(1),
  definitions: z.int().positive(),
  municipality: Line,
  county: Line,
  /** The region that it is of, put together from its municipalities; empty for a municipality's own. */
  region: OptionalLine,
  period: ReportPeriod,
  /** 1, and one more for each that takes the place of an earlier one. */
  edition: z.int().positive(),
  /** Why it takes the place of the edition before; empty for the first. */
  replacesBecause: LongText,
  /** Put together from other packs, of half-years or municipalities; empty for one that was counted. */
  combinedFrom: z.array(OptionalLine).max(400),
  least: z.int().min(3).max(20),
  frozenOn: Day,
  tables: z.array(ToldTable).max(40),
  comment: LongText,
});
export type PackContent = z.infer<typeof PackContent>;

/** A pack as a file (rapportfil), for putting several municipalities' together: the pack, and the checksum of its spelling. */
export const PackFile = z.strictObject({ pack: PackContent, checksum: z.string().regex(/^[0-9a-f]{64}$/) });
export type PackFile = z.infer<typeof PackFile>;

/** The largest file that is read. */
export const packFileLimit = 1_000_000;
