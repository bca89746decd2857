// The words of the end of a case (avslut): the form, what was decided, and opening the case again.
import type { ClosureReason, CommitmentOutcome, ConcernSubject, FamilyView } from "../domain/closure.ts";
import { concernAreaText } from "./consultation.ts";
import { capital } from "./documents/common.ts";
import type { Naming } from "./failures.ts";

const reasons: Readonly<Record<ClosureReason, string>> = {
  goalsReached: "Målen är uppnådda",
  concernRemains: "Oron kvarstår",
  consentWithdrawn: "Samtycket är återkallat",
  consentRefused: "Familjen tackade nej till samtycke",
  familyStaysAway: "Familjen uteblir",
  notStarted: "Samverkan inleds inte",
  moved: "Familjen har flyttat",
  otherSupport: "En annan insats tar över",
  ageLimit: "Den unge har nått åldersgränsen",
  other: "Annan orsak",
};

const outcomes: Readonly<Record<CommitmentOutcome, string>> = {
  done: "Klart",
  partly: "Delvis genomfört",
  notDone: "Inte genomfört",
  cancelled: "Avbrutet",
  ordinary: "Övergår i ordinarie verksamhet",
};

const views: Readonly<Record<FamilyView["kind"], string>> = {
  answered: "Svarade",
  declined: "Ville inte svara",
  notAsked: "Är inte tillfrågad",
};

/** What remaining concern is about, as a label: "Skola", "Frånvaro från skolan", "Sammantaget". */
export const subjectInWords = (subject: ConcernSubject, naming: Naming): string => {
  switch (subject.kind) {
    case "agency":
      return naming.agency(subject.agencyId);
    case "area":
      return concernAreaText[subject.area];
    case "overall":
      return "Sammantaget";
  }
};

export const closureText = {
  loading: "Hämtar uppgifterna om avslutet …",
  cannotShow: "Avslutet kan inte visas just nu",
  title: "Avsluta ärendet",
  lead: "När ärendet är avslutat går det att läsa, men arbetet i det stannar. Orosanmälan går alltid att göra.",
  length: (days: number, from: string): string => `${String(days)} dagar sedan samtycket blev komplett ${from}`,
  lengthClosed: (days: number, from: string): string => `${String(days)} dagar från komplett samtycke ${from}`,
  neverComplete: "Samtycket blev aldrig komplett",
  planned: (days: readonly string[]): string =>
    `Planerade möten ställs in när du avslutar: ${days.join(", ")}. Meddela dem som är kallade.`,
  draft: "Det du skriver sparas löpande som utkast.",
  mistakes:
    "Blir något fel går det att rätta avslutet efteråt eller öppna ärendet igen. Båda loggas, och det som stod finns kvar.",
  close: "Avsluta ärendet",
  closed: "Ärendet är avslutat",
  decision: {
    title: "Beslutet",
    reason: "Orsak",
    reasons,
    reasonNote: "Beskriv orsaken",
    reasonNoteHint: "Skriv det som är bra att veta för den som läser senare.",
    closedOn: "Avslutas den",
    decidedBy: "Beslutat av",
    later: (day: string): string =>
      `Något har hänt i ärendet så sent som ${day}. Kontrollera att avslutsdagen är rätt.`,
  },
  goals: {
    title: "Hur gick det med målen?",
    value: (indicator: string): string => (indicator === "" ? "Värde nu" : capital(indicator)),
    assessment: "Bedömning",
    note: "Kommentar",
  },
  commitments: {
    title: "Åtaganden som fortfarande är öppna",
    outcome: "Hur slutade det?",
    outcomes,
    note: "Kommentar",
  },
  concern: {
    title: "Oro som finns kvar",
    lead: "Frågan ställs vid varje avslut. Det är din bedömning i dag, och den summeras aldrig.",
    low: "ingen oro",
    high: "mycket stor oro",
    latest: (level: number): string => `Senast: ${String(level)}`,
    needed: {
      level: (limit: number): string => `Oron är högre än ${String(limit)}, som är kommunens gräns`,
      reason: (): string => "Oron kvarstår",
      always: (): string => "Oron kvarstår",
    },
    neededAlways:
      "Hos er gör koordinatorn alltid en orosanmälan när ett ärende avslutas för att oron kvarstår. Ange vilken anmälan det är, eller gör den nu.",
    neededBody:
      "Har du gjort en orosanmälan, ange vilken. Annars gör du en nu, eller skriver varför du bedömer att ingen behövs. Att någon tar tillbaka sitt samtycke är i sig inget skäl att anmäla.",
    make: "Gör orosanmälan",
    answer: "Vad gäller?",
    report: "En orosanmälan är gjord",
    noReport: "Ingen orosanmälan är gjord i ärendet än.",
    assessed: "Jag bedömer att ingen anmälan behövs",
    which: "Vilken anmälan?",
    because: "Varför behövs ingen anmälan?",
  },
  result: {
    title: "Resultat",
    before: "Skolnärvaro före",
    after: "Skolnärvaro efter",
    percent: "%",
    whatWorked: "Vad fungerade?",
  },
  views: {
    title: "Vad tycker familjen?",
    lead: "Frågorna är frivilliga. Läs upp dem som de står.",
    youth: "Den unge",
    guardian: (n: number): string => `Vårdnadshavare ${String(n)}`,
    kinds: views,
    listened: "Lyssnade vi på dig?",
    helped: "Hjälpte det?",
    more: "Är det något mer du vill säga?",
    scale: "1 är inte alls, 5 är mycket",
  },
  after: {
    title: "Efter avslutet",
    continued: (agency: string): string => `Fortsatt ansvar: ${agency}`,
    continuedHint: "Vad verksamheten fortsätter med, i ord som familjen kan läsa.",
    familyInformedOn: "Familjen informerades",
    partiesInformedOn: "Parterna informerades",
    informedHint: "Fyll i när det är gjort. Det går att lägga till i efterhand.",
    check: "Familjen har sagt ja till en efterkontroll",
    checkOn: "Efterkontroll den",
    agreedWith: "Vem sa ja?",
    agreedOn: "När?",
  },
  errors: {
    closedOn: "Ange dagen då ärendet avslutas.",
    decidedBy: "Skriv vem som har beslutat.",
    reason: "Välj en orsak.",
    reasonNote: "Beskriv orsaken.",
    goal: "Välj en bedömning av målet.",
    commitment: "Välj hur åtagandet slutade.",
    concern: "Ange hur stor oro som finns kvar.",
    answer: "Ange anmälan, eller skriv varför ingen behövs.",
    check: "Fyll i när efterkontrollen är, vem som sa ja och när.",
    /** One line of the list on top of the form, which has a line for each row: "A7: välj hur åtagandet slutade." */
    ofRow: (row: string, message: string): string => `${row}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    correction: "Skriv vad du rättar och varför.",
    reopenedOn: "Ange dagen då ärendet öppnas igen.",
    other: "Kontrollera uppgiften.",
  },
  summary: {
    title: (day: string): string => `Avslutat ${day}`,
    lead: "Allt går att läsa. Det som ändrar arbetet i ärendet är stängt. Orosanmälan, rättelse av protokoll och återkallelse går alltid.",
    decidedBy: "Beslutat av",
    reason: "Orsak",
    goalValue: (indicator: string, value: number): string =>
      `${indicator === "" ? "Värde" : capital(indicator)}: ${value.toLocaleString("sv-SE")}`,
    view: (who: string): string => `Omdöme: ${who}`,
    answers: (listened: number | null, helped: number | null): string =>
      [
        ...(listened === null ? [] : [`Lyssnade vi: ${String(listened)} av 5`]),
        ...(helped === null ? [] : [`Hjälpte det: ${String(helped)} av 5`]),
      ].join(", "),
    length: "Längd",
    concern: "Oro som finns kvar",
    noReport: "Ingen orosanmälan",
    continued: "Fortsatt ansvar",
    informed: "Information",
    informedValue: (family: string | null, parties: string | null): string =>
      `${family === null ? "Familjen är inte informerad än" : `Familjen ${family}`}, ${parties === null ? "parterna är inte informerade än" : `parterna ${parties}`}`,
    check: "Efterkontroll",
    attendance: "Skolnärvaro",
    attendanceValue: (before: number | null, after: number | null): string =>
      `${before === null ? "okänt" : `${String(before)} %`} → ${after === null ? "okänt" : `${String(after)} %`}`,
    whatWorked: "Vad fungerade",
    send: "Skicka besked om avslutet",
    correct: "Rätta eller komplettera",
    reopen: "Öppna ärendet igen",
  },
  correct: {
    title: "Rätta avslutet",
    lead: "Det som stod tidigare finns kvar. Rättelsen blir en ny version med skälet.",
    reason: "Vad rättar du och varför?",
    save: "Spara rättelsen",
    saved: "Rättelsen är sparad.",
    cancel: "Avbryt",
  },
  reopen: {
    title: "Öppna ärendet igen",
    body: "Båda perioderna syns i ärendet. Det samtycke som gäller ser du under Samtycke. Utan det delas ingenting.",
    on: "Öppnas igen den",
    decidedBy: "Beslutat av",
    reason: "Varför öppnas det igen?",
    save: "Öppna ärendet igen",
    saved: "Ärendet är öppet igen.",
    reasonMissing: "Skriv varför ärendet öppnas igen.",
  },
  history: {
    title: "Tidigare avslut",
    label: "Avslut och återöppningar, äldst först",
    closed: (day: string, reason: string): string => `Avslutat ${day}: ${reason.toLowerCase()}`,
    corrected: (why: string): string => `Rättat: ${why}`,
    reopened: (day: string): string => `Öppnat igen ${day}`,
  },
} as const;
