// A report that was told, with every sign of what can be in one: a hidden number, a comment, a reason, a period before.
import type { HalfYearReportData } from "../../electron/documents/half-year-report.ts";
import type { PackContent } from "../../shared/domain/statistics/pack.ts";
import { examplePack } from "../support/example-pack.ts";
import { louHead } from "./lou.ts";

const reportTables: PackContent["tables"] = [
  {
    id: "cases",
    kind: "totals",
    rows: [
      { id: "atStart", count: 9 },
      { id: "opened", count: 12 },
      { id: "closed", count: 7 },
      { id: "atEnd", count: 14 },
    ],
  },
  {
    id: "gender",
    kind: "parts",
    total: 12,
    rows: [
      { id: "girl", count: null },
      { id: "boy", count: 7 },
      { id: "other", count: null },
    ],
  },
  { id: "gaps", kind: "alone", rows: [{ id: "psychiatry", count: 6 }] },
];
const content = examplePack({
  edition: 2,
  replacesBecause: "Ett ärende saknades.",
  tables: reportTables,
  comment: "Väntetiden till BUP är det största hindret.",
});

export const exampleReport: HalfYearReportData = {
  head: louHead("Styrgruppen"),
  content,
  checksum: "ab".repeat(32),
  before: { ...content, edition: 1, replacesBecause: "", period: { kind: "half", year: 2025, part: 2 } },
};
