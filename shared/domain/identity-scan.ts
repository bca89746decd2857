// Looks through free text about nobody for what shows somebody after all (R6, T1). Heuristics: it helps, it proves nothing.
import { z } from "zod";
import { emailAddresses, personalNumbers, phoneNumbers, streetAddresses, type Span } from "./identity-numbers.ts";
import { birthDates, classNames, possibleNames, wordsOf } from "./name-hints.ts";
import { plainText } from "./scanned-text.ts";

/** What is refused in a text about nobody. */
export const IdentityKind = z.enum(["personalNumber", "phone", "email", "address"]);
export type IdentityKind = z.infer<typeof IdentityKind>;
/** What is warned of, and kept only on purpose ("spara ändå"). */
export type NameKind = "name" | "schoolClass" | "birthDate";

/** Where something was found: positions in the text as typed, end not included. Never the text itself. */
export interface Finding<Kind> {
  readonly kind: Kind;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

export interface IdentityScan {
  readonly refused: readonly Finding<IdentityKind>[];
  readonly warnings: readonly Finding<NameKind>[];
}

/** The profile's own names, which are nobody's: `namesOfProfile` gives them. */
export interface ScanOptions {
  readonly known?: readonly string[];
  /** Fields where a name is right, as that of who decided: only the rest is looked for there. */
  readonly mayName?: readonly string[];
}

/** The names in the profile that are nobody's: municipality, county, authority, agencies. */
export const namesOfProfile = (profile: {
  readonly municipality: string;
  readonly county: string;
  readonly hostAuthority: string;
  readonly agencies: readonly { readonly name: string }[];
}): readonly string[] => [
  profile.municipality,
  profile.county,
  profile.hostAuthority,
  ...profile.agencies.map(({ name }) => name),
];

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Leaves out what lies inside something already found, so that each place is told of once. */
const apart = <Kind>(found: readonly Finding<Kind>[], taken: readonly Span[]): Finding<Kind>[] => {
  const kept: Finding<Kind>[] = [];
  for (const one of found) {
    if (![...taken, ...kept].some((other) => overlaps(one, other))) kept.push(one);
  }
  return kept.toSorted((one, other) => one.start - other.start);
};

/** Scans every field of a form, by its name, for identity (R6). */
export const scanForIdentity = (
  fields: Readonly<Record<string, string>>,
  { known = [], mayName = [] }: ScanOptions = {},
): IdentityScan => {
  const profileWords = wordsOf(known);
  const refused: Finding<IdentityKind>[] = [];
  const warnings: Finding<NameKind>[] = [];
  for (const [field, typed] of Object.entries(fields)) {
    const { text, origin } = plainText(typed);
    const as =
      <Kind>(kind: Kind) =>
      ({ start, end }: Span): Finding<Kind> => ({ kind, field, start: origin(start), end: origin(end) });
    const refusedHere = apart(
      [
        ...personalNumbers(text).map(as("personalNumber" as const)),
        ...emailAddresses(text).map(as("email" as const)),
        ...phoneNumbers(text).map(as("phone" as const)),
        ...streetAddresses(text).map(as("address" as const)),
      ],
      [],
    );
    refused.push(...refusedHere);
    if (mayName.includes(field)) continue;
    const hints = [
      ...birthDates(text).map(as("birthDate" as const)),
      ...classNames(text).map(as("schoolClass" as const)),
      ...possibleNames(text, profileWords).map(as("name" as const)),
    ];
    warnings.push(...apart(hints, refusedHere));
  }
  return { refused, warnings };
};
