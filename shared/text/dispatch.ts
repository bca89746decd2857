// The words of the dialog where documents are looked at and dispatched (lämna ut).
import type { DocumentRequest, FileFormat } from "../contract/document.ts";

const titles: Readonly<Record<DocumentRequest["kind"], string>> = {
  consentForm: "Lämna ut samtyckesblankett",
  blankConsentForm: "Lämna blankett till den som initierar",
  notice: "Skicka kallelse",
  preparation: "Skicka förberedelseblad",
  meetingInformation: "Skicka information om mötet",
  leaderPackage: "Lämna underlag till mötesledaren",
  cancellation: "Skicka besked om inställt möte",
  minutesTemplate: "Lämna protokollmall till den som antecknar",
  blankMinutes: "Spara eller skriv ut tomma mallar",
  minutes: "Skicka protokoll",
  concernReport: "Skicka orosanmälan",
  withdrawalLetter: "Skicka brev om återkallat samtycke",
  closure: "Skicka besked om avslutet",
  checklist: "Skriv ut checklistan",
  workGroupMinutes: "Skicka minnesanteckningar",
  halfYearReport: "Skicka rapporten",
  plan: "Lämna ut planen",
  disclosureLog: "Ta ut utlämnandeloggen",
  disclosureExtract: "Lämna utdrag om vem som har fått uppgifter",
  logReport: "Ta ut loggrapporten",
  journalClip: "Lämna journalklipp",
  planOnOnePage: "Lämna planen på en sida",
  information: "Lämna information om SSPF",
  blankInformation: "Spara eller skriv ut information om SSPF",
};

const files = (count: number): string => (count === 1 ? "1 fil" : `${String(count)} filer`);
const copies = (count: number): string => (count === 1 ? "1 exemplar" : `${String(count)} exemplar`);

/** A piece of text with its code points: a screen may lack the same characters as the paper. */
const pieceInWords = (piece: string): string => {
  const codes = Array.from(
    piece,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return `”${piece}” (${codes.join(" ")})`;
};

const list = new Intl.ListFormat("sv", { type: "conjunction" });

export const dispatchText = {
  titles,
  loading: "Hämtar mottagarna …",
  cannotShow: "Mottagarna kan inte visas",
  about: (name: string, age: number, birthDate: string, number: string): string =>
    `${name}, ${String(age)} år · f. ${birthDate} · ${number}`,
  protectedTitle: "Skyddade personuppgifter",
  protectedBody:
    "Någon i ärendet har skyddade personuppgifter, eller så är det inte känt. Läs igenom varje exemplar innan det lämnas ut.",
  recipients: "Mottagare",
  recipientsHint: "Varje mottagare får ett eget exemplar med det som just den får ta del av.",
  recipientsHintBlank:
    "Den som initierar får blanketten och fyller i namnen tillsammans med familjen. Skriv ut så många som behövs, en till var och en som ska svara.",
  recipientsHintBlankMinutes:
    "Mallarna innehåller inget om någon. Spara dem som Word-dokument, eller skriv ut dem och ha dem i reserv.",
  recipientsHintTemplate:
    "Välj verksamheten där den som antecknar arbetar. Mallen sparas som ett Word-dokument, eller skrivs ut att fylla i för hand.",
  recipientsHintBlankInformation:
    "Texten handlar om SSPF och inte om någon. Den kan lämnas innan familjen har bestämt sig, och innan det finns ett ärende.",
  recipientsHintChecklist: "Checklistan är till dig själv. Den innehåller inga namn.",
  recipientsHintOnePage:
    "Bladet är till för att hänga framme hemma. Tänk på vilka som kan se det. Det har ingen plats för adress: lämna det på mötet, eller lägg det bakom planen i samma kuvert.",
  recipientsHintReport: "Välj en fil eller flera. Rapporten innehåller bara antal och handlar inte om någon.",
  recipientsHintWorkGroup:
    "Varje verksamhet får samma text. Läs igenom den: den får inte handla om någon enskild person, och därför behövs inget samtycke.",
  recipientsHintDisclosureLog:
    "Loggen stannar inom den egna myndigheten. Till akten skrivs allt ut. Den som granskar får samma rader utan namn och utan beskrivning av uppgifterna.",
  recipientsHintExtract:
    "Välj den som har bett om utdraget. Orosanmälningar och utlämnanden på annan grund än samtycke står inte med: pröva sekretessen, och berätta för sig om ni får.",
  recipientsHintLogReport:
    "Rapporten är till den som granskar loggen. Den innehåller ärendenummer och koder, aldrig namn.",
  recipientsHintJournalClip:
    "Varje verksamhet får bara det som rör den själv, att föra in i sin egen journal eller akt. Hela protokollet skickas för sig.",
  recipientsHintOne: "Anmälan går bara till socialtjänsten. Inget exemplar görs till familjen eller någon annan.",
  noRecipients: "Det finns ingen att lämna handlingen till än.",
  noNotice: "Kallelsen är inte gjord än. Välj först vilka som kallas.",
  toNotices: "Gör kallelsen",
  attended: "Deltog",
  didNotAttend: "Deltog inte",
  sentBefore: (day: string): string => `Lämnad ${day}`,
  toCheck: "Ska granskas",
  isChecked: "Granskat",
  checkTitle: "Granska exemplaret",
  checkBody: (recipient: string): string =>
    `I ärendet finns sådant som vårdnadshavarna inte får se. Läs hela exemplaret till ${recipient} och markera det som granskat, så kan du lämna ut det.`,
  check: "Jag har läst hela exemplaret",
  checked: (recipient: string): string => `Exemplaret till ${recipient} är granskat`,
  pages: (count: number): string => (count === 1 ? "1 sida" : `${String(count)} sidor`),
  along: "Skicka med papperen som hör till",
  alongHint: "Förberedelseblad till verksamheterna och ”Så går ett möte till” till familjen, var sin fil.",
  papers: "Det här får mottagaren",
  choose: (recipient: string): string => `Ta med ${recipient}`,
  lookAt: "Visa exemplaret till",
  channel: (recipient: string): string => `Sätt att lämna till ${recipient}`,
  unprintableShort: "Tecken saknas",
  blocked: "Får inte handlingen",
  supplement: "Komplettera samtycke",
  preview: "Så här ser exemplaret ut",
  previewOf: (title: string, recipient: string): string => `${title} till ${recipient}`,
  fileIs: "Filen heter",
  inFolder: "och läggs i mappen",
  below: (folder: string): string => `under ${folder}`,
  isWordFile: "Så ser exemplaret ut på papper. Filen är ett Word-dokument med samma innehåll.",
  compareWith: "Jämför med",
  compareWithNobody: "Ingen, visa exemplaret",
  comparing: "Jämför exemplaren …",
  cannotCompare: "Exemplaren kan inte jämföras",
  onlyTo: (recipient: string): string => `Bara till ${recipient}`,
  inCopyTo: (recipient: string): string => `Till ${recipient}`,
  /** Said before the words that the other copy does not have in the same line. */
  onlyHere: "bara här:",
  comparedTop: "Överst",
  comparison: (one: string, other: string): string => `Det som skiljer exemplaren till ${one} och ${other}`,
  comparedSame: (lines: number): string => {
    if (lines === 0) return "Ingen rad är lika i båda exemplaren.";
    return lines === 1 ? "1 rad är lika i båda exemplaren." : `${String(lines)} rader är lika i båda exemplaren.`;
  },
  comparedAlike: "Exemplaren säger samma sak.",
  copyClip: "Kopiera texten och registrera",
  copyClipHint:
    "Texten ligger kvar på datorns urklipp i fem minuter. Klistra in den i ett säkert meddelande eller i systemet där den hör hemma.",
  clipCopied: (recipient: string): string => `Texten till ${recipient} är kopierad och registrerad som utlämnad`,
  preparing: "Tar fram exemplaret …",
  cannotPreview: "Exemplaret kan inte visas",
  chooseOne: "Välj en mottagare för att se exemplaret.",
  unprintableTitle: "Alla tecken kan inte skrivas ut",
  unprintableBody: (pieces: readonly string[]): string =>
    `I texten finns ${list.format(pieces.map(pieceInWords))}, som inget av handlingens typsnitt har. Det är ersatt med ord i exemplaret. Ändra texten om det behövs.`,
  draftTitle: "Det här är ett utkast",
  draftBody: "Du kan läsa det som mottagarna skulle få det, men inte lämna ut det. Fastställ protokollet först.",
  folder: "Sparas i",
  noFolder: "Ingen mapp är vald",
  folderNote: "Filer utan lösenord är inte krypterade. Skicka dem och ta sedan bort dem ur mappen.",
  letterNote:
    "Brev: namn och adress syns i ett fönsterkuvert. Saknas adressen på brevet skriver du den på ett kuvert utan fönster. Skriv aldrig utanpå vilken verksamhet det kommer från.",
  mistakes:
    "Det som har lämnats ut kan inte ångras. Rätta uppgiften i ärendet och lämna ut ett nytt exemplar. Båda står kvar i loggen.",
  chooseFolder: "Välj mapp",
  changeFolder: "Byt mapp",
  save: (count: number): string => `Spara ${files(count)} och registrera utlämnandet`,
  print: (count: number): string => `Registrera ${copies(count)} och skriv ut`,
  saveNone: "Spara och registrera utlämnandet",
  printNone: "Registrera och skriv ut",
  nobodyChosen: "Välj minst en mottagare.",
  notPaper: (recipients: readonly string[]): string =>
    `Välj brev eller att handlingen lämnas personligen för ${list.format(recipients)}. Det som skrivs ut kan inte registreras som skickat på annat sätt.`,
  problem: "Inget är utlämnat",
  saved: (count: number): string =>
    count === 1
      ? "1 handling är registrerad som utlämnad"
      : `${String(count)} handlingar är registrerade som utlämnade`,
  receipt: {
    title: "Utlämnandet är registrerat",
    files: (folder: string): string => `Filerna ligger i ${folder}, i en mapp per mottagare.`,
    paper: "Exemplaren är registrerade och skrivs ut.",
    kept: "Samverka sparar exakt de exemplar som lämnades. Du hittar dem under Dokument i ärendet.",
    keptWithoutCase: "Samverka sparar exakt det exemplar som lämnades.",
    caption: "Utlämnade exemplar",
    recipient: "Mottagare",
    channel: "Sätt",
    file: "Fil",
    paperKind: "Handling",
    fingerprint: "Kontrollsumma",
    fingerprintNote: "Kontrollsumman visar att filen är exakt den som registrerades.",
    printing: "Utskrift",
    printIt: "Skriv ut",
    printItFor: (recipient: string): string => `exemplaret till ${recipient}`,
    printed: "Utskriven",
    notPrinted: "Inte utskriven",
    printStopped: "Utskriften blev inte av",
    more: "Lämna till fler",
    done: "Klar",
  },
  printProblem: {
    noPrinter: "Det finns ingen skrivare. Anslut en skrivare och välj Skriv ut igen.",
    printFailed: "Utskriften misslyckades. Kontrollera skrivaren och välj Skriv ut igen.",
    unexpected: "Utskriften gick inte att starta. Välj Skriv ut igen.",
  },
} as const;

export const fileFormatText = {
  label: "Filen sparas som",
  formats: { pdf: "PDF", docx: "Word" } satisfies Readonly<Record<FileFormat, string>>,
} as const;

/** What a Word file is good for; a PDF needs no explanation. */
export const wordFileHint = "En Word-fil går att skriva i. Utskrifter blir alltid PDF.";

/** That the Word file is made from the municipality's own template, and looks as that does. */
export const ownTemplateHint = (version: number): string =>
  `Word-filen görs från kommunens egen mall, version ${version}. Förhandsvisningen visar hur PDF-filen ser ut.`;

/** In what the files leave: locked, or in a package for the program that sends secure messages. */
export const wrappingText = {
  lock: "Lås filer på e-post och usb-minne",
  lockHint: "Varje mottagare får ett eget lösenord.",
  securePackage: "Gör SDK-paket till verksamheterna",
  securePackageHint: "Ett paket för säkra meddelanden har filerna, en ämnesrad och funktionsadressen.",
  packagesLie: "Paketen för säkra meddelanden ligger bredvid, i mappar som börjar med sdk.",
  passwords: (count: number): string => (count === 1 ? "Lösenordet visas bara nu" : "Lösenorden visas bara nu"),
  passwordsOnce:
    "Samverka sparar inga lösenord. Lämna lösenordet på ett annat sätt än filen, till exempel i telefon. Bindestrecken hör till. Kommer det bort lämnar du ut ett nytt låst exemplar.",
  zipNote: "Mottagaren öppnar en zip-fil med till exempel 7-Zip.",
  passwordTo: (recipient: string): string => `lösenordet till ${recipient}`,
  fingerprintNote:
    "Kontrollsumman gäller exemplaret som Samverka sparar. En låst fil har samma innehåll men en annan kontrollsumma.",
} as const;
