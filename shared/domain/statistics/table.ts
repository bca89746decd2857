// What a report is made of: tables of numbers, each of one of five kinds. Ids are codes; `shared/text` has the words.
import { z } from "zod";

const Count = z.int().min(0).max(1_000_000);
const Id = z.string().regex(/^[a-zA-Z0-9-]{1,40}$/);

/** The tables of `domain.md` 2.12, in its order. */
export const tableIds = [
  "consultations",
  "consultationsByAgency",
  "consultationOutcomes",
  "cases",
  "age",
  "gender",
  "initiators",
  "consentAsked",
  "consentStates",
  "leadTimes",
  "caseLengths",
  "meetings",
  "attendance",
  "family",
  "concernAreas",
  "commitments",
  "goals",
  "concern",
  "closures",
  "concernReports",
  "gaps",
] as const;
export const TableId = z.enum(tableIds);
export type TableId = z.infer<typeof TableId>;

const table = <Kind extends string, Row extends z.ZodType>(kind: Kind, row: Row) =>
  z.strictObject({ id: TableId, kind: z.literal(kind), rows: z.array(row).max(60) });

/** What the office did (verksamhetsmått): always told. */
const Totals = table("totals", z.strictObject({ id: Id, count: Count }));

/** What was done out of how much, by an agency as such: always told. */
const Rates = table("rates", z.strictObject({ id: Id, count: Count, of: Count }));

const tellable = <Cell extends z.ZodType>(cell: Cell) =>
  [
    /** Persons, meetings or cases in parts that add up to `total`, which is told. */
    table("parts", z.strictObject({ id: Id, count: cell })).extend({ total: Count }),
    /** One breakdown per row, each with its own told total. */
    table(
      "rowParts",
      z.strictObject({ id: Id, total: Count, parts: z.array(z.strictObject({ id: Id, count: cell })) }),
    ),
    /** Numbers out of a told total; one case may be in several rows. */
    table("shares", z.strictObject({ id: Id, count: cell, of: Count })),
    /** Numbers without a total. */
    table("alone", z.strictObject({ id: Id, count: cell })),
    /** Days, as a median. `null`: too few to tell. */
    table("medians", z.strictObject({ id: Id, days: z.number().nullable(), from: cell })),
  ] as const;

/** A table as it was counted. Never leaves the vault. */
export const CountedTable = z.discriminatedUnion("kind", [Totals, Rates, ...tellable(Count)]);
export type CountedTable = z.infer<typeof CountedTable>;

/** A table as it is told: `null` is a number that is hidden. See: [Note: Suppression] */
export const ToldTable = z.discriminatedUnion("kind", [Totals, Rates, ...tellable(Count.nullable())]);
export type ToldTable = z.infer<typeof ToldTable>;
