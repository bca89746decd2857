// The words of the screen where a concern report (orosanmälan) is made. The paper's own words are documents/concern-report.ts.
import type { Day } from "../domain/day.ts";

const dangers = {
  violence: "Våld i familjen",
  sexualAbuse: "Sexuella övergrepp",
  honour: "Hedersrelaterat våld eller förtryck",
} as const;
export type Danger = keyof typeof dangers;

const inSentence: Readonly<Record<Danger, string>> = {
  violence: "våld i familjen",
  sexualAbuse: "sexuella övergrepp",
  honour: "hedersrelaterat våld eller förtryck",
};

const list = new Intl.ListFormat("sv", { type: "conjunction" });

export const concernReportText = {
  title: "Orosanmälan",
  lead: "Den som i sitt arbete misstänker att ett barn far illa ska anmäla det genast. Samtycket hindrar aldrig en anmälan.",
  loading: "Hämtar uppgifterna …",
  cannotShow: "Uppgifterna om barnet kan inte hämtas",
  cannotShowBody: "Du kan göra anmälan ändå. Fyll i uppgifterna själv.",
  chooseCase: "Gäller ett ärende?",
  noCase: "Inget ärende. Sök på nummer eller namn",
  chooseCaseHint: "Då hämtas uppgifterna om barnet. Anmälan kan också gälla ett barn som inte har något ärende.",
  backToCase: "Tillbaka till ärendet",
  first: {
    title: "Får vårdnadshavarna veta?",
    lead: "Svara på det här först.",
    question: "Misstänker du våld i familjen, sexuella övergrepp eller hedersrelaterat våld och förtryck?",
    yes: "Ja",
    yesHint: "Vårdnadshavarna får då inte veta om anmälan. Socialtjänsten avgör när de får veta.",
    otherReason: "Nej, men de ska inte få veta av ett annat skäl",
    otherReasonHint: "Till exempel för att barnet kan utsättas för påtryckningar. Skriv varför.",
    no: "Nej",
    noHint: "Vårdnadshavarna får veta att du anmäler. Berätta det gärna själv.",
    dangers: "Vad misstänker du?",
    dangerLabels: dangers,
    because: "Varför de inte får veta",
    becauseHint: "Socialtjänsten behöver veta det för att skydda barnet.",
  },
  mayNotKnow: "Vårdnadshavarna får inte veta om anmälan",
  mayNotKnowBody:
    "Kontakta dem inte om anmälan och lägg inget om den där de kan läsa det. Inget exemplar görs till familjen.",
  /** What the reason begins with, from what is suspected. */
  suspicionOf: (chosen: readonly Danger[]): string =>
    chosen.length === 0 ? "" : `Misstanke om ${list.format(chosen.map((danger) => inSentence[danger]))}.`,
  provision: (citation: string): string => `Anmälan görs enligt ${citation}.`,
  provisionMissing: "För den dagen finns ingen bestämmelse i Samverkas lagtabell. Kontrollera dagen.",
  /** Said before a report is made; it never hinders one. */
  needsCheck: {
    unconfirmed: (day: Day): string =>
      `Kommunens jurist har inte kontrollerat lagrummet. Det är hämtat ur en inofficiell källa ${day}. Anmälan kan göras ändå.`,
    old: (day: Day): string =>
      `Lagrummet kontrollerades senast ${day}. Be kommunens jurist kontrollera det igen. Anmälan kan göras ändå.`,
  },
  child: {
    title: "Barnet",
    lead: "Ett barn per anmälan.",
    name: "Barnets namn",
    personalNumber: "Personnummer",
    show: "Visa",
    address: "Adress",
    school: "Skola",
    guardians: "Vårdnadshavare",
    interpreter: "Tolk",
    interpreterHint: "Språk, om familjen behöver tolk.",
    protectedTitle: "Skyddade personuppgifter",
    protectedBody:
      "Barnet har skyddade personuppgifter, eller så är det inte känt. Adress och skola är därför inte ifyllda. Ta bara med dem om socialtjänsten behöver dem, och lämna då anmälan på ett säkert sätt.",
    informed: "Barnet vet om att du anmäler",
  },
  concern: {
    title: "Oron",
    lead: "Skilj på det du själv har sett och det andra har berättat.",
    reason: "Vad är du orolig för?",
    reasonHint: "Vad som har hänt, när, hur länge det har pågått och varför du anmäler nu.",
    observed: "Det du själv har sett och hört",
    observedHint: "Beskriv så konkret du kan, med datum.",
    heardFrom: "Det andra har berättat",
    heardFromHint: "Skriv vem som har berättat och när.",
    ownWords: "Barnets egna ord",
    knownSupport: "Stöd som du känner till",
  },
  sending: {
    title: "Anmälan",
    receiver: "Mottagare",
    receiverHint: "Socialtjänstens mottagning.",
    reportedOn: "Datum för anmälan",
    feedback: "Begär återkoppling",
    feedbackHint: "Socialtjänsten talar då om ifall en utredning har inletts.",
  },
  errors: {
    guardiansMayKnow: "Svara först på om vårdnadshavarna får veta.",
    receiver: "Skriv vem som tar emot anmälan.",
    reportedOn: "Ange dagen för anmälan.",
    childName: "Skriv barnets namn, eller att det är okänt.",
    reason: "Skriv vad du är orolig för.",
    guardiansMayNotKnowBecause: "Skriv varför vårdnadshavarna inte får veta.",
    tooLong: "Texten är för lång.",
  },
  draft: "Det du skriver sparas löpande som utkast.",
  clear: "Töm formuläret",
  make: "Gör orosanmälan",
  previous: "Tidigare anmälningar",
  previousInCase: "Tidigare anmälningar i ärendet",
  previousCaption: "Tidigare orosanmälningar, nyast först",
  reportedOn: "Datum",
  ground: "Bestämmelse",
  show: "Visa och lämna",
} as const;
