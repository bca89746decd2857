// The words of minutes that were written elsewhere and are read back (återlämnad mall).
import type { ReturnedMinutes, ReturnedProblem } from "../domain/returned-minutes.ts";

const problems: Readonly<Record<ReturnedProblem, string>> = {
  unreadable: "Det gick inte att tolka. Fyll i det för hand.",
  incomplete: "Något saknas för att det ska kunna tas in. Fyll i det för hand.",
  tooLong: "Texten är för lång för fältet. Korta den och fyll i den för hand.",
};

const noticed: Readonly<Record<keyof ReturnedMinutes["noticed"], string>> = {
  insertions: "Tillägg med spårade ändringar är med.",
  deletions: "Det som är struket med spårade ändringar är inte med.",
  comments: "Kommentarer läses inte in.",
  pictures: "Bilder och inbäddade objekt läses inte in.",
};

const lacking = (what: string, said: string): string =>
  said === "" ? `${what} saknas` : `${what} kunde inte tolkas: ”${said}”`;

export const returnedText = {
  yes: "Ja",
  no: "Nej",
  card: (section: string, agency: string): string => `${section}: ${agency}`,
  attendance: "Närvaro",
  /** What a note-taker may call them beside the template's own words. */
  guardians: ["Vårdnadshavare", "Föräldrarna", "Föräldrar"],
  youth: ["Ungdomen", "Den unga"],
  problems,
  noticed,
  title: "Ifylld protokollmall",
  about: "Filen jämförd med protokollet som det står nu",
  lead: "Inget tas in av sig självt. Läs ett avsnitt i taget. Det understrukna kommer till och det överstrukna försvinner.",
  comes: "tillagt:",
  goes: "borttaget:",
  noticedTitle: "Det här fanns också i filen",
  accept: "Ta in avsnittet",
  keep: "Behåll det som står",
  states: { accepted: "Inläst", kept: "Oförändrat" },
  notAccepted: "Allt togs inte in. Läs vad som hände längst upp, och försök igen.",
  newGoals: "Nya mål",
  newGoalsLead: "Lägg till ett i taget. Du väljer varifrån siffrorna kommer.",
  newCommitments: "Nya åtaganden",
  newCommitmentsLead: "Lägg till ett i taget, och fyll i det som saknas.",
  add: "Lägg till",
  added: "Tillagt",
  from: (day: string): string => `från ${day}`,
  reachedBy: (day: string): string => `nås senast ${day}`,
  followedUp: (day: string): string => `följs upp ${day}`,
  /** What is missing, with what the file says there. */
  gap: {
    who: (said: string): string => lacking("ansvarig", said),
    goal: (said: string): string => lacking("mål", said),
    starts: (said: string): string => lacking("startdag", said),
    followUp: (said: string): string => lacking("dag för uppföljning", said),
    goalWritten: (cells: readonly string[]): string => `allt kunde inte läsas, i filen står: ${cells.join("; ")}`,
  },
  unplaced: "Hör inte till något avsnitt",
  unplacedLead: "Läs igenom det, och klistra in det som ska vara med där det hör hemma.",
  noHeading: "Utan rubrik",
  nothingNew: "Inget nytt i filen",
  nothingNewBody: "Allt som står i filen står redan i protokollet.",
  done: "Klar",
} as const;
