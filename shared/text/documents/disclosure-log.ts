// Words of the disclosure log (utlämnandelogg) as a document, to the case's own file and to whoever reviews the register.
import type { LogFormat, LogReader } from "../../contract/document.ts";

const recipients: Readonly<Record<LogReader, string>> = {
  file: "Ärendets akt",
  reviewer: "Den som granskar loggen",
};

export const disclosureLogWords = {
  title: "Utlämnandelogg",
  subtitle: (caseNumber: string) => `Allt som har lämnat ärende ${caseNumber}`,
  recipients,
  row: (reader: LogReader, format: LogFormat): string =>
    `${recipients[reader]}, ${{ pdf: "PDF", xlsx: "Excel" }[format]}`,
  code: {
    file: { pdf: "AKTEN", xlsx: "AKTENX" },
    reviewer: { pdf: "GRANSKARE", xlsx: "GRANSKAREX" },
  } satisfies Record<LogReader, Record<LogFormat, string>>,
  lead: "Loggen visar vad som har lämnats ut, till vem, när, hur och på vilken grund. Raderna kan inte ändras. Personer står med roll, inte med namn.",
  sent: "Handlingar",
  nothingSent: "Ingen handling har lämnats ut.",
  others: "Utlämnat på annan grund än samtycke",
  noOthers: "Inget har lämnats ut på annan grund.",
  misdeliveries: "Handlingar som hamnade fel",
  noMisdeliveries: "Ingen handling har hamnat fel.",
  files: "Filer och kontrollsummor",
  filesLead:
    "Kontrollsumman (SHA-256) hör till exakt den fil som lämnades. Stämmer den med en fil som någon annan har, är det samma fil.",
  number: "Nr",
  what: "Vad",
  on: "Dag",
  to: "Till och hur",
  channel: "Sätt",
  ground: "Grund",
  file: "Fil",
  sum: "Kontrollsumma",
  pagesHeading: "Sidor",
  byHeading: "Lämnad av",
  decidedByHeading: "Beslutat av",
  noteHeading: "Anmärkning",
  pagesBy: (count: number, name: string): string =>
    `${count === 1 ? "1 sida" : `${String(count)} sidor`}${name === "" ? "" : `, lämnad av ${name}`}`,
  decidedBy: (name: string): string => `Beslutat av ${name}`,
  inTheCase: (number: number): string => `Beskrivs i ärendet, utlämnande nr ${String(number)}`,
  youth: "Ungdomen",
  person: (number: string): string => `Annan viktig person ${number}`.trimEnd(),
  recipient: (who: string, code: string): string => `${who} (${code})`,
  sheet: { sent: "Handlingar", others: "Annan grund", misdeliveries: "Hamnade fel" },
} as const;
