// The words of a copy that went to the wrong recipient (felsänt). Calm: it happens, and what matters is what is done.
import type { Misdelivery, MisdeliveryAssessment, MisdeliveryMeasure } from "../domain/misdelivery.ts";
import { notifyBy } from "../domain/misdelivery.ts";

export const misdeliveryMeasureText: Readonly<Record<MisdeliveryMeasure, string>> = {
  askedToDelete: "Mottagaren har ombetts radera handlingen",
  askedToReturn: "Mottagaren har ombetts lämna tillbaka handlingen",
  toldFamily: "Familjen har fått veta",
  toldDataProtectionOfficer: "Dataskyddsombudet har fått veta",
};

export const misdeliveryOutcomeText: Readonly<Record<MisdeliveryAssessment["outcome"], string>> = {
  pending: "Inte bedömt än",
  notified: "Anmält till IMY",
  notNeeded: "Anmälan behövs inte",
};

/** How the question of a notification stands, without the reason. */
export const misdeliveryAssessmentInWords = ({ assessment, foundOn }: Misdelivery): string => {
  if (assessment.outcome === "pending") return `Inte bedömt än, senast ${notifyBy(foundOn)}`;
  const words = misdeliveryOutcomeText[assessment.outcome];
  return assessment.outcome === "notified" ? `${words} ${assessment.on}` : words;
};

export const misdeliveryText = {
  title: "Handlingar som hamnade fel",
  lead: "Om en handling kom till någon annan än den var avsedd för. Händelsen står kvar i loggen, och handlingen ändras inte.",
  caption: "Handlingar som hamnade fel, senaste först",
  none: "Ingen handling har hamnat fel.",
  register: "Registrera felsändning",
  registerTitle: "Registrera att en handling hamnade fel",
  continueTitle: (number: number): string => `Komplettera händelse nr ${String(number)}`,
  continueLead: "Det som redan står i loggen står kvar. Skriv hur det är nu, så blir det en ny rad.",
  registerLead:
    "Be först mottagaren att inte läsa vidare, och radera eller lämna tillbaka handlingen. Tala sedan med dataskyddsombudet. En anmälan till Integritetsskyddsmyndigheten, IMY, görs inom 72 timmar från att det upptäcktes, om den behövs (artikel 33 GDPR).",
  continue: "Komplettera eller bedöm",
  saved: "Händelsen är registrerad",
  number: "Nr",
  document: "Handling",
  documentOption: (name: string, on: string, to: string): string => `${name}, ${on}, till ${to}`,
  foundOn: "Upptäckt",
  cameTo: "Kom till",
  cameToHint: "Vem eller vilka som fick handlingen.",
  measures: "Vad som har gjorts",
  done: "Mer om vad som har gjorts",
  assessment: "Anmälan till IMY",
  notifiedOn: "Anmält den",
  because: "Varför anmälan inte behövs",
  becauseHint: "Till exempel att det är osannolikt att det medför en risk för den det gäller.",
  continued: (by: number): string => `Kompletterat i nr ${String(by)}`,
  continues: (of: number): string => `Kompletterar nr ${String(of)}`,
  problems: {
    documentId: "Välj vilken handling som hamnade fel.",
    foundOn: "Ange dagen då det upptäcktes.",
    cameTo: "Skriv vem som fick handlingen.",
    assessment: "Välj hur det är med anmälan.",
    on: "Ange dagen då det anmäldes.",
    because: "Skriv varför anmälan inte behövs.",
    tooLong: "Texten är för lång. Korta den.",
  },
  log: {
    inTheCase: (number: number): string => `Beskrivs i ärendet, händelse nr ${String(number)}`,
    document: (what: string, number: number, to: string): string => `${what} nr ${String(number)} till ${to}`,
  },
} as const;
