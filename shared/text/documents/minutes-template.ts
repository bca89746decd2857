// Words of the template in which the minutes are written elsewhere (protokollmall, uppföljningsmall).
import { ConcernArea } from "../../domain/consultation.ts";
import { Arena } from "../../domain/minutes.ts";
import {
  templateSections,
  type TemplateFacts,
  type TemplatePart,
  type TemplateQuestion,
  type TemplateTable,
} from "../../domain/minutes-template.ts";
import type { MinutesSectionId } from "../../domain/minutes-sections.ts";
import { concernAreaText } from "../consultation.ts";
import {
  arenaLabels,
  commitmentStatusLabels,
  goalAssessmentLabels,
  voiceMannerLabels,
  voiceSilentLabels,
} from "../labels.ts";
import { minutesText } from "../minutes.ts";
import { clockTime } from "./common.ts";

const oneOf = (labels: Readonly<Record<string, string>>): string => Object.values(labels).join(", ").toLowerCase();

/** The questions with short answers, as the template asks them. */
export const templateQuestions: Readonly<Record<TemplateQuestion, string>> = {
  noteTaker: "Vem antecknar?",
  consentDone: "Är samtycket uppläst och genomgånget? (ja eller nej)",
  informedOn: "Vilken dag fick familjen information? (år-månad-dag)",
  informedBy: "Vem berättade?",
  informedManner: "Hur? (till exempel samtal eller telefon)",
  informedLanguage: "På vilket språk, om inte svenska?",
  informedInterpreter: "Med tolk? (ja eller nej)",
  informedUnderstanding: "Hur kontrollerades att den unge förstod?",
  goOn: "Ska ni gå vidare till ett möte med familjen? (ja eller nej)",
  decidedBy: "Beslutat av",
  verbatim: "Är orden ordagrant den unges egna? (ja eller nej)",
  voiceManner: `Hur framfördes det? (${oneOf(voiceMannerLabels)})`,
  silentBecause: `Om inget sägs, varför? (${oneOf(voiceSilentLabels)})`,
  anybodyMissing: "Saknas någon som borde vara med? (ja eller nej)",
  nextMeetingOn: "Nästa möte (år-månad-dag)",
  closing: "Var det här det sista mötet? (ja eller nej)",
  concern: "Oro, 0 till 10 (0 är ingen oro, 10 är mycket stor oro)",
  nothingToReport: "Inget att rapportera? (ja eller tomt)",
};

interface TableWords {
  readonly heading: string;
  readonly lead: string | null;
  readonly columns: readonly string[];
  /** How much of the width each column takes. */
  readonly shares: readonly number[];
  /** Empty rows to write in. */
  readonly blank: number;
}

const tables: Readonly<Record<TemplateTable, TableWords>> = {
  attendance: {
    heading: "Vilka är med?",
    lead: null,
    columns: ["Namn", "Roll eller verksamhet", "Närvaro (hela mötet, del av mötet eller deltog inte)"],
    shares: [32, 34, 34],
    blank: 2,
  },
  goalReviews: {
    heading: "Målen",
    lead: `Bedömning: ${oneOf(goalAssessmentLabels)}.`,
    columns: ["Mål", "Värde nu", "Bedömning", "Kommentar"],
    shares: [38, 14, 18, 30],
    blank: 0,
  },
  commitmentReviews: {
    heading: "Åtaganden från tidigare möten",
    lead: `Läge: ${oneOf(commitmentStatusLabels)}.`,
    columns: ["Åtagande", "Ansvarig", "Läge", "Resultat"],
    shares: [36, 20, 16, 28],
    blank: 0,
  },
  proposals: {
    heading: "Ungdomens röst: inställning till varje förslag",
    lead: null,
    columns: ["Förslag", "Inställning"],
    shares: [40, 60],
    blank: 4,
  },
  strengths: {
    heading: "Styrkor",
    lead: "Skriv varje styrka på en egen rad.",
    columns: ["Var?", "Styrkor"],
    shares: [28, 72],
    blank: 0,
  },
  risks: {
    heading: "Oro och risker",
    lead: "Skriv vad som har hänt och när, utan att döma.",
    columns: ["Område", "Vad som oroar"],
    shares: [34, 66],
    blank: 0,
  },
  dissents: {
    heading: "Avvikande uppfattning",
    lead: null,
    columns: ["Vem ser det på ett annat sätt?", "Uppfattning"],
    shares: [34, 66],
    blank: 2,
  },
  goals: {
    heading: "Nya mål",
    lead: null,
    columns: ["Nytt mål", "Hur märks det?", "Nu", "Målvärde", "Nås senast"],
    shares: [34, 26, 10, 12, 18],
    blank: 4,
  },
  commitments: {
    heading: "Nya åtaganden",
    lead: "Alla bidrar, också den unge och vårdnadshavarna.",
    columns: ["Vad ska göras?", "Vem ansvarar?", "Till vilket mål?", "Från", "Följs upp"],
    shares: [34, 20, 18, 14, 14],
    blank: 10,
  },
  remarks: {
    heading: "Synpunkter från parter",
    lead: "Den som anser att en uppgift är fel har rätt att få det antecknat.",
    columns: ["Vem?", "Synpunkt"],
    shares: [30, 70],
    blank: 2,
  },
};

const survey = {
  columns: ["Uppgift", "Lägesbild", "Pågående insatser", "Vad fungerar?"],
  shares: [22, 32, 24, 22],
} as const;

/** Room where a case would have told what to ask about. */
const unknownRows = 3;

const questionColumns = ["Fråga", "Svar"] as const;

/** A part of the template in words: running text under its heading, or a table. `rows` are the first cells that stand there. */
export interface WrittenPart {
  readonly part: TemplatePart;
  /** Nothing where the section's own heading says it. */
  readonly heading: string | null;
  readonly lead: string | null;
  readonly table: {
    readonly columns: readonly string[];
    readonly shares: readonly number[];
    readonly rows: readonly (readonly string[])[];
    readonly blank: number;
  } | null;
}

export interface WrittenSection {
  readonly id: MinutesSectionId;
  readonly title: string;
  readonly parts: readonly WrittenPart[];
}

/** "A7. Hålla kontakt med föräldrarna", "M1. Lou är i skolan": the code is what is read back. */
export const numbered = (code: string, what: string): string => `${code}. ${what}`;

const rowsOf = (of: TemplateTable, facts: TemplateFacts): readonly (readonly string[])[] => {
  switch (of) {
    case "attendance":
      return facts.summoned.map((role) => ["", role]);
    case "goalReviews":
      return facts.goals.map(({ code, title }) => [numbered(code, title)]);
    case "commitmentReviews":
      return facts.open.map(({ code, what, responsible }) => [numbered(code, what), responsible]);
    case "strengths":
      return Arena.options.map((arena) => [arenaLabels[arena]]);
    case "risks":
      return ConcernArea.options.map((area) => [concernAreaText[area]]);
    case "proposals":
    case "dissents":
    case "goals":
    case "commitments":
    case "remarks":
      return [];
  }
};

const partInWords = (part: TemplatePart, title: string, facts: TemplateFacts): WrittenPart => {
  const headed = (heading: string): string | null => (heading === title ? null : heading);
  switch (part.kind) {
    case "text":
      return { part, heading: headed(minutesText.texts[part.name]), lead: null, table: null };
    case "questions": {
      const rows = part.questions.map((question) => [templateQuestions[question]]);
      const table = { columns: questionColumns, shares: [56, 44], rows, blank: 0 };
      return { part, heading: null, lead: null, table };
    }
    case "survey": {
      const agency = facts.agencies.find(({ agencyId }) => agencyId === part.agencyId);
      const rows = (agency?.categories ?? []).map(({ name }) => [name]);
      // Without a case nobody knows which the categories are.
      const table = { ...survey, rows, blank: rows.length === 0 ? unknownRows : 0 };
      return { part, heading: agency?.name ?? part.agencyId, lead: null, table };
    }
    case "table": {
      const { heading, lead, columns, shares, blank } = tables[part.table];
      const rows = rowsOf(part.table, facts);
      return {
        part,
        heading: headed(heading),
        lead,
        table: { columns, shares, rows, blank: rows.length === 0 && blank === 0 ? unknownRows : blank },
      };
    }
  }
};

/** The whole template in words, section by section. */
export const templateInWords = (facts: TemplateFacts): readonly WrittenSection[] =>
  templateSections(facts).map(({ id, parts }) => {
    const title = minutesText.sections[id];
    return { id, title, parts: parts.map((part) => partInWords(part, title, facts)) };
  });

export const templateWords = {
  title: (isFollowUp: boolean) => (isFollowUp ? "Uppföljningsmall" : "Protokollmall"),
  subtitle: (label: string, day: string) => `${label}, ${day}`,
  blankTitle: { meeting: "Protokollmall utan uppgifter", followUp: "Uppföljningsmall utan uppgifter" },
  blankSubtitle: "Att skriva i för hand när datorn inte går att använda",
  lead: "Skriv under rubrikerna. Lämna tomt det som inte togs upp. Ändra inte rubrikerna eller tabellernas översta rad, så kan texten läsas in i Samverka.",
  blankLead:
    "Skriv under rubrikerna. Den som leder samverkan för sedan in det i Samverka. Ta inte med personnummer eller adress.",
  about: "Ungdomen",
  time: "Tid",
  timeText: (startsAt: string, endsAt: string) => `Kl. ${clockTime(startsAt)}–${clockTime(endsAt)}`,
  place: "Plats",
  leader: "Mötet leds av",
  summoned: "Kallade",
  purpose: "Varför ni möts",
  question: "Frågan att svara på",
  mark: "Mallens märke",
  markLead: "Märket visar vilket möte filen hör till. Låt det stå kvar.",
  agenda: "Så går mötet till",
  handlingHeading: "Så hanterar du mallen",
  handling: (name: string, phone: string): readonly string[] => [
    "Filen innehåller uppgifter som omfattas av sekretess. Spara den bara där din verksamhet får förvara sådana uppgifter.",
    `Skicka den till ${name} på samma säkra sätt som du fick den, och ta sedan bort den. Frågor: telefon ${phone}.`,
    "Skriv inget om orosanmälan här. Ring om det behöver sägas något.",
  ],
  /** In the name of its file. */
  blankFile: { meeting: "protokollmall", followUp: "uppfoljningsmall" },
  blankCode: { meeting: "PM", followUp: "UM" },
  blankRow: { meeting: "Protokollmall", followUp: "Uppföljningsmall" },
  blankRecipient: "Den som antecknar",
  blankHandling: [
    "Det som skrivs här omfattas av sekretess. Förvara papperet inlåst och lämna det till den som leder samverkan.",
    "Förstör papperet när texten är införd.",
  ],
} as const;
