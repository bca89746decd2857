// The words of what follows consent: taking back and its consequences, corrections, a family's no, 18, the end, the list.
import type { AnswerValue } from "../domain/consent.ts";
import type { ConsentNotice, ConsentState } from "../domain/consent-state.ts";

export const consequencesText = {
  title: "Följder av återkallelsen",
  open: "Visa följderna",
  back: "Tillbaka till samtycket",
  loading: "Hämtar följderna …",
  failed: "Följderna kan inte visas just nu. Försök igen. Spärrarna gäller ändå.",
  none: "Inget är tillbakataget",
  noneBody:
    "Om någon tar tillbaka sitt samtycke står det här vad som spärras, vilka som redan har handlingar och vilka brev som är klara.",
  whole: (on: string): string => `Inget delas med stöd av samtycke sedan ${on}`,
  part: (on: string): string => `En del av samtycket togs tillbaka ${on}`,
  stays: "Ni kan fortfarande läsa allt i ärendet och göra en orosanmälan. Inget har raderats.",
  blocked: "Det här är spärrat",
  blockedCaption: "Verksamheter, personer och uppgifter som samtycket inte längre omfattar",
  who: "Vem",
  what: "Vad",
  everything: "Allt: möten, kallelser och utskick",
  personsAll: "Allt: möten och kallelser",
  since: "Sedan",
  notices: "Kallelser som påverkas",
  noticesCaption: "Kallelser till kommande möten",
  meeting: "Möte",
  state: "Läge",
  cancelled: (on: string): string => `Inställd ${on}: samtycket ändrades innan kallelsen skickades`,
  toChange: (on: string): string => `Utsänd. Samtycket ändrades ${on}, så de kallade behöver få besked`,
  toNotices: "Gå till kallelserna",
  holders: "Vilka som redan har handlingar",
  holdersLead:
    "Enligt utlämnandeloggen. Det som har lämnats ut finns kvar hos mottagaren, enligt mottagarens egna regler.",
  holdersCaption: "Handlingar som har lämnats ut med stöd av samtycke",
  recipient: "Mottagare",
  document: "Handling",
  sentOn: "Lämnad",
  noHolders: "Inget har lämnats ut med stöd av samtycke.",
  letters: "Brev till parterna",
  lettersLead:
    "Ett brev är klart till var och en som har varit med. Det säger vad som inte längre gäller, och inget om ärendet.",
  send: "Skicka breven",
  sent: (sent: number, all: number): string => `${String(sent)} av ${String(all)} brev är skickade`,
} as const;

export const withdrawText = {
  categories: "Vissa uppgifter",
  categoriesLabel: "Uppgifter",
  category: (agency: string, category: string): string => `${agency}: ${category}`,
  categoriesHint: "Verksamheten får fortsätta delta, men uppgiften går inte vidare till någon annan.",
} as const;

export const correctText = {
  action: "Rätta",
  actionFor: (what: string): string => `Rätta: ${what}`,
  title: "Rätta ett svar",
  lead: "Det felaktiga svaret slutar gälla och står kvar i historiken med din förklaring. Rätta bara det som blev fel när svaret registrerades. Har personen ändrat sig registrerar du ett nytt svar.",
  wrong: "Det som blev fel",
  reason: "Vad blev fel",
  reasonProblem: "Skriv vad som blev fel.",
  instead: "Vad skulle ha stått",
  insteadProblem: "Välj vad som skulle ha stått.",
  options: {
    yes: "Ja",
    no: "Nej",
    withdrawn: "Återkallat",
    none: "Inget, svaret skulle inte ha registrerats",
  } satisfies Readonly<Record<AnswerValue | "none", string>>,
  save: "Rätta svaret",
  saved: "Svaret är rättat",
  struck: (on: string, reason: string): string => `Rättat ${on}, räknas inte: ${reason}`,
  replaces: "rättelse av ett tidigare svar",
} as const;

export const declineText = {
  action: "Familjen tackar nej",
  title: "Registrera att familjen tackar nej",
  lead: "Det är frivilligt att vara med. Inget spår av nejet lämnas någonstans: den enda handling som kan lämnas ut är brevet till familjen själv. Att göra en orosanmälan påverkas inte.",
  on: "Dag då familjen tackade nej",
  save: "Registrera nejet",
  saved: "Nejet är registrerat",
  band: (on: string): string => `Familjen tackade nej ${on}`,
  bandBody:
    "Inget lämnas ut i ärendet, förutom brevet till familjen själv. Ändrar familjen sig tar du fram ett nytt samtycke.",
  send: "Skicka brevet till familjen",
} as const;

export const comingText = {
  expiring: (to: string): string => `Samtycket går ut ${to}`,
  expiringBody: "Det förlängs inte av sig självt. Ta fram en ny version, så svarar alla på nytt.",
  renew: "Förnya samtycket",
  renewLead: (number: number, to: string): string =>
    `Ny period. Version ${String(number)} gäller till och med ${to} och förlängs inte. Alla svarar på nytt.`,
  turns15: (on: string): string => `Den unge fyller 15 år ${on}`,
  turns15Body: "Från den dagen har den unge egen talan och ska själv svara på samtycket. Fråga i god tid.",
  turns15KnownBody: "Från den dagen har den unge egen talan. Vilka som svarar på samtycket ändras inte.",
  turns18: (on: string): string => `Den unge fyller 18 år ${on}`,
  turns18Body:
    "Den dagen slutar vårdnadshavarnas svar att gälla, och all delning spärras tills den unge ensam har svarat. Fråga också om vårdnadshavarna ska vara med i fortsättningen.",
  exception: (who: string, on: string): string => `Undantaget för ${who} tar slut ${on}`,
  exceptionBody: "Efter den dagen väntar samtycket på personens svar.",
} as const;

export const agreementText = {
  title: "Vårdnadshavare efter 18 år",
  lead: "Den unge bestämmer själv om en tidigare vårdnadshavare är med på möten och får handlingar.",
  caption: "Vad den unge säger om var och en",
  who: "Person",
  says: "Den unge säger",
  never: "Inte tillfrågad: är inte med",
  yes: (on: string): string => `Ja, sedan ${on}`,
  no: (on: string): string => `Nej, sedan ${on}`,
  register: "Registrera svar",
  registerFor: (who: string): string => `Registrera svar om ${who}`,
  dialog: (who: string): string => `Vad den unge säger om ${who}`,
  question: "Får personen vara med på möten och få handlingar",
  questionProblem: "Välj ja eller nej.",
  options: { yes: "Ja", no: "Nej, eller inte längre" },
  on: "Dag då den unge sa det",
  history: (who: string, agrees: boolean): string =>
    agrees
      ? `Den unge: ja till att ${who.toLowerCase()} är med och får handlingar`
      : `Den unge: nej till att ${who.toLowerCase()} är med och får handlingar`,
  tooEarly: "Den dagen hade den unge inte fyllt 18 år.",
  save: "Spara svaret",
  saved: "Svaret är registrerat",
} as const;

export const workListText = {
  title: "Samtycken",
  open: "Samtycken",
  lead: "Hur samtycket står i varje pågående ärende. Inget om vad ärendena gäller.",
  caption: "Samtycken i pågående ärenden",
  failed: "Listan över samtycken kan inte visas just nu",
  failedBody: "Övriga uppgifter är oförändrade.",
  columns: { number: "Ärende", name: "Ungdom", state: "Samtycke", mayAttend: "Får delta", notices: "Att bevaka" },
  protectedMark: "Skyddade uppgifter",
  states: {
    missing: "Saknas",
    awaited: "Väntar på svar",
    partial: "Delvis",
    valid: "Giltigt",
    expiring: "Löper ut",
    expired: "Utgånget",
    withdrawn: "Återkallat",
    declined: "Familjen tackade nej",
  } satisfies Readonly<Record<ConsentState, string>>,
  notices: {
    missingBeforeMeeting: "Saknas inför bokat möte",
    agencyUncovered: "Ny verksamhet utan samtycke",
    turns15: "Fyller 15 år",
    turns18: "Fyller 18 år",
    exceptionEnding: "Undantag tar slut",
  } satisfies Readonly<Record<ConsentNotice, string>>,
  noticeOn: (notice: string, on: string | null): string => (on === null ? notice : `${notice} ${on}`),
  on: {
    missing: "",
    awaited: "från",
    partial: "t.o.m.",
    valid: "t.o.m.",
    expiring: "t.o.m.",
    expired: "t.o.m.",
    withdrawn: "sedan",
    declined: "sedan",
  } satisfies Readonly<Record<ConsentState, string>>,
  waits: (count: number): string => (count === 1 ? "1 svar saknas" : `${String(count)} svar saknas`),
  some: (count: number, of: number): string => (of === 0 ? "–" : `${String(count)} av ${String(of)}`),
  filters: {
    state: "Samtycke",
    notice: "Att bevaka",
    all: "Alla",
    chip: (name: string, value: string): string => `${name}: ${value}`,
  },
  count: (count: number): string => (count === 1 ? "1 ärende" : `${count.toLocaleString("sv-SE")} ärenden`),
  empty: { title: "Inga pågående ärenden", body: "När ett ärende har öppnats står här hur samtycket ligger till." },
  filtered: { title: "Inga samtycken med de här filtren", action: "Rensa filter" },
} as const;
