// An agency while it is being filled in: its categories are lines of text.
import { z } from "zod";
import type { Agency } from "../../../shared/domain/agency.ts";
import { AgencyKind, RecipientCode } from "../../../shared/domain/agency.ts";
import { Day } from "../../../shared/domain/day.ts";
import { AgencyId, CategoryId } from "../../../shared/domain/ids.ts";
import { Line, OptionalLine } from "../../../shared/domain/text-fields.ts";

export interface AgencyValues {
  readonly name: string;
  readonly kind: AgencyKind | null;
  readonly code: string;
  readonly categories: string;
  readonly endedOn: Day | null;
  readonly successorId: AgencyId | null;
  readonly functionalAddress: string;
}

export const agencyValues = (known: Agency | undefined): AgencyValues => ({
  name: known?.name ?? "",
  kind: known?.kind ?? null,
  code: known?.code ?? "",
  categories: known?.categories.map(({ name }) => name).join("\n") ?? "",
  endedOn: known?.ended?.on ?? null,
  successorId: known?.ended?.successorId ?? null,
  functionalAddress: known?.functionalAddress ?? "",
});

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];

/** U is the youth and V1, V2 the guardians. See: [Note: Recipient codes] */
const ofThePeople = /^(U|V\d*)$/;

/** The form's schema. A code is another's when an agency beside this one, or the family, has it. */
export const agencySchema = (takenCodes: readonly string[]) =>
  z.object({
    name: Line,
    kind: AgencyKind,
    code: RecipientCode.refine((code) => !takenCodes.includes(code) && !ofThePeople.test(code), {
      params: { taken: true },
    }),
    categories: z.string().transform(linesOf).pipe(z.array(Line).max(30)),
    endedOn: Day.nullable(),
    successorId: AgencyId.nullable(),
    functionalAddress: OptionalLine,
  });
export type AgencyOutput = z.output<ReturnType<typeof agencySchema>>;

/** A line that says the same as before is the same category; another wording is another, so that no consent changes its meaning. */
export const categoriesFrom = (
  lines: readonly string[],
  before: Agency["categories"],
  newId: () => string,
): Agency["categories"] =>
  lines.map(
    (name) => before.find((category) => category.name === name) ?? { categoryId: CategoryId.parse(newId()), name },
  );
