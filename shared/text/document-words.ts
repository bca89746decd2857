// Sentences that the host puts into documents from facts: labels are labels.ts, the papers' own words documents/.
import type { AnswerValue } from "../domain/consent.ts";
import type { Provision } from "../law/provisions.ts";
import { type Terms, usualTerms } from "../domain/terms.ts";
import { dayInSentence } from "./dates.ts";
import { capital, clockTime, listed } from "./documents/common.ts";
import { termForms } from "./terms.ts";

export const documentWords = {
  covered: "Ja",
  /** On the consent form, where the family reads what the person has been told. */
  formReservation: (text: string) => `Förbehåll: ${text}`,
  /** The reservation (förbehåll) in the minutes, with its provision and day. */
  reservation: (provision: string, on: string, text: string, manner: string) =>
    `Förbehåll enligt ${provision}, lämnat ${dayInSentence(on)} (${manner}): ${text}`,
  underReservation: (responsible: string, on: string) => `${responsible} (förbehåll lämnat ${on})`,
  /** "Del av mötet, kl. 15.20–16.00", as far as it was noted. */
  part: (from: string | null, until: string | null) => {
    if (from === null && until === null) return "Del av mötet";
    if (until === null) return `Del av mötet, från kl. ${clockTime(from ?? "")}`;
    return from === null
      ? `Del av mötet, till kl. ${clockTime(until)}`
      : `Del av mötet, kl. ${clockTime(from)}–${clockTime(until)}`;
  },
  everyone: "alla övriga verksamheter",
  toNobodySince: (day: string) => `ingen, tillbakataget ${day}`,
  yesToAll: "Ja till alla",
  exception: "Svarar inte, undantag är dokumenterat",
  notAnswered: "Har inte svarat",
  consentReviewed: (to: string, parties: readonly string[]) =>
    `Vi gick igenom samtycket på mötet. Det gäller till och med ${dayInSentence(to)} och omfattar ${listed(parties)}.`,
  consentNotReviewed: "Samtycket gicks inte igenom.",
  informed: (on: string, by: string, manner: string, language: string, interpreter: boolean) =>
    `${dayInSentence(on)} av ${by}, ${manner.toLowerCase()}${language === "" ? "" : `, på ${language}`}${interpreter ? ", med tolk" : ""}.`,
  understanding: (how: string) => `Så kontrollerade vi att det var förstått: ${how}`,
  goOn: (by: string, terms: Terms = usualTerms) =>
    `${capital(termForms.preMeeting[terms.preMeeting].definite)} beslutade att gå vidare. Beslutat av: ${by}.`,
  doNotGoOn: (by: string, terms: Terms = usualTerms) =>
    `${capital(termForms.preMeeting[terms.preMeeting].definite)} beslutade att inte gå vidare. Beslutat av: ${by}.`,
  extraResources: (text: string) => `Extra resurser: ${text}`,
  missing: (who: string, why: string) => `${who}${why === "" ? "" : `: ${why}`}`,
  nobodyMissing: "Nej, alla som behövs är med.",
  concernDiscussed: "Frågan om orosanmälan togs upp på mötet.",
  concernBy: (by: string) => `Anmälan görs av: ${by}.`,
  concernOn: (on: string) => `Gjord ${dayInSentence(on)}.`,
  interests: "Intressen",
  attitude: "Inställning till SSPF",
  attitudeToProposals: "Inställning till förslagen",
  attitudeTo: (proposal: string) =>
    proposal === "" ? "Inställning till ett förslag" : `Inställning till: ${proposal}`,
  ownWords: "Med egna ord",
  ownWordsVerbatim: "Med egna ord, ordagrant",
  aspects: {
    support: (category: string) => `${category}: pågående insatser`,
    works: (category: string) => `${category}: det som fungerar`,
  },
  voiceManner: "Så framfördes det",
  indicator: "Mäts genom",
  baseline: "Nuläge",
  target: "Mål",
  targetOn: "Ska vara nått",
  now: "Nu",
  assessment: "Bedömning",
  /** "Mål 15, ska vara nått 1 oktober 2026" */
  by: (aim: string, on: string) =>
    aim === "" ? `Ska vara nått ${dayInSentence(on)}` : `Mål ${aim}, ska vara nått ${dayInSentence(on)}`,
  reachedSince: "Målet nått sedan",
  changed: "Ändrat på mötet",
  start: "Från början",
  result: (text: string) => `Resultat: ${text}`,
  worked: (answer: string) => `Fungerade som tänkt: ${answer.toLowerCase()}`,
  differently: (text: string) => `Görs annorlunda: ${text}`,
  /** "Skola (mentor)" */
  inRole: (party: string, role: string) => `${party} (${role})`,
  finished: (code: string, what: string, status: string) => `${code} ${what}: ${status.toLowerCase()}`,
  /** Where the day would stand when a commitment is next followed up. */
  noMoreFollowUp: "Inte mer",
  you: "Du",
  unknown: "Inte känt än",
  conditional: (responsible: string) => `${responsible} (villkorat: förutsätter samtycke)`,
  leaderRole: "Mötesledaren",
  noResponsible: "Inte bestämt",
  appointedLeader: (name: string, from: string, by: string) => `${name}, ${from} (opartisk, utsedd av ${by})`,
  coordinatorLeads: (name: string, terms: Terms = usualTerms) =>
    `${name}, ${termForms.coordinator[terms.coordinator].indefinite}`,
  deputyLeads: (name: string, terms: Terms = usualTerms) =>
    `${name}, ersättare för ${termForms.coordinator[terms.coordinator].definite}`,
  invitedBy: (by: string) => `Inbjuden av ${by}`,
  whyOf: {
    school: "Berättar om skolan och vad skolan kan göra",
    socialServices: "Berättar om stöd som socialtjänsten kan ge",
    police: "Berättar hur polisen ser på läget och vad polisen kan göra",
    leisure: "Berättar om fritiden och vad som finns att göra",
    healthcare: "Berättar om vilken hjälp vården kan ge",
    other: "Bidrar med det som rör verksamheten",
  },
  whyGuardian: {
    guardian: "Känner ditt barn och är med i planen",
    youth: "Känner dig och är med i planen",
    person: "Är vårdnadshavare och med i planen",
  },
  whyYouth: {
    guardian: "Det är ditt barn det handlar om",
    youth: "Det är dig det handlar om",
    person: "Det är den unge det handlar om",
  },
  whyPerson: "Är med för att den unge och familjen vill det",
  whyYourself: "Det här är du",
} as const;

/** An answer about somebody, who is named. */
interface NamedAnswer {
  readonly name: string;
  readonly answer: AnswerValue;
}

const names = (answers: readonly NamedAnswer[]): string => listed(answers.map(({ name }) => name));

/** "Ja till Skola och Fritid, nej till Polis": one signer's answers in one sentence. */
export const answersInWords = (answers: readonly NamedAnswer[]): string => {
  const yes = answers.filter((answer) => answer.answer === "yes");
  const no = answers.filter((answer) => answer.answer === "no");
  const withdrawn = answers.filter((answer) => answer.answer === "withdrawn");
  if (yes.length === answers.length) return documentWords.yesToAll;
  const parts = [
    ...(yes.length > 0 ? [`ja till ${names(yes)}`] : []),
    ...(no.length > 0 ? [`nej till ${names(no)}`] : []),
    ...(withdrawn.length > 0 ? [`har tagit tillbaka för ${names(withdrawn)}`] : []),
  ].join(", ");
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
};

/** The limits of consent, told honestly to the family (`domain.md` 2.1). */
export const legalLimits = (duty: Provision | undefined): readonly string[] => [
  `Den som misstänker att ett barn far illa måste anmäla det till socialtjänsten${duty === undefined ? "" : ` enligt ${duty.citation}`}. Det gäller vad samtycket än säger.`,
  "Ibland får eller måste myndigheter enligt lag lämna uppgifter till varandra utan samtycke. Det kan till exempel behövas för att förebygga eller utreda brott.",
  "Varje verksamhet skriver in det som rör den i sin egen journal eller akt.",
];
