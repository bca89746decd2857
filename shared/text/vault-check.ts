// The words of the screen Valvet: when the vault was checked, what was found, and what is kept beside it.
import type { VaultCheckFailure, VaultFault } from "../contract/vault-check.ts";

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("sv-SE")} ${number === 1 ? one : many}`;

export const vaultCheckFailureText: Readonly<Record<VaultCheckFailure["code"], string>> = {
  vaultClosed: "Valvet är låst, lås upp det och kontrollera sedan.",
};

/** What a fault means for whoever works with the cases. */
export const faultText: Readonly<Record<VaultFault, string>> = {
  pages: "Delar av filen är skadade eller utbytta.",
  structure: "Delar av filen går inte att läsa.",
  references: "Uppgifter hänvisar till något som inte finns.",
  chain: "Loggen har en lucka eller en ändrad rad.",
  rows: "Uppgifter stämmer inte med det som loggen säger sparades sist.",
  attachments: "En bilaga är inte som den var när den lades till.",
};

export const vaultCheckText = {
  title: "Valvet",
  lead: "Filen med alla ärenden kontrolleras varje vecka, och när du vill.",
  cardLead: "När filen kontrollerades senast, och vilka äldre versioner som finns kvar.",
  open: "Visa valvet",
  back: "Till inställningarna",
  now: "Kontrollera valvet nu",
  working: (percent: number): string => `Kontrollerar … ${percent} %. Du kan arbeta under tiden.`,
  done: "Valvet är kontrollerat",
  last: "Senaste kontroll",
  never: "Valvet har inte kontrollerats än. Det sker av sig självt, men du kan också göra det nu.",
  when: (nearness: string, time: string): string => `Kontrollerat ${nearness} kl. ${time}`,
  sound: "Inga fel",
  faulty: "Fel hittades",
  pages: "Filens delar",
  pagesValue: (pages: number): string => `${count(pages, "sida", "sidor")}, alla med rätt försegling`,
  pagesFaulty: (pages: number): string => count(pages, "sida", "sidor"),
  lines: "Loggen",
  linesValue: (lines: number): string => `${count(lines, "rad", "rader")} i en obruten kedja`,
  linesFaulty: (lines: number): string => `${count(lines, "rad", "rader")} lästa`,
  rows: "Uppgifter",
  rowsValue: (rows: number): string => `${count(rows, "post", "poster")} jämförda med loggen`,
  size: "Storlek",
  faultTitle: "Kontrollen hittade fel",
  faultAdvice:
    "Sluta inte använda säkerhetskopiorna du har. Gör så här: jämför med dina papper, återställ en säkerhetskopia från före felet under Säkerhetskopiering, och säg till den som sköter kommunens datorer. Inget har tagits bort.",
  toBackups: "Till säkerhetskopiering",
  kept: {
    title: "Äldre versioner av filen",
    lead: "När filen har bytts, till exempel för en ny version av Samverka, ligger den gamla kvar i minst sju dagar. Sedan görs den oläsbar för alltid, om kontrollen inte har hittat fel.",
    caption: "Äldre versioner som finns kvar",
    columns: { name: "Version", until: "Sparas minst till" },
    name: (id: number): string => `Version ${id}`,
    none: "Ingen äldre version finns kvar.",
  },
} as const;
