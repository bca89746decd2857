// A report that was told, as it stands in a vault.
import type { PackContent } from "../../shared/domain/statistics/pack.ts";

export const examplePack = (changes: Partial<PackContent> = {}): PackContent => ({
  magic: "samverka-report-pack",
  version: 1,
  definitions: 1,
  municipality: "Exempelkommun",
  county: "Östergötlands län",
  region: "",
  period: { kind: "half", year: 2026, part: 1 },
  edition: 1,
  replacesBecause: "",
  combinedFrom: [],
  least: 5,
  frozenOn: "2026-07-01",
  tables: [],
  comment: "",
  ...changes,
});
