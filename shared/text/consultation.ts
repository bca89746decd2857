// The words of consultations (konsultationer): always about nobody that can be told from them.
import type { AgeSpan, ConcernArea, ConsultationManner, ConsultationOutcome } from "../domain/consultation.ts";

/** The concern areas of R3 in words that do not judge. */
export const concernAreaText: Readonly<Record<ConcernArea, string>> = {
  schoolAbsence: "Frånvaro från skolan",
  concentration: "Svårt att koncentrera sig",
  normBreaking: "Normbrytande beteende",
  crime: "Brott eller misstanke om brott",
  drugs: "Droger eller misstanke om droger",
  criminalPeers: "Umgänge där brott förekommer",
  destructiveEnvironment: "Destruktiva miljöer",
};

const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** Concern areas in one sentence: only the first begins with a capital. */
export const concernAreasInWords = (areas: readonly ConcernArea[]): string =>
  list.format(areas.map((area, index) => (index === 0 ? concernAreaText[area] : concernAreaText[area].toLowerCase())));

export const ageSpanText: Readonly<Record<AgeSpan, string>> = {
  under10: "Under 10 år",
  "10-12": "10–12 år",
  "13-15": "13–15 år",
  "16-17": "16–17 år",
  "18plus": "18 år eller äldre",
  unknown: "Vet inte",
};

export const consultationMannerText: Readonly<Record<ConsultationManner, string>> = {
  phone: "Telefon",
  meeting: "Möte",
  video: "Videosamtal",
  letter: "Brev eller meddelande",
  other: "Annat sätt",
};

export const consultationOutcomeText: Readonly<Record<ConsultationOutcome, string>> = {
  adviceEnough: "Rådet räcker",
  recommendsConsent: "Fråga familjen om samtycke",
  outsideTargetGroup: "Utanför målgruppen, hänvisad vidare",
  recommendsConcernReport: "Orosanmälan rekommenderas",
};

export const consultationText = {
  title: "Konsultationer",
  lead: "Någon ber om råd utan att berätta vem det gäller.",
  register: "Ny konsultation",
  caption: "Konsultationer, först de som brådskar och sedan de nyaste",
  columns: { number: "Nummer", heldOn: "Datum", from: "Från", outcome: "Utfall", decision: "Beslut" },
  decision: {
    none: "Inget beslut",
    goOn: "Gå vidare",
    stop: "Inleds inte",
    linked: "Har blivit ärende",
    declined: "Samtycke nekat",
    removed: "Borttagen",
  },
  counts: {
    title: "Så har det gått",
    all: "Alla",
    undecided: "Inget beslut",
    goOn: "Gå vidare, inget ärende än",
    linked: "Har blivit ärende",
    stop: "Inleds inte",
    declined: "Samtycke nekat",
    removed: "Borttagna",
  },
  toRemove: {
    title: (count: number): string =>
      count === 1 ? "1 konsultation att ta bort" : `${String(count)} konsultationer att ta bort`,
    lead: (months: number): string =>
      `De ledde inte till något ärende, och det har gått mer än ${String(months)} månader. Inget tas bort av sig självt: öppna en i taget och ta bort den där.`,
  },
  removal: {
    on: (day: string): string => `Texterna ska tas bort ${day}, om det inte blir ett ärende.`,
    now: "Det är dags att ta bort texterna. Nummer, datum och koder finns kvar för statistiken.",
    action: "Ta bort texterna",
    removed: (day: string): string => `Texterna togs bort ${day}. Det som finns kvar räknas i statistiken.`,
    ledToCase: "Konsultationen hör till ett ärende och gallras med det.",
    confirmTitle: "Ta bort texterna för gott?",
    confirmBody:
      "Frågan, det som har gjorts, råden, rollerna och skälen försvinner. Det går inte att ångra. I äldre säkerhetskopior finns de kvar tills kopiorna tas bort.",
    done: "Texterna är borttagna",
  },
  consent: {
    title: "Frågan om samtycke",
    none: "Har den som initierar frågat familjen om samtycke? Registrera svaret här, utan att skriva vem det gäller.",
    record: "Registrera fråga om samtycke",
    recordAnswer: "Registrera svar",
    correct: "Registrera nytt svar",
    askedOn: "Frågan ställdes",
    askedByRole: "Vem som frågade (roll)",
    askedByRoleHint: "Till exempel skolkurator. Inte namnet.",
    answer: "Familjens svar",
    answeredOn: "Svaret kom",
    answers: { awaited: "Väntar på svar", yes: "Ja", no: "Nej" },
    yesNext: "Familjen har sagt ja. När det är beslutat att gå vidare kan ärendet registreras.",
    declinedTitle: "Samtycke nekat",
    declined:
      "Familjen har sagt nej. Det är helt i sin ordning, och inget skickas till någon. Konsultationen stannar här och räknas i statistiken. Hör familjen av sig igen registrerar du det nya svaret.",
    blank: "Lämna blankett utan namn",
    information: "Lämna information om SSPF",
    blankLead: (number: string): string =>
      `Blanketten har beteckningen ${number} och kommunens villkor, men inga uppgifter om någon. Den som initierar fyller i den med familjen.`,
    blankSent: (day: string): string => `Blankett lämnad ${day}`,
    save: "Registrera svaret",
    saved: "Svaret är registrerat",
    errors: {
      askedOn: "Ange dagen då frågan ställdes.",
      askedByRole: "Skriv vilken roll den som frågade har.",
      answer: "Välj vad familjen har svarat.",
      answeredOn: "Ange dagen då svaret kom. Den kan inte ligga före dagen då frågan ställdes.",
    },
  },
  named: {
    title: "Har det kommit fram vem det gäller?",
    body: "Då hör det inte hemma här. Registrera en identifierad kontakt. Inget av det skrivs in i konsultationen.",
    action: "Registrera identifierad kontakt",
  },
  enquiries: "Identifierade kontakter",
  empty: {
    title: "Inga konsultationer än",
    body: "En konsultation är ett samtal om råd. Du skriver vad frågan gäller och vad du svarade, men aldrig vem den handlar om.",
    action: "Ny konsultation",
  },
  failed: "Konsultationerna kan inte visas just nu",
  failedBody: "Övriga uppgifter är oförändrade.",
  notFound: "Konsultationen finns inte",
  back: "Till alla konsultationer",
  noIdentity: {
    title: "Skriv inget som visar vem det gäller",
    body: "Skriv inte namn, personnummer, adress, telefonnummer, skola eller klass, varken om den unge eller om någon annan. Skriv ”den unge”.",
    named:
      "Berättar någon vem det gäller, till exempel en förälder som ringer, registrerar du en identifierad kontakt i stället. Tänk också på din anmälningsskyldighet.",
    enquiry: "Registrera identifierad kontakt",
  },
  form: {
    newTitle: "Ny konsultation",
    changeTitle: (number: string): string => `Ändra konsultation ${number}`,
    contact: "Kontakten",
    heldOn: "Datum",
    manner: "Kontaktsätt",
    fromAgency: "Vem hörde av sig",
    fromAgencyHint: "Verksamheten, inte personen.",
    otherAgency: "Annan än våra verksamheter",
    fromRole: "Roll",
    fromRoleHint: "Till exempel skolkurator. Inte namnet.",
    about: "Det frågan gäller",
    ageSpan: "Ålder",
    concernAreas: "Vad oron handlar om",
    concernAreasHint: "Används bara i statistik. Flera val går bra.",
    question: "Frågan",
    doneSoFar: "Vad har gjorts hittills",
    answer: "Svaret",
    advice: "Råd som du gav",
    outcome: "Utfall",
    minutesSpent: "Tid det tog",
    minutes: "minuter",
    save: "Registrera konsultation",
    saveChange: "Spara ändringen",
    saved: "Konsultationen är registrerad",
    changed: "Konsultationen är ändrad",
  },
  fieldErrors: {
    heldOn: "Ange dagen då konsultationen hölls.",
    manner: "Välj hur kontakten togs.",
    fromRole: "Skriv vilken roll den som hörde av sig har.",
    ageSpan: "Välj ålder, eller ”Vet inte”.",
    outcome: "Välj vad det ledde till.",
    minutesSpent: "Ange tiden i hela minuter, högst 1 440.",
    question: "Texten är för lång.",
    doneSoFar: "Texten är för lång.",
    advice: "Texten är för lång.",
  },
  view: {
    title: (number: string): string => `Konsultation ${number}`,
    change: "Ändra uppgifter",
    decide: "Registrera beslut",
    continueDecision: "Fortsätt registrera beslutet",
    started: "Du har börjat registrera beslutet. Det du skrev är kvar.",
    openCase: "Registrera ärende",
    showCase: "Visa ärendet",
    facts: "Uppgifter",
    texts: "Samtalet",
    nothingWritten: "Inget skrivet.",
    minutes: (minutes: number): string => `${minutes} minuter`,
    noMinutes: "Inte angiven",
    noConcerns: "Inget valt",
    decisionTitle: "Beslut",
    decidedBy: "Beslutat av",
    decidedOn: "Datum",
    reason: "Skäl",
    outcome: "Beslut",
    awaits: "Det är inte beslutat om ni går vidare. Ett ärende kan börja först när det finns ett beslut.",
    maybeNot: "När rådet räcker behövs inget beslut.",
    goOnNext: "Det är beslutat att gå vidare. När familjen har sagt ja registrerar du ärendet, med vem det gäller.",
    stopped: "Det är beslutat att inte gå vidare. Har läget ändrats registrerar du en ny konsultation.",
    linked: "Konsultationen har lett till ett ärende.",
  },
  decide: {
    title: "Registrera beslut",
    consultation: "Konsultation",
    goOn: "Vad är beslutat?",
    yes: "Gå vidare",
    yesHint: "Ett ärende kan registreras. Har ni förmöte bestämmer det sedan om ni träffar familjen.",
    no: "Gå inte vidare",
    noHint: "Konsultationen stannar vid råd.",
    decidedOn: "Beslutsdatum",
    decidedBy: "Beslutat av",
    decidedByHint: "Namn eller roll på den som fattade beslutet.",
    reason: "Skäl",
    reasonHint: "Varför, i några ord. Skriv inget som visar vem det gäller.",
    stands: "Beslutet ligger fast och kan inte ändras när det är registrerat.",
    save: "Registrera beslut",
    saved: "Beslutet är registrerat",
    errors: {
      goOn: "Välj om ni ska gå vidare eller inte.",
      decidedOn: "Ange dagen då beslutet fattades.",
      decidedBy: "Skriv vem som beslutade.",
      reason: "Skriv skälet till beslutet.",
    },
  },
} as const;
