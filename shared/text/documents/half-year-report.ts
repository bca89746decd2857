// The words that only the report's documents have. Tables and definitions: shared/text/report.ts.
import type { ReportFormat } from "../../contract/document.ts";
import { dayInSentence } from "../dates.ts";

export const reportDocumentWords = {
  title: "Rapport till styrgruppen",
  recipient: "Styrgruppen",
  format: {
    pdf: "Styrgruppen, PDF",
    docx: "Styrgruppen, Word",
    xlsx: "Styrgruppen, Excel",
    json: "Regionen, fil att lägga ihop",
  } satisfies Record<ReportFormat, string>,
  code: { pdf: "SG", docx: "SGW", xlsx: "SGX", json: "SGR" } satisfies Record<ReportFormat, string>,
  subtitle: (municipality: string, period: string): string => `${municipality}, ${period}`,
  replaces: (edition: number): string =>
    `Version ${String(edition)}. Den här rapporten ersätter den tidigare för samma period.`,
  because: "Varför",
  comment: "Koordinatorns kommentar",
  about: "Om siffrorna",
  aboutNobody:
    "Rapporten innehåller bara antal. Inget i den handlar om någon enskild person eller hör till något ärende.",
  merged: (from: readonly string[]): string =>
    `Sammanlagd av rapporterna från ${from.join(", ")}. Medianer går inte att lägga ihop och finns i de rapporterna.`,
  combined: (from: readonly string[]): string =>
    `Sammanlagd av de fastställda rapporterna ${from.join(" och ")}. Medianer går inte att lägga ihop och finns i de rapporterna.`,
  frozen: (day: string, checksum: string): string =>
    `Fastställd ${dayInSentence(day)}. Kontrollsumma (SHA-256): ${checksum}.`,
  /** What is heard in place of the drawing: its numbers come next, in the table. */
  chart: (title: string): string => `Stapeldiagram, ${title.toLowerCase()}. Talen står i tabellen som följer.`,
  row: "",
  sheet: { report: "Rapport", numbers: "Siffror" },
  columns: { table: "Tabell", row: "Vad", count: "Antal", of: "Av", note: "Anmärkning" },
};
