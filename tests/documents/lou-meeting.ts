// Lou's first meeting, its notice and minutes, and a concern report (domain.md §6) as data for documents.
import type { ConcernReportData } from "../../electron/documents/concern-report-data.ts";
import type { MinutesData } from "../../electron/documents/minutes-data.ts";
import type { NoticeData } from "../../electron/documents/notice-data.ts";
import type { GoalSection, PlanData } from "../../electron/documents/plan-data.ts";
import { documentWords } from "../../shared/text/document-words.ts";
import { louConsentSheet, louHead } from "./lou.ts";

const meeting = {
  label: "Möte 1",
  heldOn: "2026-04-09",
  startsAt: "15:00",
  endsAt: "16:15",
  place: "Familjens hus, rum 2",
  leader: "Ada Samordnare",
  purpose: "Att tillsammans se hur Lou har det och göra en plan för skolan, fritiden och kvällarna.",
  question: "Vad behöver Lou för att trivas i skolan och vara trygg på kvällarna?",
};

const summoned = [
  { who: "Lou", why: "Du är den som vet bäst hur du har det." },
  { who: "Vårdnadshavarna", why: "Känner Lou bäst och vill veta vad som händer." },
  { who: "Skola", why: "Kan hjälpa till så att skolan fungerar bättre." },
  { who: "Socialtjänst", why: "Kan erbjuda samtal och stöd till hela familjen." },
  { who: "Polis", why: "Möter ungdomar på kvällarna och kan hjälpa till att de kommer hem." },
  { who: "Fritid", why: "Känner Lou från fritidsgården." },
];

export const louAgencyNotice: NoticeData = {
  head: louHead("Fritid, Mika Fritidsledare", { issuedOn: "2026-03-27", documentNumber: "3" }),
  audience: "agency",
  youthName: "Lou Exempelsson",
  replaces: null,
  urgentBecause: null,
  meeting,
  summoned,
  meets: "withFamily",
  agenda: [],
  bring: [],
  replyBy: "2026-04-02",
  interpreterLanguage: "arabiska",
  practical: null,
  consentSheet: louConsentSheet,
};

export const louYouthNotice: NoticeData = {
  ...louAgencyNotice,
  head: louHead("Lou Exempelsson", { issuedOn: "2026-03-27", documentNumber: "3", secrecyMark: null }),
  audience: "youth",
  replyBy: null,
  practical: "Det finns hiss. Vi bjuder på fika.",
};

export const louGuardianNotice: NoticeData = {
  ...louYouthNotice,
  head: louHead("Robin Exempelsson", { issuedOn: "2026-03-27", documentNumber: "3", secrecyMark: null }),
  audience: "guardian",
};

const commitment = (code: string, what: string, responsible: string, startsOn: string) => ({
  code,
  what,
  responsible,
  startsOn,
  followUpOn: "2026-05-21",
  status: null,
  notes: [],
});

/** What is measured, as the minutes tell it at the meeting that decided it. */
const measured = (indicator: string, baseline: string, target: string) => [
  { label: documentWords.indicator, text: indicator },
  { label: documentWords.baseline, text: baseline },
  { label: documentWords.target, text: target },
  { label: documentWords.targetOn, text: "2026-10-01" },
];

const goals: readonly GoalSection[] = [
  {
    code: "M1",
    title: "Lou är i skolan",
    facts: measured("Frånvaro i procent", "38", "15"),
    trend: [],
    finished: [],
    commitments: [
      commitment("A1", "Extra stöd för ökad närvaro, veckosamtal", "Skola", "2026-04-13"),
      commitment("A2", "Extra anpassningar i skolmiljön", "Skola", "2026-04-13"),
      commitment("A3", "Väcka och ringa mentor vid frånvaro", "Vårdnadshavarna", "2026-04-10"),
    ],
  },
  {
    code: "M2",
    title: "Lou är drogfri",
    facts: measured("Positiva test", documentWords.unknown, "0"),
    trend: [],
    finished: [],
    commitments: [
      commitment("A4", "Drogtester, 1 per vecka i 8 veckor", "Socialtjänst", "2026-04-15"),
      commitment("A5", "Samtal utifrån drogoron", "Socialtjänst", "2026-04-15"),
      commitment("A6", "Lämnar test och kommer till samtalen", "Lou", "2026-04-15"),
    ],
  },
  {
    code: "M3",
    title: "Lou är trygg på kvällar och har något eget på fritiden",
    facts: measured("Kvällar i olämplig miljö per månad", "2", "0"),
    trend: [],
    finished: [],
    commitments: [
      commitment("A7", "Hålla kontakt med föräldrarna; köra hem Lou från olämpliga miljöer", "Polis", "2026-04-09"),
      commitment("A8", "Prata med Lou om alternativ för fritiden", "Fritid", "2026-04-09"),
      commitment("A9", "Följa med och prova en aktivitet", "Lou", "2026-04-20"),
    ],
  },
];

const person = (name: string, role: string, consent = "Ja") => ({ name, role, presence: "Hela mötet", consent });

export const louMinutes: MinutesData = {
  head: louHead("Skola"),
  audience: "agency",
  youthName: "Lou Exempelsson",
  meeting: { ...meeting, noteTaker: "Eli Kurator, skolkurator" },
  attendance: [
    person("Lou Exempelsson", "Ungdomen"),
    person("Kim Exempelsson", "Vårdnadshavare 1"),
    person("Robin Exempelsson", "Vårdnadshavare 2"),
    person("Sami Tolk", "Tolk, arabiska", "Tystnadsplikt"),
    person("Ada Samordnare", "Samordnare", "Behövs inte"),
    person("Bo Mentor", "Mentor, Skola"),
    person("Eli Kurator", "Skolkurator, Skola"),
    person("Noor Handläggare", "Handläggare, Socialtjänst"),
    person("Kaj Områdespolis", "Områdespolis, Polis"),
    { ...person("Mika Fritidsledare", "Fritidsledare, Fritid"), presence: "Del av mötet" },
  ],
  consentReviewed: documentWords.consentReviewed("2026-11-18", ["Skola", "Socialtjänst", "Polis", "Fritid"]),
  informed: `${documentWords.informed("2026-04-07", "Eli Kurator", "Samtal", "arabiska", true)} ${documentWords.understanding("Lou berättade själv.")}`,
  preMeetingDecision: null,
  workedAsIntended: null,
  ratings: [],
  survey: [
    {
      agency: "Skola",
      entries: [
        { label: "Närvaro", text: "Frånvaro 38 % i februari och mars, mest på eftermiddagar. Gillar bild." },
        { label: "Anpassningar", text: "Mentorssamtal varje vecka." },
      ],
      concern: 7,
      nothingToReport: false,
    },
    {
      agency: "Socialtjänst",
      entries: [{ label: "Pågående stöd", text: "Ingen pågående insats. Misstänkt bruk av cannabis." }],
      concern: 6,
      nothingToReport: false,
    },
    {
      agency: "Polis",
      entries: [{ label: "Lägesbild om Lou", text: "Påträffad två kvällar i mars med äldre ungdomar i centrum." }],
      concern: 7,
      nothingToReport: false,
    },
    {
      agency: "Fritid",
      entries: [{ label: "Vistelse på fritidsgården", text: "Kommer ibland. God relation till en fritidsledare." }],
      concern: 4,
      nothingToReport: false,
    },
  ],
  guardiansView: "Oroliga för sena kvällar. Vill bli uppringda direkt.",
  youthVoice: [
    { label: "Intressen", text: "Inget särskilt, men gillar att rita och musik." },
    { label: "Om SSPF", text: "Okej om det inte blir för många möten." },
    {
      label: "Om förslagen",
      text: "Drogtest: tveksam men går med på det. Extra stöd: bra. Hemkörning: pinsamt men okej. Fritid: vill prata med fritidsledaren.",
    },
    { label: "Hur det sades", text: "Lou berättade själv." },
  ],
  strengths: [
    { label: "Familj", text: "Engagerade vårdnadshavare." },
    { label: "Skola", text: "Kommer till skolan på förmiddagar." },
    { label: "Fritid", text: "God relation till fritidsledare. Gillar bild och musik." },
  ],
  sharedView:
    "Lou har bra vuxna runt sig; skolfrånvaro och kvällsumgänge drar åt fel håll och drogoron behöver klaras ut.",
  dissent: null,
  dissents: [],
  risks: [],
  goals,
  missing: "Nej, ingen saknas just nu.",
  concernReport: null,
  next: {
    on: "2026-05-21",
    closing: false,
    dayIsOpen: false,
    frequency: "Var sjätte vecka",
    contactBetween: "Koordinatorn ringer familjen var tredje vecka.",
  },
  remarks: [],
  hiddenFromGuardians: [],
  writtenReasons: [],
  recipients: ["Skola", "Socialtjänst", "Polis", "Fritid", "Vårdnadshavare 1", "Vårdnadshavare 2", "Ungdomen"],
  version: 1,
  established: { by: "Ada Samordnare", on: "2026-04-09" },
  correction: null,
};

export const louConcernReport: ConcernReportData = {
  head: louHead("Socialtjänsten i Exempelkommun, mottagningen", { issuedOn: "2026-05-21", documentNumber: "9" }),
  reportedOn: "2026-05-21",
  provision: "19 kap. 1 § socialtjänstlagen (2025:400)",
  child: {
    name: "Lou Exempelsson",
    personalNumber: "20120309-2398",
    address: "Exempelgatan 1, 590 00 Exempelstad",
    contact: null,
    school: "Exempelskolan, årskurs 8",
  },
  protection: null,
  guardians: "Kim Exempelsson\nRobin Exempelsson",
  siblings: null,
  interpreter: "Arabiska",
  childInformed: true,
  guardiansInformed: false,
  guardiansMayKnow: false,
  guardiansMayNotKnowBecause: "Lou har berättat om våld hemma.",
  reporter: {
    name: "Ada Samordnare",
    title: "Samordnare för SSPF",
    organisation: "Socialnämnden, Exempelkommun",
    phone: "0100-00 00 00",
    email: null,
    relation: "Samordnare för Lou sedan mars 2026",
  },
  reason: "Lou berättade vid uppföljningen den 21 maj att en vuxen hemma har slagit hen vid flera tillfällen i maj.",
  observed: "Lou hade ett blåmärke på underarmen och ville inte gå hem efter mötet.",
  heardFrom: "Lou har varit rädd för att gå hem sedan i april.",
  heardFromWhom: "Mentorn, 2026-05-20",
  whyNow: "Lou berättade i dag.",
  mostWorrying: "Att Lou blir slagen igen i kväll.",
  duration: "Sedan april 2026.",
  effect: "Lou sover dåligt och uteblir från skolan.",
  earlierConcern: "Ingen tidigare anmälan är känd.",
  ownWords: "”Jag vill inte gå hem i kväll.”",
  knownSupport: "SSPF sedan mars 2026, drogtester och samtal hos socialtjänsten.",
  feedbackProvision: "19 kap. 6 § socialtjänstlagen (2025:400)",
};

/** The plan after the second follow-up, to an agency that has come since. */
export const louPlan: PlanData = {
  head: louHead("BUP", { issuedOn: "2026-06-12", documentNumber: "9" }),
  audience: "agency",
  youthName: "Lou Exempelsson",
  decided: { label: "Uppföljning 2", on: "2026-06-11" },
  isLate: true,
  goals: goals.map((goal) => ({
    ...goal,
    trend: [
      { when: "Från början", value: "38", assessment: "" },
      { when: "2026-05-21", value: "27", assessment: "På väg" },
      { when: "2026-06-11", value: "18", assessment: "På väg. Mest eftermiddagar" },
    ],
    finished: ["A2 Extra anpassningar: klart"],
  })),
  own: [],
  reservation: null,
  nextOn: "2026-08-27",
  closedOn: null,
};
