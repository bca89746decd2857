// The words of documents (handlingar): what they are called, how and on what ground they leave, and the tab of what has left a case.
import type { DeliveryChannel } from "../contract/document.ts";
import type { DisclosureGround, DocumentKind } from "../domain/disclosure.ts";
import type { Wrapping } from "../domain/wrapping.ts";

export const documentKindText: Readonly<Record<DocumentKind, string>> = {
  consentForm: "Samtyckesblankett",
  blankConsentForm: "Samtyckesblankett utan namn",
  consentSheet: "Samtyckesblad",
  notice: "Kallelse",
  preparation: "Förberedelseblad",
  meetingInformation: "Så går ett möte till",
  leaderPackage: "Underlag till mötesledaren",
  cancellation: "Besked om inställt möte",
  minutesTemplate: "Protokollmall",
  blankMinutes: "Mall utan uppgifter",
  minutes: "Protokoll",
  concernReport: "Orosanmälan",
  withdrawalLetter: "Brev om återkallat samtycke",
  closure: "Avslut av SSPF",
  checklist: "Checklista",
  workGroupMinutes: "Minnesanteckningar från arbetsgruppen",
  halfYearReport: "Rapport till styrgruppen",
  plan: "Plan",
  disclosureLog: "Utlämnandelogg",
  disclosureExtract: "Utdrag om vem som har fått uppgifter",
  logReport: "Loggrapport",
  journalClip: "Journalklipp",
  planOnOnePage: "Planen på en sida",
  information: "Information om SSPF",
  blankInformation: "Information om SSPF utan uppgifter",
};

export const channelText: Readonly<Record<DeliveryChannel, string>> = {
  secureMessage: "Säkert meddelande",
  letter: "Brev",
  handedOver: "Personligen",
  email: "E-post",
};

export const groundText: Readonly<Record<DisclosureGround, string>> = {
  consent: "Samtycke",
  ownMatter: "Egen sak",
  nobodyTold: "Inga uppgifter om någon",
  concernReport: "Anmälningsplikt",
  nothingSecret: "Inga uppgifter ur ärendet",
  consentEnded: "Besked om samtycket",
  ownReview: "Stannar inom myndigheten",
};

/** From which version of the municipality's own template a file was made. */
export const ownTemplateText = (version: number): string => `Kommunens mall, version ${version}`;

const wrappingWords: Readonly<Record<Wrapping, string | undefined>> = {
  plain: undefined,
  locked: "låst med lösenord",
  securePackage: "SDK-paket",
};

/** How a copy left, in words: "E-post, låst med lösenord". */
export const wayInWords = ({
  channel,
  wrapping,
}: {
  readonly channel: string;
  readonly wrapping: Wrapping;
}): string => {
  const words: Readonly<Record<string, string>> = channelText;
  const way = words[channel] ?? channel;
  const inWhat = wrappingWords[wrapping];
  return inWhat === undefined ? way : `${way}, ${inWhat}`;
};

/** The beginning of a checksum, enough to compare by eye. */
export const shortFingerprint = (sha256: string): string => sha256.slice(0, 12);

export const documentsText = {
  loading: "Hämtar handlingarna …",
  cannotShow: "Handlingarna kan inte visas just nu",
  make: "Gör handling",
  makePlan: "Plan",
  makePlanOnOnePage: "Planen på en sida",
  makeInformation: "Information om SSPF till familjen",
  makeExtract: "Utdrag till familjen om vem som har fått uppgifter",
  makeConsentForm: (number: number): string => `Samtyckesblankett, version ${String(number)}`,
  makeNotice: (meeting: string, day: string): string => `Kallelse till ${meeting.toLowerCase()} ${day}`,
  makeMinutes: (meeting: string, day: string): string => `Protokoll från ${meeting.toLowerCase()} ${day}`,
  makeClip: (meeting: string, day: string): string => `Journalklipp från ${meeting.toLowerCase()} ${day}`,
  takeOutLog: "Ta ut loggen",
  log: "Utlämnade handlingar",
  logLead: "Allt som har lämnat ärendet. Raderna kan inte ändras.",
  logCaption: "Utlämnade handlingar, nyast först",
  none: "Inget har lämnats ut än.",
  noneHint: "När du skickar en blankett, en kallelse eller ett protokoll står det här vem som fick vad, och när.",
  document: "Handling",
  documentName: (kind: string, number: number): string => `${kind}, nr ${String(number)}`,
  copyAgain: (copy: number): string => `exemplar ${String(copy)}`,
  day: "Dag",
  recipient: "Mottagare",
  channel: "Sätt",
  ground: "Grund",
  /** The legal ground with the version of the consent that it rested on. */
  groundOf: (ground: DisclosureGround, version: number | undefined): string => {
    if (version === undefined) return groundText[ground];
    return ground === "consent"
      ? `Samtycke v${String(version)}`
      : `${groundText[ground]} (samtycke v${String(version)})`;
  },
  fileAndFingerprint: "Fil och kontrollsumma",
  fingerprint: "Kontrollsumma",
  attachments: "Skannade papper",
  attachmentsLead: "Ligger krypterade i valvet och visas bara här.",
  attachmentsNone: "Inga skannade papper.",
  attachmentsCaption: "Skannade papper i ärendet",
  attach: "Lägg till skanning",
  attached: "Skanningen ligger i ärendet",
  cannotAttach: "Filen togs inte in",
  added: "Tillagd",
  belongsTo: "Hör till",
  answerOf: (number: number, signer: string): string => `Samtycke v${String(number)}, svar från ${signer}`,
  belongsToNothing: "Inget svar",
  type: "Typ",
  size: "Storlek",
  mediaTypes: { "application/pdf": "PDF", "image/jpeg": "JPEG-bild", "image/png": "PNG-bild" },
  scan: (day: string): string => `Skanning ${day}`,
  reading: "Öppnar handlingen …",
  cannotRead: "Handlingen kan inte visas",
  exact: "Exakt det som lämnades ut.",
  cannotShowFile: (fileName: string): string =>
    `Det här är ${isWordFile(fileName) ? "ett Word-dokument" : "en Excel-fil"}. Filen kan inte visas i Samverka.`,
  sentFacts: (day: string, recipient: string, channel: string): string => `${day} · ${recipient} · ${channel}`,
  fingerprintOf: (sha256: string): string => `Kontrollsumma ${sha256}`,
  print: "Skriv ut",
  noMinutes: "Protokollet finns inte än",
} as const;

/** Whether a file of ours is a Word file, which is written in elsewhere and never shown here. */
export const isWordFile = (fileName: string): boolean => fileName.endsWith(".docx");

/** Whether a file of ours can be shown and printed here as it left. */
export const isPdfFile = (fileName: string): boolean => fileName.endsWith(".pdf");

/** A file's size: "340 kB", "1,2 MB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${String(Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${(bytes / 1_000_000).toLocaleString("sv-SE", { maximumFractionDigits: 1 })} MB`;
