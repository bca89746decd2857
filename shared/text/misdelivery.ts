// The words of a copy that went to the wrong recipient (felsänt). Calm: it happens, and what matters is what is done.
import type { Misdelivery, MisdeliveryAssessment, MisdeliveryMeasure } from "../domain/misdelivery.ts";
import { notifyBy } from "../domain/misdelivery.ts";
import type { Moment } from "../domain/moment.ts";
import { writtenDay } from "./dates.ts";

export const misdeliveryMeasureText: Readonly<Record<MisdeliveryMeasure, string>> = {
  askedToDelete: "Den som fick handlingen har ombetts radera den",
  askedToReturn: "Den som fick handlingen har ombetts lämna tillbaka den",
  toldDataProtectionOfficer: "Dataskyddsombudet har fått veta",
  toldFamily: "Familjen har fått veta",
  toldConcerned: "De som uppgifterna gäller har fått veta, för att risken är hög (artikel 34 GDPR)",
};

export const misdeliveryOutcomeText: Readonly<Record<MisdeliveryAssessment["outcome"], string>> = {
  pending: "Inte bedömt än",
  notified: "Anmält till IMY",
  notNeeded: "Anmälan behövs inte",
};

/** When it was found out: "2026-04-10 15:20". */
export const misdeliveryFound = ({ foundOn, foundAt }: Pick<Misdelivery, "foundOn" | "foundAt">): string =>
  `${foundOn} ${foundAt}`;

/** How the question of a notification stands, or stood until a later event took its place; without the reason. */
export const misdeliveryAssessmentInWords = (event: Misdelivery, isStanding: boolean): string => {
  const { assessment } = event;
  if (assessment.outcome === "pending") {
    const { on, at } = notifyBy(event);
    return isStanding ? `Anmälan inte bedömd än, senast ${on} kl. ${at}` : "Anmälan inte bedömd då";
  }
  const words = misdeliveryOutcomeText[assessment.outcome];
  return assessment.outcome === "notified" ? `${words} ${assessment.on}` : words;
};

export const misdeliveryText = {
  title: "Handlingar som hamnade fel",
  lead: "Händelserna står kvar i loggen, och handlingarna är som de lämnades.",
  caption: "Handlingar som hamnade fel, senaste först",
  wentWrong: (number: number): string => `Hamnade fel, händelse nr ${String(number)}`,
  moreAbout: (name: string, to: string): string => `Mer om ${name} till ${to}`,
  start: "Registrera att den hamnade fel",
  register: "Registrera händelsen",
  registerTitle: "En handling hamnade fel",
  continueTitle: (number: number): string => `Komplettera händelse nr ${String(number)}`,
  continueLead: "Det som redan står i loggen står kvar. Skriv hur det är nu, så blir det en ny rad.",
  copy: (name: string, on: string, to: string): string => `${name}, lämnad ${on} till ${to}`,
  also: "Fler handlingar i samma försändelse",
  alsoHint: "Kryssa för dem som också hamnade fel. Var och en får en egen rad i loggen.",
  alsoContinued: "Gäller också",
  alsoContinuedHint: "Registrerade likadant. De du kryssar för får samma nya rad.",
  steps: {
    title: "Det här gör du nu",
    all: [
      "Be den som fick handlingen att inte läsa den, och att radera den eller lämna tillbaka den.",
      "Berätta för dataskyddsombudet. Ni bedömer tillsammans om det ska anmälas till Integritetsskyddsmyndigheten, IMY. En anmälan görs inom 72 timmar från att det upptäcktes, också över en helg (artikel 33 GDPR).",
      "Berätta för familjen vad som har hänt och vad du gör åt det.",
      "Är risken hög för någon som uppgifterna gäller ska den personen få veta det så snart det går (artikel 34 GDPR). Dataskyddsombudet hjälper dig att avgöra det.",
    ],
  },
  assess: "Bedöm",
  continue: "Komplettera",
  saved: "Händelsen är registrerad",
  number: "Nr",
  document: "Handling",
  found: "Upptäckt",
  foundOn: "Upptäcktes den",
  foundAt: "Klockan",
  deadline: ({ on, at }: Moment): string => `En anmälan görs senast ${writtenDay(on)} kl. ${at}`,
  deadlinePassed: ({ on, at }: Moment): string => `Tiden för en anmälan gick ut ${writtenDay(on)} kl. ${at}`,
  deadlinePassedHint: "Behövs den görs den ändå, och ni skriver i den varför det dröjde.",
  cameTo: "Kom till",
  cameToHint: "Den eller de som fick handlingen.",
  measures: "Vad som har gjorts",
  done: "Mer om vad som har gjorts",
  assessment: "Anmälan till IMY",
  notifiedOn: "Anmält den",
  because: "Varför anmälan inte behövs",
  becauseHint: "Till exempel varför det är osannolikt att någon som uppgifterna gäller tar skada.",
  continued: (by: number): string => `Kompletterat i nr ${String(by)}`,
  continues: (of: number): string => `Kompletterar nr ${String(of)}`,
  problems: {
    foundOn: "Ange dagen då det upptäcktes.",
    foundAt: "Ange klockslaget då det upptäcktes.",
    cameTo: "Skriv vem som fick handlingen.",
    on: "Ange dagen då det anmäldes.",
    because: "Skriv varför anmälan inte behövs.",
    tooLong: "Texten är för lång. Korta den.",
  },
  log: {
    inTheCase: (number: number): string => `Beskrivs i ärendet, händelse nr ${String(number)}`,
    document: (what: string, number: number, to: string): string => `${what} nr ${String(number)} till ${to}`,
  },
} as const;
