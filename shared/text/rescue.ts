// The words of the ways on when the vault's file is damaged: an older version, a backup, or what can be saved of it.
import type { RescueFailure } from "../contract/rescue.ts";

export const rescueFailureText: Readonly<Record<RescueFailure["code"], string>> = {
  wrongSecret: "Lösenfrasen eller nyckeln stämmer inte, gå tillbaka och försök igen.",
  keyringDamaged: "Nyckelfilen är skadad, återställ från en säkerhetskopia i stället.",
  vaultIsOpen: "Valvet är öppet, lås det först.",
  vaultBusy: "Ett annat fönster har valvet öppet, stäng det och försök igen.",
  diskFull: "Det behövs plats för en ny fil på disken, ta bort något annat och försök igen.",
  readOnly: "Det går inte att skriva i valvets mapp, kontakta den som sköter kommunens datorer.",
  newerVersion: "Filen hör till en nyare version av Samverka, starta den i stället.",
  notWhole: "Det gick inte att få en hel fil av det, prova nästa sätt. Inget har ändrats eller tagits bort.",
  cancelled: "Du avbröt, inget har ändrats eller tagits bort. Välj en väg när du vill gå vidare.",
  nothingReadable:
    "Inget i den skadade filen går att läsa, återställ från en säkerhetskopia. Filen ligger kvar för den som ska felsöka.",
};

/** What the tables are about, as the coordinator knows them; the rest is told as one. */
const contents: Readonly<Record<string, string>> = {
  case_file: "ärenden",
  youth: "barn och unga",
  guardian: "vårdnadshavare",
  private_person: "privatpersoner",
  consent: "samtycken",
  consent_answer: "svar på samtycken",
  person_answer: "svar på samtycken",
  meeting: "möten",
  attendance: "närvaro",
  notice: "kallelser",
  notice_recipient: "kallelser",
  notice_reply: "svar på kallelser",
  minutes: "protokoll",
  goal: "mål",
  commitment: "åtaganden",
  document: "handlingar",
  attachment: "bilagor",
  attachment_chunk: "bilagor",
  note: "anteckningar",
  watch: "bevakningar",
  contact: "kontaktpersoner",
  consultation: "konsultationer",
  enquiry: "identifierade kontakter",
  concern_report: "orosanmälningar",
  closure: "avslut",
  draft: "utkast",
};

/** "möten, protokoll och annat": what a report of incomplete tables says. */
export const contentsOf = (tables: readonly string[]): string => {
  const known = new Set(tables.flatMap((table) => contents[table] ?? []));
  const words = [...known, ...(tables.some((table) => contents[table] === undefined) ? ["annat"] : [])];
  return new Intl.ListFormat("sv", { type: "conjunction" }).format(words);
};

const changes = (count: number): string => (count === 1 ? "1 ändring" : `${count.toLocaleString("sv-SE")} ändringar`);

export const rescueText = {
  open: "Visa vägarna vidare",
  title: "Vägarna vidare",
  lead: "Välj den väg där minst går förlorat. Den skadade filen sparas alltid, och inget tas bort.",
  looking: "Söker efter äldre versioner …",
  kept: "Den skadade filen ändras inte. Du kan avbryta när som helst, och då blir allt som det var.",
  working: "Börjar. Det kan ta några minuter.",
  back: "Tillbaka",
  older: {
    title: "1. En äldre version av filen",
    none: "Det finns ingen hel äldre version kvar.",
    reaches: (when: string, missing: number): string =>
      missing === 0 ? `Till ${when}. Inget saknas.` : `Till ${when}. ${changes(missing)} efter det saknas.`,
    use: "Använd den här versionen",
  },
  backup: {
    title: "2. En säkerhetskopia",
    body: "Innan något byts får du se vilka ändringar som försvinner.",
  },
  salvage: {
    title: "3. Det som går att läsa",
    body: "Samverka läser den skadade filen del för del och hoppar över det som inte går. Välj det här när inget annat finns.",
    start: "Rädda det som går",
  },
  done: {
    title: "Valvet är lagat",
    older: (missing: number): string =>
      missing === 0 ? "Inget saknas." : `${changes(missing)} saknas. Jämför med dina papper och din kalender.`,
    whole: "Alla uppgifter gick att läsa.",
    incomplete: (what: string): string => `En del gick inte att läsa: ${what}. Jämför med dina papper.`,
    lines: (count: number): string =>
      count === 0
        ? "Loggen är hel."
        : `Loggens ${count.toLocaleString("sv-SE")} sista rader gick inte att få med. Samverka börjar om från den sista hela.`,
    kept: "Den skadade filen ligger kvar i valvets mapp, för den som ska felsöka.",
    unlock: "Lås upp valvet",
  },
} as const;
