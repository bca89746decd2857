// The words of the report to the steering group: on the screen and in its documents alike.
import type { AgencyKind } from "../domain/agency.ts";
import type { ClosureReason } from "../domain/closure.ts";
import type { ConcernArea } from "../domain/consultation.ts";
import type { MeetingKind } from "../domain/meeting.ts";
import type { StatisticsGender } from "../domain/person.ts";
import type { MissingDatumKind } from "../domain/statistics/missing-data.ts";
import type { ReportPeriod } from "../domain/statistics/period.ts";
import type { TableId } from "../domain/statistics/table.ts";
import type { SupportGapKind } from "../domain/support-gap.ts";
import { closureText } from "./closure.ts";
import { ageSpanText, concernAreaText } from "./consultation.ts";
import { meetingText } from "./meeting.ts";
import { agencyKindText } from "./settings.ts";

/** "första halvåret 2026", "tredje kvartalet 2026", "2026". */
export const periodInWords = ({ kind, year, part }: ReportPeriod): string => {
  const ordinal = ["första", "andra", "tredje", "fjärde"][part - 1] ?? "";
  if (kind === "year") return `helåret ${String(year)}`;
  return `${ordinal} ${kind === "half" ? "halvåret" : "kvartalet"} ${String(year)}`;
};

export const genderText: Readonly<Record<StatisticsGender, string>> = {
  girl: "Flicka",
  boy: "Pojke",
  other: "Annat",
  notStated: "Vill inte ange",
};

export const supportGapText: Readonly<Record<SupportGapKind, string>> = {
  schoolSupport: "Stöd i skolan",
  leisure: "Fritidsaktivitet",
  familySupport: "Stöd till familjen",
  contactPerson: "Kontaktperson eller mentor",
  addictionCare: "Beroendevård",
  psychiatry: "Barn- och ungdomspsykiatri",
  defectorSupport: "Stöd att lämna kriminalitet",
  work: "Praktik eller arbete",
  housing: "Boende",
  safety: "Skydd och trygghet",
  interpreter: "Tolk",
  other: "Annat",
};

interface TableWords {
  readonly title: string;
  /** What the numbers mean, under the table. */
  readonly definition: string;
  readonly rows: Readonly<Record<string, string>>;
}

const agencies = { ...agencyKindText, unknown: "Ej angivet" } satisfies Record<AgencyKind | "unknown", string>;

/** Every table of the report: heading, definition and the names of its rows. */
export const reportTableText: Readonly<Record<TableId, TableWords>> = {
  consultations: {
    title: "Konsultationer",
    definition: "Konsultationer och identifierade kontakter som togs emot under perioden.",
    rows: { all: "Alla", withoutIdentity: "Utan identitet", identified: "Identifierade kontakter" },
  },
  consultationsByAgency: {
    title: "Vem som hörde av sig",
    definition:
      "Konsultationer och identifierade kontakter efter den verksamhet som hörde av sig. Familjer och andra räknas som ej angivet.",
    rows: agencies,
  },
  consultationOutcomes: {
    title: "Vad konsultationerna ledde till",
    definition: "Utfallet som det är registrerat i dag, för periodens konsultationer och identifierade kontakter.",
    rows: {
      advice: "Råd räckte",
      goesOn: "Gick vidare",
      declined: "Familjen tackade nej",
      outsideTargetGroup: "Utanför målgruppen",
      concernReport: "Orosanmälan",
      notStarted: "Inleddes inte",
      undecided: "Inte avgjort",
    },
  },
  cases: {
    title: "Ärenden",
    definition: "Ett ärende är nytt den dag det öppnas första gången. Ett ärende som öppnas igen räknas för sig.",
    rows: {
      atStart: "Pågående när perioden började",
      opened: "Nya",
      reopened: "Öppnade igen",
      closed: "Avslutade",
      atEnd: "Pågående när perioden slutade",
    },
  },
  age: {
    title: "Ålder i nya ärenden",
    definition: "Den unges ålder den dag ärendet öppnades.",
    rows: ageSpanText,
  },
  gender: {
    title: "Kön i nya ärenden",
    definition: "Som den unge själv har angett för statistiken.",
    rows: { ...genderText, unknown: "Inte tillfrågad" },
  },
  initiators: {
    title: "Vem som tog initiativ till nya ärenden",
    definition: "Den verksamhet som står som initiativtagare i ärendet.",
    rows: agencies,
  },
  consentAsked: {
    title: "Familjer som tillfrågats om samtycke",
    definition: "Ärenden där det första samtycket togs fram under perioden.",
    rows: { all: "Tillfrågade" },
  },
  consentStates: {
    title: "Vad familjerna svarade",
    definition: "Hur samtycket stod när perioden slutade. Ett samtycke som har löpt ut räknas som givet.",
    rows: { given: "Gett samtycke", declined: "Tackat nej", withdrawn: "Tagit tillbaka", awaited: "Inte klart" },
  },
  leadTimes: {
    title: "Ledtider",
    definition: "Medianen i dagar. Varje ledtid räknas i den period då den tar slut.",
    rows: {
      contactToDecision: "Från första kontakt till beslut",
      askedToConsent: "Från fråga till fullständigt samtycke",
      decisionToMeeting: "Från beslut till första möte",
      meetingToMinutes: "Från möte till utskickat protokoll",
    },
  },
  caseLengths: {
    title: "Hur länge avslutade ärenden pågick",
    definition: "Från den dag ärendet öppnades, eller öppnades igen, till avslutet.",
    rows: { to30: "Högst 30 dagar", "31-90": "31–90 dagar", "91-180": "91–180 dagar", over180: "Mer än 180 dagar" },
  },
  meetings: {
    title: "Möten",
    definition: "Möten som har hållits. Inställda möten räknas den dag de skulle ha hållits.",
    rows: { ...meetingText.kinds, cancelled: "Inställda" } satisfies Record<MeetingKind | "cancelled", string>,
  },
  attendance: {
    title: "Verksamheternas närvaro",
    definition: "Hur många av mötena där verksamheten står på närvarolistan som den var med på.",
    rows: agencyKindText,
  },
  family: {
    title: "Den unge på mötena",
    definition:
      "Den unges närvaro räknas av de möten där den unge står på listan. Rösten räknas av fastställda protokoll från möten med familjen.",
    rows: { youthPresent: "Den unge var med", voice: "Den unges röst finns i protokollet" },
  },
  concernAreas: {
    title: "Orosområden i nya ärenden",
    definition: "Ett ärende kan ha flera områden.",
    rows: concernAreaText satisfies Record<ConcernArea, string>,
  },
  commitments: {
    title: "Åtaganden genomförda i tid",
    definition:
      "Åtaganden med uppföljningsdag under perioden. I tid betyder genomfört eller övergått i ordinarie verksamhet senast vid den uppföljningen.",
    rows: { ...agencyKindText, youth: "Den unge", family: "Familjen och andra" },
  },
  goals: {
    title: "Mål i avslutade ärenden",
    definition: "Hur målen bedömdes vid avslutet, ett svar per ärende.",
    rows: {
      allReached: "Alla mål nådda",
      someReached: "Några mål nådda",
      noneReached: "Inget mål nått",
      noGoals: "Inga mål satta",
    },
  },
  concern: {
    title: "Oro i avslutade ärenden",
    definition:
      "Varje verksamhets egen oro vid sista skattningen jämförd med dess första. Oron läggs aldrig ihop mellan verksamheter.",
    rows: agencyKindText,
  },
  closures: {
    title: "Varför ärenden avslutades",
    definition: "Avslutsorsaken i periodens avslut.",
    rows: closureText.decision.reasons satisfies Record<ClosureReason, string>,
  },
  concernReports: {
    title: "Orosanmälningar",
    definition: "Orosanmälningar som koordinatorn har gjort, i ärenden och utanför.",
    rows: { all: "Gjorda" },
  },
  gaps: {
    title: "Insatser som saknas",
    definition: "Ärenden där insatsen behövdes och inte fanns under perioden.",
    rows: supportGapText,
  },
};

/** What an agency's concern has become. */
export const concernEndText: Readonly<Record<string, string>> = {
  lower: "Lägre",
  same: "Samma",
  higher: "Högre",
  notTwice: "Färre än två skattningar",
};

export const missingDatumText: Readonly<Record<MissingDatumKind, (count: number) => string>> = {
  gender: () => "Kön i statistiken är inte besvarat",
  concernAreas: () => "Inget orosområde är valt",
  initiator: () => "Initiativtagare saknas",
  firstContact: () => "Ingen konsultation eller kontakt är kopplad",
  minutes: (count) =>
    count === 1 ? "Ett möte saknar fastställt protokoll" : `${String(count)} möten saknar fastställt protokoll`,
  attendance: (count) =>
    count === 1 ? "Ett möte saknar verksamheternas närvaro" : `${String(count)} möten saknar verksamheternas närvaro`,
  commitmentStatus: (count) =>
    count === 1 ? "Ett åtagande är inte uppföljt" : `${String(count)} åtaganden är inte uppföljda`,
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A number of days, with one decimal where there is one. */
const days = (value: number): string => `${value.toLocaleString("sv-SE", { maximumFractionDigits: 1 })} dagar`;

export const reportText = {
  title: "Rapporter",
  lead: "Siffror till styrgruppen. Allt räknas ur ärendena, inget skrivs två gånger.",
  failed: "Rapporten kan inte visas",
  period: "Period",
  periodName: (period: ReportPeriod): string => capital(periodInWords(period)),
  view: {
    label: "Visa",
    told: "Så som styrgruppen ser det",
    counted: "Exakta tal, bara för dig",
  },
  countedWarning: {
    title: "Exakta tal",
    body: "Små tal kan visa vem det handlar om. Visa dem inte för någon och skriv inte av dem.",
  },
  hidden: "dolt",
  hiddenWhy: (least: number): string =>
    `Tal om personer som är mindre än ${String(least)} är dolda. Även några andra tal är dolda, så att de små inte går att räkna ut.`,
  few: (least: number): string => `Färre än ${String(least)}`,
  tooFew: "För få för att visas",
  days,
  of: (count: number, total: number): string =>
    total === 0 ? "0 av 0" : `${String(count)} av ${String(total)} (${String(Math.round((100 * count) / total))} %)`,
  hiddenOf: (total: number): string => `dolt av ${String(total)}`,
  total: "Totalt",
  columns: { bar: "Diagram", count: "Antal", before: "Förra perioden" },
  notBefore: "Ingen fastställd rapport för perioden före, så inget att jämföra med.",
  emptyTable: "Inget att redovisa.",
  allHidden: (total: number): string =>
    `Totalt ${String(total)}. Hur de fördelar sig är dolt, eftersom talen är för små.`,
  missing: {
    title: "Saknas inför rapporten",
    lead: "Fyll i det här först, så blir siffrorna rätt.",
    none: "Inget saknas.",
    case: "Ärende",
    what: "Vad som saknas",
  },
  comment: {
    title: "Kommentar och fastställande",
    label: "Din kommentar till styrgruppen",
    hint: "Skriv inget som kan visa vem det handlar om.",
    reason: "Varför den förra rapporten ersätts",
    reasonHint: "Står överst i den nya rapporten.",
    freeze: "Fastställ rapporten",
    freezeAgain: "Fastställ en ny version",
    what: "När rapporten är fastställd ändras den aldrig, vad som än händer i ärendena. Blev något fel fastställer du en ny version.",
    done: "Rapporten är fastställd",
    yearOfHalves: "Årsrapporten läggs ihop av de två halvårens fastställda rapporter.",
    onlyLook: "Kvartal visas bara här. Rapporter fastställs för halvår och år.",
  },
  packs: {
    title: "Fastställda rapporter",
    none: "Ingen rapport är fastställd än.",
    columns: { period: "Period", edition: "Version", frozenOn: "Fastställd", checksum: "Kontrollsumma" },
    replaced: "Ersatt",
    back: "Tillbaka till rapporter",
    give: "Skicka eller skriv ut",
    replaces: "Den här versionen ersätter en tidigare.",
    because: "Varför",
    comment: "Kommentar",
    combined: (from: readonly string[]): string => `Sammanlagd av ${from.join(" och ")}.`,
    notFound: "Rapporten finns inte",
    merged: (from: readonly string[]): string => `Sammanlagd av rapporterna från ${from.join(", ")}.`,
    ofRegion: (period: string, region: string): string => `${period}, ${region}`,
  },
};

/** The card that puts several municipalities' reports together. */
export const regionalText = {
  title: "Regional sammanläggning",
  lead: "Lägg ihop flera kommuners fastställda rapporter för samma period. Filerna innehåller bara antal.",
  choose: "Välj rapportfiler …",
  done: "Rapporterna är sammanlagda",
  failures: {
    reportFilesTooFew: "Välj minst två kommuners rapportfiler.",
    reportFilesDiffer:
      "Filerna gäller inte samma period, eller är redan sammanlagda. Välj kommunernas egna filer för en och samma period.",
    reportFileNewer: "En av filerna kommer från en nyare version av Samverka. Uppdatera programmet och försök igen.",
  },
  damaged: (file: string): string =>
    `${file} är skadad eller är ingen rapportfil från Samverka. Be kommunen skicka den igen.`,
  twice: (municipality: string): string => `${municipality} finns med två gånger. Välj en fil per kommun.`,
};

export const supportGapScreenText = {
  title: "Insatser som saknas",
  lead: "Det här behövdes men fanns inte. Styrgruppen får bara veta hur många ärenden det gäller.",
  none: "Inget är registrerat som saknat.",
  add: "Registrera insats som saknas",
  kind: "Vad saknas?",
  kindMissing: "Välj vad som saknas.",
  dayMissing: "Ange sedan när.",
  noticedOn: "Saknas sedan",
  filledOn: "På plats",
  stillMissing: "Saknas fortfarande",
  fill: "Nu finns den",
  undoFill: "Saknas igen",
  remove: "Ta bort",
  save: "Registrera",
  columns: { kind: "Insats", noticedOn: "Saknas sedan", filledOn: "På plats", actions: "Åtgärder" },
  registered: "Insatsen är registrerad som saknad",
  filled: "Insatsen är registrerad som på plats",
  removed: "Insatsen är borttagen ur listan",
};
