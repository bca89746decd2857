// What the scanner of free text has found, in words. Never what was written.
import type { Finding, IdentityKind, NameKind } from "../domain/identity-scan.ts";

/** With its article: "innehåller ett telefonnummer". */
export const identityKindText: Readonly<Record<IdentityKind, string>> = {
  personalNumber: "ett personnummer",
  phone: "ett telefonnummer",
  email: "en e-postadress",
  address: "en adress",
};

const nameKindText: Readonly<Record<NameKind, string>> = {
  name: "ett namn",
  schoolClass: "en klass",
  birthDate: "ett födelsedatum",
};

const fieldText: Readonly<Record<string, string>> = {
  fromRole: "Roll",
  question: "Frågan",
  doneSoFar: "Vad har gjorts hittills",
  urgencyReason: "Varför det brådskar",
  advice: "Råd som du gav",
  decidedBy: "Beslutat av",
  reason: "Skäl",
  askedByRole: "Vem som frågade",
  place: "Plats",
  agenda: "Det här tar ni upp",
  decisions: "Det här beslutade ni",
  undertakings: "Vad verksamheterna gör",
  title: "Vad det gäller",
  about: "Läget",
  outcome: "Hur det gick",
  usualCommitments: "Vanliga åtaganden",
};

/** A field of a text about nobody by its label. */
export const fieldInWords = (field: string): string => fieldText[field] ?? "Texten";

const anyOf = new Intl.ListFormat("sv", { type: "disjunction" });

const quoted = (typed: string, finding: Finding<unknown>): string => `”${typed.slice(finding.start, finding.end)}”`;

/** Under the field, while it is typed: what must go. */
export const refusedWhileTyping = (typed: string, finding: Finding<IdentityKind>): string =>
  `Ta bort ${quoted(typed, finding)}: det ser ut som ${identityKindText[finding.kind]}.`;

/** Under the field, while it is typed: what may be a name. */
export const warnedWhileTyping = (typed: string, findings: readonly Finding<NameKind>[]): string => {
  const [first] = findings;
  if (first === undefined) return "";
  const shown = [...new Set(findings.slice(0, 3).map((finding) => quoted(typed, finding)))];
  const asks = `Kan ${anyOf.format(shown)} visa vem det gäller?`;
  const isOneKind = findings.every(({ kind }) => kind === first.kind);
  return isOneKind ? `${asks} Det ser ut som ${nameKindText[first.kind]}.` : asks;
};

export const identityText = {
  keepAnyway: "Spara ändå",
  keepAnywayTitle: "Visar texten vem det gäller?",
  keepAnywayNote: "Väljer du Spara ändå antecknas det i loggen, med fältet men inte orden.",
  notKept: "Sparas inte som utkast förrän det är borta.",
} as const;
