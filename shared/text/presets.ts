// The two presets of the municipality's profile (kommunprofil), as data. Each says what comes from a public text and what is ours.
import type { Agency } from "../domain/agency.ts";
import { AgencyId, CategoryId } from "../domain/ids.ts";
import { noRoutine, type ProcessModel, type Profile } from "../domain/profile.ts";
import { usualTerms } from "../domain/terms.ts";
import { startList } from "./usual-commitments.ts";

/** What a municipality must say itself: no preset can know it. */
export type LocalFacts = Pick<
  Profile,
  "municipality" | "county" | "hostAuthority" | "hostKind" | "coordinator" | "deputy"
>;
export type PresetProfile = Omit<Profile, keyof LocalFacts>;

export interface Preset {
  readonly title: string;
  readonly summary: string;
  /** Whose public text it follows. */
  readonly source: string;
  /** What that text says. */
  readonly fromSource: readonly string[];
  /** What the text does not say and we have filled in. */
  readonly ours: readonly string[];
  readonly profile: PresetProfile;
}

const agency = (
  id: string,
  kind: Agency["kind"],
  name: string,
  code: string,
  categories: Readonly<Record<string, string>>,
): Agency => ({
  agencyId: AgencyId.parse(id),
  kind,
  name,
  // See: [Note: Recipient codes] in electron/documents/file-name.ts
  code,
  categories: Object.entries(categories).map(([key, words]) => ({
    categoryId: CategoryId.parse(`${id}-${key}`),
    name: words,
  })),
});

/** The agencies that both presets begin with; the municipality changes names, categories and codes as it likes. */
export const standardAgencies: readonly Agency[] = [
  agency("skola", "school", "Skola", "S", { narvaro: "Närvaro", anpassningar: "Anpassningar och stöd" }),
  agency("socialtjanst", "socialServices", "Socialtjänst", "T", {
    "pagaende-stod": "Pågående stöd",
    drogtest: "Resultat av drogtest",
  }),
  agency("polis", "police", "Polis", "P", { lagesbild: "Lägesbild om den unge" }),
  agency("fritid", "leisure", "Fritid", "F", { vistelse: "Vistelse", intressen: "Intressen" }),
  agency("bup", "healthcare", "BUP", "B", {
    kontaktbehov: "Behov av kontakt",
    "tid-for-bedomning": "Tid för bedömning",
  }),
];

type OfTheModel =
  | "model"
  | "ageFrom"
  | "ageTo"
  | "consentCollector"
  | "agencies"
  | "durationMonths"
  | "startDecidedBy"
  | "remainingConcern"
  | "reporting";

const common: Omit<PresetProfile, OfTheModel> = {
  youthSignsFrom: 15,
  consentMonths: 8,
  minutesWithinDays: 3,
  followUpWeeks: 6,
  noticeDays: 10,
  contactEveryWeeks: 4,
  stillAfterDays: 30,
  concernLimit: 3,
  consultationMonths: 24,
  groupLevel: false,
  workGroupMonths: 24,
  surveyTalk: false,
  familyPresent: true,
  policeTakesPart: "always",
  meetingLeading: "coordinatorOrImpartial",
  smallCells: 5,
  routine: noRoutine,
  designatedNumber: "",
  terms: usualTerms,
  familyTexts: {},
  logo: null,
  groundsSwitchedOn: [],
  casePrefix: "SSPF",
  usualCommitments: [...startList],
};

/** `preMeeting` is Förmötesmodell, `consultation` is Konsultationsmodell. */
export const presets: Readonly<Record<ProcessModel, Preset>> = {
  preMeeting: {
    title: "Förmötesmodell",
    summary: "Verksamheterna träffas först utan familjen och bestämmer om ni ska gå vidare.",
    source: "Följer Mjölby kommuns offentliga text om SSPF.",
    fromSource: [
      "Målgruppen är 10–17 år",
      "Skolan inhämtar samtycket, i textens exempel",
      "Förmöte där verksamheterna bestämmer om nästa steg",
      "Skola, socialtjänst, polis och fritid är med, och BUP om det behövs",
      "Ungefär 4–8 månader",
      "Koordinatorn gör en orosanmälan om oron finns kvar när ärendet avslutas",
    ],
    ours: [
      "Den unge skriver under från 15 år",
      "Samtycket gäller i 8 månader",
      "Protokollet skickas inom 3 dagar",
      "Uppföljning var sjätte vecka, kallelse 10 dagar före",
      "Vilka uppgifter varje verksamhet får dela, koder och ärendenummer",
      "Vanliga åtaganden",
    ],
    profile: {
      ...common,
      model: "preMeeting",
      ageFrom: 10,
      ageTo: 17,
      durationMonths: { from: 4, to: 8 },
      consentCollector: "school",
      startDecidedBy: "preMeeting",
      remainingConcern: "coordinatorReports",
      reporting: "none",
      agencies: [...standardAgencies],
    },
  },
  consultation: {
    title: "Konsultationsmodell",
    summary: "Koordinatorn beslutar efter en konsultation. Inget förmöte: första mötet är med familjen.",
    source: "Följer Söderköpings kommuns offentliga samverkansrutin för SSPF.",
    fromSource: [
      "Målgruppen är 13 ”upp till 18 år”",
      "Den som initierar till mötet inhämtar samtycket",
      "Koordinatorn beslutar efter konsultationen, som kan vara oidentifierad",
      "Koordinatorn eller en annan opartisk leder mötet",
      "Styrgruppen får uppgifter varje halvår",
      "Skola, socialtjänst, polis och fritid är med, och andra som är viktiga för den unge",
    ],
    ours: [
      "Vi läser ”upp till 18 år” som till och med 18 år",
      "Den unge skriver under från 15 år",
      "Samtycket gäller i 8 månader",
      "Protokollet skickas inom 3 dagar",
      "Uppföljning var sjätte vecka, kallelse 10 dagar före",
      "BUP som verksamhet, vilka uppgifter var och en får dela, koder och ärendenummer",
      "Vanliga åtaganden",
    ],
    profile: {
      ...common,
      model: "consultation",
      ageFrom: 13,
      ageTo: 18,
      durationMonths: null,
      consentCollector: "initiator",
      startDecidedBy: "coordinator",
      remainingConcern: "judged",
      reporting: "halfYearly",
      agencies: [...standardAgencies],
    },
  },
};

/** A whole profile: a preset with what the municipality says about itself. */
export const profileFrom = (model: ProcessModel, local: LocalFacts): Profile => ({
  ...presets[model].profile,
  ...local,
});

/** Sweden's 21 counties (län), in Swedish order. */
export const counties = [
  "Blekinge län",
  "Dalarnas län",
  "Gotlands län",
  "Gävleborgs län",
  "Hallands län",
  "Jämtlands län",
  "Jönköpings län",
  "Kalmar län",
  "Kronobergs län",
  "Norrbottens län",
  "Skåne län",
  "Stockholms län",
  "Södermanlands län",
  "Uppsala län",
  "Värmlands län",
  "Västerbottens län",
  "Västernorrlands län",
  "Västmanlands län",
  "Västra Götalands län",
  "Örebro län",
  "Östergötlands län",
] as const;
