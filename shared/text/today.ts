// The words of Idag: what needs the coordinator's hand. Nothing here says what a case is about.
import type { TaskGroup, TaskKind } from "../domain/task.ts";

/** What is to be done, as verb and object. `count` is how many answers, meetings or commitments it is about. */
export const taskText: Readonly<Record<TaskKind, (count: number) => string>> = {
  consentMissing: () => "Ta fram samtycke",
  consentAwaited: (count) => (count === 1 ? "Registrera svar som saknas" : `Registrera ${count} svar som saknas`),
  consentExpiring: () => "Förnya samtycke som går ut",
  consentExpired: () => "Ta fram nytt samtycke, det gamla har gått ut",
  nobodyMayAttend: () => "Se över samtycket, ingen verksamhet får delta",
  familyDeclined: () => "Skicka brevet om att familjens nej är noterat, och avsluta ärendet",
  noticeToChange: () => "Meddela ändrad kallelse, samtycket har ändrats",
  turns15: () => "Fråga den unge, som fyller 15 år och då själv ska svara på samtycket",
  turns18: () => "Förbered nytt samtycke, den unge fyller 18 år och svarar då ensam",
  exceptionEnding: (count) =>
    count === 1 ? "Se över undantag som tar slut" : `Se över ${String(count)} undantag som tar slut`,
  noticeNotSent: () => "Skicka kallelse",
  noticeOutdated: () => "Skicka ändrad kallelse",
  replyMissing: (count) =>
    count === 1
      ? "Efterfråga svar på kallelse från 1 verksamhet"
      : `Efterfråga svar på kallelse från ${count} verksamheter`,
  assessmentMissing: (count) =>
    count === 1
      ? "Be 1 verksamhet om riskbedömning inför förmötet"
      : `Be ${count} verksamheter om riskbedömning inför förmötet`,
  cancellationNotSent: () => "Skicka besked om inställt möte",
  minutesNotEstablished: () => "Fastställ protokoll",
  minutesNotDispatched: () => "Skicka protokoll",
  meetingNotPlanned: () => "Planera möte",
  decidedMeetingNotPlanned: () => "Planera mötet som ni bestämde",
  caseNotClosed: () => "Avsluta ärendet, det bestämdes på mötet",
  commitmentOverdue: (count) =>
    count === 1 ? "Följ upp 1 försenat åtagande" : `Följ upp ${count} försenade åtaganden`,
  durationBegun: (count) => `Stäm av hur länge ni ska hålla på, ärendet har pågått i ${count} månader`,
  routineRevision: () => "Revidera kommunens rutin för SSPF",
  reportDue: (months) =>
    months === 12 ? "Lämna årets siffror till styrgruppen" : "Lämna halvårets siffror till styrgruppen",
  reportDataMissing: (count) =>
    count === 1
      ? "Fyll i 1 uppgift som saknas inför rapporten"
      : `Fyll i ${String(count)} uppgifter som saknas inför rapporten`,
  consultationsUrgent: (count) =>
    count === 1
      ? "Ta ställning till 1 konsultation som brådskar"
      : `Ta ställning till ${String(count)} konsultationer som brådskar`,
  enquiriesUrgent: (count) =>
    count === 1
      ? "Ta ställning till 1 identifierad kontakt som brådskar"
      : `Ta ställning till ${String(count)} identifierade kontakter som brådskar`,
  consultationsToDecide: (count) =>
    count === 1
      ? "Besluta om SSPF ska inledas, familjen i 1 konsultation har sagt ja"
      : `Besluta om SSPF ska inledas, familjerna i ${String(count)} konsultationer har sagt ja`,
  consultationsToAsk: (count) =>
    count === 1
      ? "Hör efter om samtycket: 1 konsultation väntar på familjens besked"
      : `Hör efter om samtycket: ${String(count)} konsultationer väntar på familjens besked`,
  consultationsToOpen: (count) =>
    count === 1 ? "Registrera ärende efter 1 konsultation" : `Registrera ärenden efter ${String(count)} konsultationer`,
  enquiriesToOpen: (count) =>
    count === 1
      ? "Registrera ärende efter 1 identifierad kontakt"
      : `Registrera ärenden efter ${String(count)} identifierade kontakter`,
  consultationsToRemove: (count) =>
    count === 1 ? "Ta bort texterna i 1 konsultation" : `Ta bort texterna i ${String(count)} konsultationer`,
  enquiriesToRemove: (count) =>
    count === 1 ? "Ta bort 1 identifierad kontakt" : `Ta bort ${String(count)} identifierade kontakter`,
  concernReportNotSent: () => "Skicka orosanmälan",
  concernDecisionAwaited: () => "Fråga socialtjänsten om beslut efter orosanmälan",
  concernFeedbackAwaited: () => "Fråga socialtjänsten om återkoppling efter orosanmälan",
  durationPassed: (count) => `Ta ställning till avslut, ärendet har pågått i ${count} månader`,
  familyContactDue: () => "Hör av dig till familjen",
  familyNotPrepared: () => "Förbered familjen inför mötet",
  familyNotReminded: () => "Påminn familjen om mötet",
  misdeliveryToAssess: (count) =>
    count === 1
      ? "Bedöm incidenten: anmälan till IMY inom 72 timmar (artikel 33 GDPR)"
      : `Bedöm ${String(count)} incidenter: anmälan till IMY inom 72 timmar (artikel 33 GDPR)`,
  withdrawalLetterNotSent: (count) => `Skicka brev om återkallat samtycke: ${count} har inte fått det`,
  declineLetterNotSent: () => "Skicka brevet om att familjens nej är noterat",
  closingLetterNotSent: (count) => `Skicka besked om avslutet: ${count} har inte fått det`,
  caseStill: () => "Se om ärendet ska vidare, inget har hänt",
  contactsNotConfirmed: (count) =>
    count === 1
      ? "Kontrollera 1 kontaktperson som inte är bekräftad på ett år"
      : `Kontrollera ${count} kontaktpersoner som inte är bekräftade på ett år`,
  undertakingDue: (count) =>
    count === 1
      ? "Följ upp 1 sak som en verksamhet ska göra efter arbetsgruppens möte"
      : `Följ upp ${String(count)} saker som verksamheterna ska göra efter arbetsgruppens möten`,
  vaultFaulty: () => "Se vad kontrollen av valvet hittade",
  backupOld: () => "Säkerhetskopiera, den senaste kopian är äldre än en vecka",
  backupNotOutside: () => "Lägg en säkerhetskopia utanför datorn, det är mer än två veckor sedan",
  drillFailed: () => "Gör en ny säkerhetskopia, den senaste gick inte att provåterställa",
  // A watch has words of its own.
  watch: () => "Bevakning",
};

export const watchText = {
  add: "Lägg till bevakning",
  change: "Ändra bevakningen",
  title: "Vad ska bevakas?",
  titleHint: "Skriv utan namn och detaljer. Raden syns i listor över alla ärenden.",
  dueOn: "Vilken dag?",
  note: "Mer att minnas",
  caseFile: "Ärende",
  noCase: "Inget ärende",
  save: "Spara bevakningen",
  added: "Bevakningen är sparad",
  complete: "Markera som klar",
  completed: "Bevakningen är klar",
  postpone: "Skjut upp",
  postponeTitle: "Skjut upp bevakningen",
  postponeAction: "Skjut upp bevakningen",
  postponed: "Bevakningen är uppskjuten",
  reopen: "Öppna igen",
  reopened: "Bevakningen är öppnad igen",
  doneOn: (day: string): string => `Klar ${day}`,
  errors: { title: "Skriv vad som ska bevakas.", dueOn: "Välj en dag.", other: "Texten är för lång." },
} as const;

export const parkingText = {
  park: "Lägg åt sidan",
  parkOf: (what: string): string => `Lägg åt sidan: ${what}`,
  title: "Lägg uppgiften åt sidan",
  body: "Uppgiften försvinner inte. Den kommer tillbaka den dag du väljer, eller tidigare om något ändras.",
  wakeOn: "När ska den komma tillbaka?",
  comment: "Varför väntar den?",
  action: "Lägg åt sidan",
  done: "Uppgiften ligger åt sidan",
  asleep: (day: string, comment: string): string => `Kommer tillbaka ${day}: ${comment}`,
  awake: (day: string, comment: string): string => `Väckt igen ${day}: ${comment}`,
  wake: "Ta fram nu",
  woken: "Uppgiften är framme igen",
  errors: { wakeOn: "Välj en dag som inte har varit än.", comment: "Skriv varför den väntar." },
} as const;

export const calendarText = {
  title: "Kalender",
  lead: "Möten, uppgifter med en dag och dina egna bevakningar.",
  asList: "Lista",
  asCalendar: "Kalender",
  view: "Visning",
  nothing: "Inget är inlagt de närmaste veckorna.",
  week: (number: number): string => `v. ${String(number)}`,
  done: "Klara bevakningar",
  caption: "De närmaste sex veckorna",
  days: ["må", "ti", "on", "to", "fr", "lö", "sö"],
  weekHeading: "Vecka",
} as const;

export const todayText = {
  title: "Idag",
  failed: "Det som ska göras kan inte visas just nu",
  failedBody: "Övriga uppgifter är oförändrade.",
  groups: {
    overdue: "Försenat",
    today: "I dag",
    week: "Denna vecka",
    waiting: "Väntar på svar",
    later: "Senare",
    parked: "Ligger åt sidan",
  } satisfies Record<TaskGroup | "parked", string>,
  /** Said when a group is empty, without celebrating. A group that may go unsaid has none. */
  nothing: { overdue: "Inget är försenat.", today: "Inga andra uppgifter i dag." },
  counter: (group: string, count: number): string => `${group}: ${String(count)}`,
  more: (what: string): string => `Mer om ${what}`,
  showAll: (count: number): string => `Visa alla ${count}`,
  showFewer: "Visa färre",
  due: (day: string): string => `senast ${day}`,
  since: (day: string): string => `sedan ${day}`,
  now: "kan göras nu",
  protectedMark: "Skyddade uppgifter",
  allCases: "Visa alla ärenden",
  meetings: {
    title: "Kommande möten",
    thisWeek: "Möten denna vecka",
    none: "Inga möten är planerade.",
    all: "Visa alla möten",
    today: "I dag",
    at: (time: string): string => `kl. ${time}`,
    notice: "Kallelse",
  },
  profileMissing: {
    title: "Fyll i kommunens uppgifter",
    body: "Samverka behöver veta vilken kommun ni är, vilka verksamheter som är med och hur ni arbetar. Det tar några minuter, och du kan ändra det senare.",
    action: "Gå till Inställningar",
  },
  noContacts: {
    title: "Lägg till kontakterna",
    body: "En verksamhet kan kallas först när den har en kontaktperson. Hör någon av sig innan dess kan du börja med en konsultation.",
    action: "Gå till Kontakter",
  },
  noCases: {
    title: "Inga ärenden än",
    body: "När någon hör av sig börjar du med en konsultation, utan uppgifter om vem det gäller.",
    action: "Ny konsultation",
  },
  onlyConsultations: {
    title: "Inga ärenden än",
    body: "Du har registrerat konsultationer. När det är beslutat att gå vidare och familjen har sagt ja kan ett ärende börja.",
    action: "Visa konsultationerna",
  },
} as const;
