// The words of the case list (ärendelistan), and of a case's steps wherever they are named.
import type { CaseStep } from "../domain/case-file.ts";

/** The steps of a case in words. */
export const caseStepText: Readonly<Record<CaseStep, string>> = {
  consultation: "Konsultation",
  surveyTalk: "Samtal",
  consent: "Samtycke",
  preMeeting: "Förmöte",
  notice: "Kallelse",
  meeting: "Möte",
  plan: "Plan",
  followUp: "Uppföljning",
  closure: "Avslut",
};

/** What the list says about consent: never whose or about what. */
export type ConsentState = "complete" | "partly" | "nobody" | "expiring" | "missing";

export const caseListText = {
  title: "Ärenden",
  newCase: "Nytt ärende",
  caption: "Ärenden",
  columns: {
    number: "Ärende",
    name: "Ungdom",
    step: "Steg",
    consent: "Samtycke",
    nextMeeting: "Nästa möte",
  },
  protectedMark: "Skyddade uppgifter",
  consentStates: {
    complete: "Komplett",
    partly: "Några får delta",
    nobody: "Ingen får delta",
    expiring: "Går ut snart",
    missing: "Inte komplett",
  } satisfies Readonly<Record<ConsentState, string>>,
  consentUntil: (day: string): string => `t.o.m. ${day}`,
  closedOn: (day: string): string => `Avslutat ${day}`,
  noMeeting: "Inget planerat",
  nothing: "–",
  count: (count: number): string => (count === 1 ? "1 ärende" : `${count.toLocaleString("sv-SE")} ärenden`),
  search: {
    label: "Sök",
    placeholder: "Namn, ärendenummer, personnummer eller diarienummer",
    shortcut: "Sök i listan",
    none: "Inget ärende passar det du skrev",
    noneBody:
      "Här går det att söka på namn, ärendenummer, hela personnumret och diarienummer. Vad ett ärende handlar om är aldrig sökbart.",
    hidden: (count: number): string =>
      count === 1 ? "Filtren döljer ett ärende som passar" : `Filtren döljer ${String(count)} ärenden som passar`,
    clear: "Rensa sökningen",
  },
  filters: {
    step: "Steg",
    consent: "Samtycke",
    state: "Ärendets läge",
    all: "Alla",
    states: { open: "Pågående", closed: "Avslutade", all: "Alla ärenden" },
    chip: (filter: string, value: string): string => `${filter}: ${value}`,
  },
  empty: {
    title: "Inga ärenden än",
    body: "När någon hör av sig börjar du med en konsultation. Ett ärende börjar när det är beslutat att gå vidare.",
    action: "Ny konsultation",
  },
  filtered: { title: "Inga ärenden med de här filtren", action: "Rensa filter" },
  noneOpen: { title: "Inga pågående ärenden", action: "Visa alla ärenden" },
  failed: "Ärendelistan kan inte visas just nu",
  failedBody: "Övriga uppgifter är oförändrade.",
  opening: "Öppnar ärendet …",
  choose: {
    title: "Nytt ärende",
    lead: "Ett ärende börjar i en konsultation med beslut att gå vidare. Välj vilken.",
    option: (number: string, heldOn: string): string => `${number}, ${heldOn}`,
    label: "Konsultation",
    go: "Fortsätt till ärendet",
    missing: "Välj en konsultation.",
    none: "Ingen konsultation väntar på ett ärende. Registrera en konsultation, eller beslutet efter en, först.",
    toConsultations: "Gå till Konsultationer",
  },
} as const;
