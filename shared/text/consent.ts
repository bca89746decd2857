// The words of the consent screen (samtycke): the matrix, answers, withdrawals, exceptions and new versions.
import type { AnswerManner, AnswerValue, ConsentVersion, ExceptionKind, Signer } from "../domain/consent.ts";
import type { CellState } from "../domain/consent-cells.ts";

export const answerWords: Readonly<Record<AnswerValue, string>> = { yes: "Ja", no: "Nej", withdrawn: "Återkallat" };

export const mannerWords: Readonly<Record<AnswerManner, string>> = {
  signedForm: "Underskriven blankett",
  oral: "Muntligt",
  electronic: "Elektroniskt",
  letter: "Brev",
};

export const cellWords: Readonly<Record<CellState, string>> = {
  yes: "Ja",
  yesExpiring: "Ja, går snart ut",
  expired: "Gick ut",
  no: "Nej",
  withdrawn: "Återkallat",
  awaited: "Väntar på svar",
  noLonger: "Räknas inte längre",
  notAsked: "Ej tillfrågad",
  notNeeded: "Behövs inte",
};

export const resultWords = {
  mayAttend: "Får delta",
  mayNotAttend: "Får inte delta",
  notYet: "Får inte delta än",
} as const;

export const exceptionWords: Readonly<Record<ExceptionKind, string>> = {
  soleCustody: "Ensam vårdnad",
  hindered: "Förhindrad att svara",
  youthNotAsked: "Den unge tillfrågas inte",
};

export const exceptionHints: Readonly<Record<ExceptionKind, string>> = {
  soleCustody: "Den andra har ensam vårdnad.",
  hindered: "Vårdnadshavaren kan inte svara, och åtgärden kan inte skjutas upp (6 kap. 13 § föräldrabalken).",
  youthNotAsked: "Mognadsbedömningen säger att den unge inte förstår vad samtycket betyder.",
};

export const consentText = {
  title: "Samtycke",
  failed: "Samtycket kan inte visas just nu. Försök igen. Övriga uppgifter är oförändrade.",
  empty: "Inget samtycke än",
  emptyBody:
    "Ett samtycke säger vilka verksamheter som får vara med, vad de får berätta för varandra och hur länge. Ta fram det först, skriv ut en blankett till var och en som ska svara, och registrera svaren när de kommer.",
  makeFirst: "Ta fram samtycke",
  supplement: "Komplettera samtycke",
  supplementPurpose: (agency: string, why: string): string =>
    why === "" ? `${agency} behöver vara med.` : `${agency} behöver vara med: ${why}`,
  supplementTitle: (agency: string): string => `${agency} är tillagd`,
  supplementHint: "Varför står sist i syftet. Alla parter läser det, så skriv inte mer än de behöver veta.",
  closedTitle: "Ärendet är avslutat",
  closedBody:
    "Samtycket går att läsa, rätta och ta tillbaka. För att komplettera det eller registrera nya svar öppnar du ärendet igen under Avslut.",
  toClosure: "Gå till Avslut",
  notAsked: (age: number): string => `Den unge är under ${String(age)} år och svarar inte själv`,
  notAskedBody:
    "Förstår den unge vad samtycket betyder? Gör en mognadsbedömning bland uppgifterna om den unge, så svarar den unge också.",
  toYouth: "Gå till översikten",
  onlyOneAgency: (agency: string): string => `Bara ${agency} är vald. Kryssa alla som ska vara med.`,
  register: "Registrera svar",
  withdraw: "Ta tillbaka samtycke",
  exception: "Registrera undantag",
  change: "Ändra versionen",
  form: "Samtyckesblanketter",
  informFamily: "Information till familjen",
  fromBlankForm: "Ifyllt som på blanketten som lämnades efter konsultationen",
  fromBlankFormHint: "Låt det stå som familjen har läst det. Ändras något behöver alla skriva under på nytt.",
  continueDraft: "Fortsätt på utkastet",
  draftTitle: "Du har ett utkast till en ny version",
  started: (what: "answer" | "withdraw" | "exception", who: string | undefined): string => {
    const words = {
      answer: "Du har börjat registrera svar på samtycket",
      withdraw: "Du har börjat registrera ett återkallat samtycke",
      exception: "Du har börjat registrera ett undantag",
    }[what];
    return who === undefined ? words : `${words}: ${who.toLowerCase()}`;
  },
  continueStarted: "Fortsätt",

  matrixCaption: (number: number): string => `Svar på samtycke version ${String(number)}, per verksamhet och person`,
  agency: "Verksamhet",
  result: "Resultat",
  resultBy: (number: number): string => `Resultat enligt version ${String(number)}`,
  noColumns: "Ingen vårdnadshavare är registrerad. Lägg till dem i översikten innan svar kan registreras.",
  until: (day: string): string => `till ${day}`,
  since: (day: string): string => `sedan ${day}`,
  openCell: "Registrera svar",
  state: {
    current: (from: string, to: string): string => `Gäller ${from} till ${to}`,
    awaited: "Gäller inte än: väntar på svar",
    notBegun: (from: string): string => `Gäller från ${from}`,
    expired: (to: string): string => `Gick ut ${to}`,
    replaced: (number: number): string => `Ersatt av version ${String(number)}`,
    lapsed: "Gäller inte längre",
  },
  oldApplies: (old: number, shown: number): string =>
    `Version ${String(old)} gäller tills alla har svarat på version ${String(shown)}.`,
  versions: "Version",
  version: (number: number): string => `Version ${String(number)}`,

  terms: "Vad samtycket omfattar",
  purpose: "Syfte",
  purposeHint: "Skriv så att familjen känner igen sig. Det står på blanketten.",
  purposeProblem: "Skriv vad samtycket är till för.",
  cooperation: "Sätt att samverka",
  cooperationDefault: "Gemensamma möten med familjen och en gemensam plan",
  cooperationProblem: "Skriv hur ni ska samverka, till exempel gemensamma möten.",
  period: "Gäller",
  periodText: (from: string, to: string): string => `${from} till och med ${to}`,
  from: "Från och med",
  to: "Till och med",
  periodProblem: "Ange första och sista dagen.",
  collectedBy: "Inhämtas av",
  collectedByText: (agency: string, role: string): string =>
    [agency, role].filter((part) => part !== "").join(", ") || "Koordinatorn",
  collectedByAgency: "Inhämtas av verksamhet",
  collectedByRole: "Roll",
  coordinator: "Koordinatorn",
  information: "Uppgifter och mottagare",
  informationLead:
    "Kryssa vilka uppgifter varje verksamhet får berätta, och för vem. Det som inte är kryssat är fortfarande hemligt.",
  informationCaption: "Uppgifter per verksamhet och vilka som får ta del av dem",
  categoryColumn: "Uppgift",
  to_: "Till",
  mayReceive: (category: string, receiver: string): string => `${category} till ${receiver}`,
  allOthers: "Alla övriga verksamheter",
  nobody: "Ingen annan",
  nobodySince: (day: string): string => `Ingen, återkallat ${day}`,
  agencies: "Verksamheter som får vara med",
  persons: "Andra viktiga personer som får vara med",
  personsHint: "De är inte bundna av sekretess. De får höra det som sägs på mötet, men inget protokoll.",
  agenciesProblem: "Välj minst en verksamhet.",
  categoriesAnyProblem: "Kryssa minst en uppgift som får berättas.",
  mayTellColumn: "Får berätta om",
  discardDraft: "Kasta utkastet",
  sharesConcern: "Polis och Fritid får också se verksamheternas oro, 0–10",
  sharesConcernHint: "Bara om familjen vill. Annars står oron inte i deras exemplar av protokollet.",
  concern: "Oro 0–10",
  concernShared: "Visas också för Polis och Fritid",
  concernKept: "Visas inte för Polis och Fritid",
  leisureHint: "Fritid får inte testresultat eller polisens lägesbild om du inte väljer det.",

  newTitle: (number: number): string =>
    number === 1 ? "Ta fram samtycke" : `Ta fram samtycke version ${String(number)}`,
  changeTitle: (number: number): string => `Ändra version ${String(number)}`,
  newLead: "Samtycket gäller när alla som ska svara har svarat.",
  newLeadWhile: (current: number): string =>
    `Alla som ska svara behöver svara på den nya versionen. Till dess gäller version ${String(current)}.`,
  saveNew: "Spara samtycket",
  saved: (number: number): string => `Samtycke version ${String(number)} är sparat`,

  answerTitle: "Registrera svar på samtycket",
  who: "Vem svarar",
  whoProblem: "Välj vem som svarar.",
  youth: "Den unge",
  answers: "Svar per verksamhet och person",
  answersHint: "Lämna en rad tom om personen inte har svarat om den verksamheten.",
  yesAgainHint:
    "Personen har sagt nej till de här uppgifterna. Har hen ändrat sig registrerar du ett ja här. Lämna annars raden tom.",
  yesToAll: "Ja till alla",
  clearAnswers: "Rensa svaren",
  answersProblem: "Välj ja eller nej för minst en verksamhet.",
  leftOut: (count: number): string =>
    count === 1 ? "1 verksamhet är utan svar och väntar." : `${String(count)} verksamheter är utan svar och väntar.`,
  on: "Dag då svaret lämnades",
  onProblem: "Ange datum då svaret lämnades.",
  onFuture: "Datumet ligger i framtiden.",
  manner: "På vilket sätt",
  mannerProblem: "Välj på vilket sätt svaret lämnades.",
  receivedBy: "Mottaget av (roll eller namn)",
  interpreter: "Tolk användes",
  interpreterNeeded: (language: string): string =>
    language === "" ? "Personen behöver tolk." : `Personen behöver tolk i ${language}.`,
  attach: "Bifoga skannad blankett",
  attachHint: "PDF, JPEG eller PNG, högst 20 MB. Filen sparas krypterad i ärendet.",
  attachedScan: "Bifogad",
  attached: (kind: string, size: string): string => `Bifogad: ${kind}, ${size}`,
  removeAttachment: "Ta bort bilagan från svaret",
  mediaTypes: { "application/pdf": "PDF", "image/jpeg": "JPEG", "image/png": "PNG" },
  saveAnswers: "Spara svaren",
  answersSaved: "Svaren är registrerade",

  withdrawTitle: "Ta tillbaka samtycke",
  withdrawLead:
    "Återkallelsen gäller direkt. Kallelser och utskick till verksamheten spärras. Det som redan har lämnats ut finns kvar hos mottagaren. Blev det fel registrerat rättar du det i historiken.",
  withdrawWho: "Vem tar tillbaka sitt samtycke",
  withdrawWhat: "Vad tas tillbaka",
  withdrawAll: "Allt, för alla verksamheter",
  withdrawSome: "Vissa verksamheter",
  withdrawSomeLabel: "Verksamheter",
  withdrawPersons: "Personer",
  withdrawProblem: "Välj vad som tas tillbaka: allt, eller minst en verksamhet eller person.",
  withdrawNobody: "Ingen har svarat ja på den här versionen, så det finns inget att ta tillbaka.",
  withdrawOn: "Dag då det togs tillbaka",
  saveWithdrawal: "Återkalla och spärra delning",
  withdrawalSaved: "Återkallelsen är registrerad",

  exceptionTitle: "Registrera undantag",
  exceptionLead: "Undantag finns bara i tre fall. Ett nej eller en återkallelse är aldrig ett undantag.",
  exceptionWho: "Vem behöver inte svara",
  exceptionKind: "Skäl",
  exceptionKindProblem: "Välj skäl.",
  exceptionReason: "Motivering",
  exceptionReasonProblem: "Skriv varför personen inte behöver svara.",
  decidedBy: "Beslutat av",
  decidedByProblem: "Ange vem som har beslutat.",
  decidedOn: "Beslutat den",
  decidedOnProblem: "Ange när det beslutades.",
  exceptionUntil: "Gäller till och med",
  untilProblem: "Ange till och med vilken dag vårdnadshavaren är förhindrad.",
  saveException: "Spara undantaget",
  exceptionSaved: "Undantaget är registrerat",
  exceptions: "Undantag",
  exceptionLine: (who: string, kind: ExceptionKind): string => `${who}: ${exceptionWords[kind].toLowerCase()}`,
  exceptionMeta: (by: string, on: string, until: string | null): string =>
    `${by}, ${on}${until === null ? "" : `, till och med ${until}`}`,

  history: "Historik",
  historyHint:
    "Blev ett svar fel registrerat väljer du Rätta vid svaret. Har någon ändrat sig registrerar du ett nytt svar.",
  historyVersion: (version: Pick<ConsentVersion, "number">): string => `Version ${String(version.number)} togs fram`,
  historyAnswer: (who: string, answer: string, agencies: string): string => `${who}: ${answer} till ${agencies}`,
  historyWithdrawal: (who: string, agencies: string): string => `${who} tog tillbaka samtycket för ${agencies}`,
  historyMeta: (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · "),
  withInterpreter: "med tolk",
  receivedByText: (by: string): string => (by === "" ? "" : `mottaget av ${by}`),
  withScan: "skannad blankett finns",
  tooLong: "Högst 200 tecken får plats.",
  other: "Kontrollera uppgiften.",
} as const;

/** Who a column is: "Den unge", "Vårdnadshavare 1". */
export const signerHeading = (signer: Signer, numberOf: (signer: Signer) => number): string =>
  signer.kind === "youth" ? "Den unge" : `Vårdnadshavare ${String(numberOf(signer))}`;

/** "312 kB", "1,2 MB". */
export const fileSizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${String(Math.max(1, Math.round(bytes / 1_000)))}\u00a0kB`
    : `${(bytes / 1_000_000).toLocaleString("sv-SE", { maximumFractionDigits: 1 })}\u00a0MB`;
