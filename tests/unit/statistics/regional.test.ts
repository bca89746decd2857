import { describe, expect, it } from "vitest";
import type { PackContent } from "../../../shared/domain/statistics/pack.ts";
import { examplePack } from "../../support/example-pack.ts";
import { mergePacks } from "../../../shared/domain/statistics/regional.ts";

const pack = (municipality: string, girls: number | null, changes: Partial<PackContent> = {}): PackContent =>
  examplePack({
    municipality,
    tables: [
      { id: "cases", kind: "totals", rows: [{ id: "opened", count: 12 }] },
      { id: "gender", kind: "parts", total: 12, rows: [{ id: "girl", count: girls }] },
      { id: "leadTimes", kind: "medians", rows: [{ id: "contactToDecision", days: 9, from: null }] },
    ],
    ...changes,
  });

const blockOf = (packs: readonly PackContent[]) => {
  const outcome = mergePacks(packs, "2026-08-01");
  return outcome.ok ? undefined : outcome.block;
};

describe("Several municipalities' reports as one", () => {
  it("add up, and hide a sum where one of them hides its number; medians are left out", () => {
    const outcome = mergePacks([pack("Ada", 7), pack("Bro", 5)], "2026-08-01");
    if (!outcome.ok) throw new Error(outcome.block.code);
    const { tables, region, combinedFrom, least } = outcome.merged;
    expect(tables).toEqual([
      { id: "cases", kind: "totals", rows: [{ id: "opened", count: 24 }] },
      { id: "gender", kind: "parts", total: 24, rows: [{ id: "girl", count: 12 }] },
    ]);
    expect([region, combinedFrom, least]).toEqual(["Östergötlands län", ["Ada", "Bro"], 5]);
    const hiding = mergePacks([pack("Ada", 7), pack("Bro", null)], "2026-08-01");
    expect(hiding.ok && hiding.merged.tables[1]).toMatchObject({ rows: [{ id: "girl", count: null }] });
  });

  it("are refused when they are too few, of other periods, of newer definitions, twice or put together already", () => {
    const other = { kind: "half", year: 2026, part: 2 } as const;
    expect(blockOf([pack("Ada", 7)])).toEqual({ code: "reportFilesTooFew" });
    expect(blockOf([pack("Ada", 7), pack("Bro", 7, { period: other })])).toEqual({ code: "reportFilesDiffer" });
    expect(blockOf([pack("Ada", 7), pack("Bro", 7, { definitions: 2 })])).toEqual({ code: "reportFileNewer" });
    expect(blockOf([pack("Ada", 7), pack("Bro", 7), pack("Ada", 8)])).toEqual({
      code: "municipalityTwice",
      municipality: "Ada",
    });
    expect(blockOf([pack("Ada", 7, { region: "Östergötlands län" }), pack("Bro", 7)])).toEqual({
      code: "reportFilesDiffer",
    });
  });
});
