// The words of notes (anteckningar): contacts, events and official notes between meetings.
import type { NoteDetails, NoteKind, NoteManner, NoteWith } from "../domain/note.ts";
import type { Naming } from "./failures.ts";
import { partyInWords } from "./plan.ts";

export const noteKindText: Readonly<Record<NoteKind, string>> = {
  contact: "Kontakt",
  event: "Händelse",
  officialNote: "Tjänsteanteckning",
};

export const noteMannerText: Readonly<Record<NoteManner, string>> = {
  phone: "telefon",
  inPerson: "samtal",
  homeVisit: "hembesök",
  video: "videosamtal",
  letter: "brev",
  secureMessage: "säkert meddelande",
  email: "e-post",
  other: "annat sätt",
};

/** Whom a contact was with: "Vårdnadshavare 1", "Skola", or as it was written. */
export const noteWithInWords = (whom: NoteWith, naming: Naming): string =>
  whom.kind === "other" ? whom.who : partyInWords(whom, naming);

/** What a note is, in one neutral line: "Kontakt med vårdnadshavare 1, telefon". */
export const noteTitle = (
  { kind, with: whom, manner }: Pick<NoteDetails, "kind" | "with" | "manner">,
  naming: Naming,
): string => {
  if (kind !== "contact" || whom === null) return noteKindText[kind];
  const who = noteWithInWords(whom, naming);
  const lower = whom.kind === "youth" || whom.kind === "guardian" ? who.toLowerCase() : who;
  return `Kontakt med ${lower}${manner === null ? "" : `, ${noteMannerText[manner]}`}`;
};

export const noteText = {
  title: "Anteckningar",
  add: "Ny anteckning",
  write: "Anteckna",
  lead: "Kontakter och händelser mellan möten. Anteckningarna stannar här och skickas aldrig som de är.",
  none: "Inga anteckningar än",
  noneHint: "Skriv ner kontakter med familjen och verksamheterna, och vad som har hänt.",
  list: "Anteckningar, nyast först",
  failed: "Anteckningarna kan inte visas just nu",
  written: (at: string, by: string): string => `Skrevs ${at}${by === "" ? "" : ` av ${by}`}`,
  told: (agency: string, category: string): string => `Uppgift från ${agency}: ${category}`,
  aboutCommitment: (number: number, what: string): string => `Gäller åtagande A${String(number)} ${what}`,
  aboutMeeting: (title: string, day: string): string => `Inför ${title.toLowerCase()} ${day}`,
  change: "Ändra",
  changeOf: "Ändra anteckningen",
  strike: "Stryk",
  strikeOf: "Stryk anteckningen",
  undo: "Ångra",
  undone: "Anteckningen är borttagen",
  struck: "Struken",
  struckBecause: (at: string, reason: string): string => `Struken ${at}: ${reason}`,
  earlier: (count: number): string =>
    count === 1 ? "Visa 1 tidigare lydelse" : `Visa ${String(count)} tidigare lydelser`,
  earlierUntil: (at: string, day: string, title: string): string =>
    `Till ${at} (${day}${title === "" ? "" : `, ${title}`}): `,
  form: {
    addTitle: "Ny anteckning",
    changeTitle: "Ändra anteckning",
    kind: "Vad är det?",
    kindHints: {
      contact: "Du har talat med eller hört av någon.",
      event: "Något har hänt som du har fått veta.",
      officialNote: "Det du själv behöver dokumentera.",
    } satisfies Record<NoteKind, string>,
    happenedOn: "När hände det?",
    with: "Med vem?",
    other: "Någon annan",
    who: "Vem?",
    whoHint: "Skriv rollen, till exempel morförälder eller tränare.",
    manner: "Hur?",
    text: "Anteckning",
    textHint: "Kort och sakligt: vad som sades eller hände, och vem det kommer från.",
    source: "Uppgift från en verksamhet",
    sourceHint: "Vilken uppgift det är avgör vem som senare kan få ta del av den.",
    noSource: "Nej, från någon annan",
    commitment: "Gäller ett åtagande",
    meeting: "Inför ett möte",
    none: "Inget",
    save: "Spara anteckningen",
    added: "Anteckningen är sparad",
    changed: "Anteckningen är ändrad",
    errors: {
      kind: "Välj vad anteckningen är.",
      happenedOn: "Ange dagen då det hände.",
      with: "Välj vem kontakten var med.",
      who: "Skriv vem det var.",
      manner: "Välj hur ni hade kontakt.",
      text: "Skriv vad som sades eller hände.",
      other: "Kontrollera uppgifterna.",
    },
  },
  striking: {
    title: "Stryk anteckningen",
    body: "Anteckningen syns fortfarande, överstruken och med ditt skäl. Den räknas inte längre.",
    reason: "Varför stryks den?",
    reasonMissing: "Skriv varför anteckningen stryks.",
    action: "Stryk anteckningen",
    done: "Anteckningen är struken",
  },
} as const;
