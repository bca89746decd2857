// The words of the review of the log (loggranskning). A find is a question to ask, so its words never accuse.
import type { LogReview } from "../contract/log-review.ts";
import { DocumentKind } from "../domain/disclosure.ts";
import { type LogFind, type LogPattern, reviewLimits } from "../domain/log-review.ts";
import { dayAndTimeOf, dayOf } from "./dates.ts";
import { documentKindText } from "./document.ts";

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}.${String(minute % 60).padStart(2, "0")}`;

const { workdayFrom, workdayTo, cases, casesWithin, openings, recipients, unmasked, refused, refusedWithin } =
  reviewLimits;

const times = (count: number): string => (count === 1 ? "en gång" : `${count} gånger`);

const patternWords: Readonly<
  Record<LogPattern, { readonly title: (find: LogFind) => string; readonly normal: string }>
> = {
  outsideHours: {
    title: ({ count }) => `Ärenden öppnades ${times(count)} utanför arbetstid`,
    normal: `Arbetstid räknas som vardagar ${clock(workdayFrom)}–${clock(workdayTo)}. Ett kvällsmöte eller en akut orosanmälan är en vanlig förklaring.`,
  },
  manyCases: {
    title: ({ caseNumbers }) => `${caseNumbers.length} olika ärenden öppnades inom en timme`,
    normal: `Färre än ${cases} på ${casesWithin} minuter är vanligt. Före en avstämning eller en genomgång av alla ärenden kan det bli fler.`,
  },
  closedCases: {
    title: ({ count }) => `Ett avslutat ärende öppnades ${times(count)}`,
    normal: "Ett avslutat ärende öppnas när någon begär ut uppgifter, vid rättelse eller när familjen hör av sig igen.",
  },
  openedWithoutWork: {
    title: ({ count }) => `Ett ärende öppnades ${times(count)} utan att något gjordes i det`,
    normal: `Att läsa inför ett samtal är vanligt. ${openings} gånger utan en enda ändring är värt en fråga.`,
  },
  manyRecipients: {
    title: () => "Handlingar i ett ärende lämnades till många på en dag",
    normal: `En kallelse till familj och verksamheter når färre än ${recipients} mottagare.`,
  },
  manyUnmasked: {
    title: ({ count }) => `Dolda uppgifter visades ${times(count)} på en dag`,
    normal: `Färre än ${unmasked} på en dag är vanligt. När uppgifter rättas i flera ärenden kan det bli fler.`,
  },
  refusedUnlocks: {
    title: ({ count }) => `Fel lösenfras ${times(count)} inom en kort stund`,
    normal: `En felskrivning eller två är vanligt. ${refused} inom ${refusedWithin} minuter kan vara någon annan.`,
  },
  recoveryKey: {
    title: () => "Programmet låstes upp med återställningsnyckeln",
    normal: "Det händer när lösenfrasen är glömd. Fråga var nyckeln förvaras nu, och om en ny behövs.",
  },
  clockMoved: {
    title: () => "Datorns klocka ställdes om",
    normal: "Små rättelser syns inte här. En klocka som ställs om kan få ett gammalt samtycke att se giltigt ut.",
  },
};

export const findTitle = (find: LogFind): string => patternWords[find.pattern].title(find);
export const findNormal = (find: LogFind): string => patternWords[find.pattern].normal;

/** "2026-03-12 21:05", or from when to when. */
export const findWhen = ({ from, to }: LogFind): string => {
  if (from === to) return dayAndTimeOf(from);
  const until = dayOf(from) === dayOf(to) ? dayAndTimeOf(to).slice(-5) : dayAndTimeOf(to);
  return `${dayAndTimeOf(from)}–${until}`;
};

/** What left, in the words of the documents. A line of an older version does not say. */
export const sentInWords = ({ kinds }: LogReview["sent"][number]): string =>
  kinds
    .map((kind) => {
      const known = DocumentKind.safeParse(kind);
      return known.success ? documentKindText[known.data] : "Handling";
    })
    .join(", ") || "Handling";

const whoText: Readonly<Record<string, string>> = {
  youth: "Den unge",
  guardian: "Vårdnadshavare",
  person: "Annan viktig person",
};

const whatText: Readonly<Record<string, string>> = {
  personalNumber: "personnummer",
  address: "adress",
  workplace: "arbetsplats",
  phone: "telefon",
  email: "e-post",
  school: "skola",
  everything: "alla uppgifter",
};

/** "Vårdnadshavare: adress". */
export const unmaskedInWords = ({ who, what }: Pick<LogReview["unmasked"][number], "who" | "what">): string =>
  `${whoText[who.split(":")[0] ?? ""] ?? "Någon"}: ${whatText[what] ?? "uppgift"}`;

const refusedText: Readonly<Record<string, string>> = {
  wrongPassphrase: "Fel lösenfras",
  wrongRecoveryKey: "Fel återställningsnyckel",
};

export const refusedInWords = (code: string): string => refusedText[code] ?? "Avvisat försök";

export const logReviewText = {
  title: "Loggranskning",
  lead: "För den som granskar hur registret används. Här finns ärendenummer och koder, aldrig vad någon skrev eller vem ett ärende gäller.",
  open: "Öppna loggranskningen",
  cardLead: "Vem som öppnat vad och när, vad som lämnats ut, och det som avviker från en vanlig vecka.",
  back: "Till inställningarna",
  failed: "Loggen kan inte visas just nu. Försök igen. Inget har ändrats.",
  period: "Period",
  makeReport: "Ta ut loggrapport",
  from: "Från och med",
  to: "Till och med",
  periodWrong: "Välj en första dag som inte ligger efter den sista.",
  counted: (lines: number): string => (lines === 1 ? "1 rad i loggen" : `${lines} rader i loggen`),
  unlocked: (way: string, count: number): string => `Upplåst ${times(count)} med ${way.toLowerCase()}`,
  finds: {
    title: "Att fråga om",
    lead: "Enkla regler har letat efter det som avviker. En träff är en fråga att ställa, inte ett fel.",
    none: "Inget avviker i perioden",
    noneBody: "Reglerna ser bara mönster. Ta ändå några ärenden på måfå och fråga varför de öppnades.",
    caption: "Det som avviker",
    what: "Vad",
    when: "När",
    cases: "Ärenden",
  },
  opened: {
    title: "Öppnade ärenden",
    caption: "Öppnade ärenden, senast öppnade först",
    none: "Inget ärende har öppnats i perioden",
    caseNumber: "Ärende",
    by: "Upplåst med",
    times: "Öppnat",
    changes: "Ändringar",
    first: "Första gången",
    last: "Senast",
  },
  sent: {
    title: "Utlämnat och utskrivet",
    lead: "Mottagaren står med sin kod, som i filnamnet. Kontrollsumman är densamma som i ärendets lista över handlingar.",
    caption: "Utlämnade handlingar, nyast först",
    none: "Inget har lämnats ut i perioden",
    when: "När",
    what: "Handling",
    recipients: "Till",
    how: "Hur",
    sum: "Kontrollsumma",
    to: { file: "Fil", paper: "Papper", text: "Text" },
    noCase: "Utan ärende",
  },
  printed: {
    title: "Skrivet ut på papper",
    caption: "Utskrifter, senaste först",
    none: "Inget har skrivits ut i perioden",
  },
  unmasked: {
    title: "Dolda uppgifter som visats",
    caption: "Dolda uppgifter som visats, nyast först",
    none: "Ingen dold uppgift har visats i perioden",
    what: "Vad",
  },
  refused: {
    title: "Avvisade försök att låsa upp",
    caption: "Avvisade försök, nyast först",
    none: "Inget försök har avvisats i perioden",
    what: "Vad",
  },
  chain: {
    title: "Är loggen hel?",
    lead: "Varje rad är låst till den förra. Skriv upp det sista radnumret och kontrollsumman när du har granskat, så kan nästa granskning visa att inget har tagits bort.",
    sequence: "Sista radens nummer",
    hash: "Kontrollsumma",
    earlierSequence: "Radnummer från en tidigare granskning",
    earlierHash: "Kontrollsumma från den granskningen",
    copy: "Kopiera båda",
    copied: ({ sequence, hash }: LogReview["end"]): string => `Rad ${sequence}: ${hash}`,
    optional: "Fyll i båda om du vill jämföra",
    verify: "Kontrollera loggen",
    incomplete: "Fyll i både radnummer och kontrollsumma, eller ingetdera.",
    whole: (count: number): string => `Loggen är hel: ${count} rader, ingen ändrad och ingen borta`,
    broken: (sequence: number): string => `Loggen stämmer inte från rad ${sequence}`,
    brokenBody:
      "En rad har ändrats eller tagits bort utanför programmet. Gör ingen ny säkerhetskopia över de gamla, och kontakta den som ansvarar för informationssäkerheten.",
    earlier: {
      found: "Den tidigare granskningens sista rad finns kvar, oförändrad.",
      differs:
        "Raden finns, men kontrollsumman är en annan. Kontrollera att den är rätt avskriven. Stämmer den, är det inte samma logg.",
      missing:
        "Loggen slutar före den raden. En äldre kopia kan ha lagts tillbaka: fråga om en återställning är gjord.",
    },
  },
} as const;
