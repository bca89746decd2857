// The words of the usual commitments (vanliga åtaganden), and the list that we begin with.
import type { UsualCommitment, UsualTaker } from "../domain/usual-commitments.ts";
import { agencyKindText } from "./settings.ts";

/** What we begin with: our own words, for the municipality to change. */
export const startList: readonly UsualCommitment[] = [
  { takenBy: "school", what: "Mentorn har ett kort samtal med den unge varje morgon" },
  { takenBy: "school", what: "Ringer hem samma dag om den unge är borta" },
  { takenBy: "school", what: "Går igenom med den unge vad som behöver ändras på lektionerna" },
  { takenBy: "socialServices", what: "Erbjuder drogtest varje vecka" },
  { takenBy: "socialServices", what: "Berättar för familjen vilket stöd som finns och hur man söker det" },
  { takenBy: "socialServices", what: "Erbjuder stöd till föräldrarna" },
  { takenBy: "police", what: "Stannar och pratar med den unge ute på kvällar och helger" },
  { takenBy: "police", what: "Berättar för den unge vad som händer efter ett brott" },
  { takenBy: "leisure", what: "Håller kontakt med den unge på kvällar" },
  { takenBy: "leisure", what: "Följer med första gången till en aktivitet som den unge har valt" },
  { takenBy: "healthcare", what: "Erbjuder en tid för ett första samtal" },
  { takenBy: "family", what: "Kommer överens om när den unge ska vara hemma på kvällen" },
  { takenBy: "family", what: "Hör av sig till skolan samma morgon vid frånvaro" },
  { takenBy: null, what: "Hör av sig till koordinatorn om läget ändras" },
];

/** Who usually takes a commitment, in words. */
export const usualTakerText: Readonly<Record<UsualTaker | "anybody", string>> = {
  ...agencyKindText,
  other: "Annan verksamhet",
  family: "Familjen",
  anybody: "Vem som helst",
};

/** A usual commitment in words, with who takes it. */
export const usualInWords = ({ what, takenBy }: UsualCommitment): string =>
  `${what} (${usualTakerText[takenBy ?? "anybody"].toLowerCase()})`;

export const usualText = {
  title: "Vanliga åtaganden",
  lead: "Korta texter att välja bland när ni skriver ett åtagande. De gäller alla ärenden, så skriv aldrig något om en person.",
  empty: "Inga vanliga åtaganden än",
  emptyHint: "Ta med Samverkas förslag, eller skriv egna.",
  add: "Lägg till åtagande",
  addOurs: "Ta med Samverkas förslag",
  change: "Ändra åtagandet",
  up: "Flytta upp",
  down: "Flytta ned",
  remove: "Ta bort åtagandet",
  more: (what: string): string => `Ändra ${what}`,
  columns: { what: "Åtagande", takenBy: "Vem gör det", actions: "Åtgärder" },
  form: { what: "Vad ska göras?", takenBy: "Vem gör det?", takenByHint: "Då visas det när den parten ansvarar." },
  errors: {
    what: "Skriv vad som ska göras, högst 200 tecken.",
    showsSomebody: "Ta bort det som visar vem det gäller: listan används i alla ärenden.",
  },
  choose: "Välj bland vanliga åtaganden",
  replaced: "Åtagandets text är utbytt",
} as const;
