// R46: the report leaves through the same gate as everything else, as three files, about nobody.
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { profile } from "../support/lou.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, refused } from "../support/office.ts";
import { ReportPackId } from "../../shared/domain/ids.ts";

const half = { kind: "half" as const, year: 2026, part: 1 };

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe("The report's documents", () => {
  it("leave as PDF, Word and Excel to the steering group, each logged, with nothing of any case in them", async () => {
    const { office } = await withConsent();
    const { api } = office;
    office.setDay("2026-07-01");
    const { reportPackId } = await must(api.report.freeze({ period: half, comment: "", replacesBecause: "" }));
    const rows = await must(api.document.recipients({ kind: "halfYearReport", reportPackId }));
    expect(rows.map(({ code, block }) => [code, block])).toEqual([
      ["SG", null],
      ["SGW", null],
      ["SGX", null],
      ["SGR", null],
    ]);
    const { documents } = await must(
      api.document.dispatch({
        to: "file",
        copies: rows.map(({ request }) => ({ request, channel: "secureMessage" as const })),
      }),
    );
    expect(documents.map(({ fileName }) => fileName).toSorted()).toEqual([
      "2026-H1-1-SG.pdf",
      "2026-H1-1-SGR.json",
      "2026-H1-1-SGW.docx",
      "2026-H1-1-SGX.xlsx",
    ]);
    expect(documents.every(({ ground }) => ground === "nobodyTold")).toBe(true);
    for (const path of filesUnder(office.exports)) {
      expect(readFileSync(path).toString("latin1")).not.toContain("Lou");
    }
  });

  it("are refused for a report that does not stand", async () => {
    const { office } = await withConsent();
    const request = {
      kind: "halfYearReport" as const,
      reportPackId: ReportPackId.parse("00000000-0000-4000-8000-000000000000"),
      format: "pdf" as const,
    };
    expect(await refused(office.api.document.preview(request))).toEqual({ code: "notFound" });
  });

  it("go together with another municipality's into a region's, and a file that was changed does not", async () => {
    const { office } = await withConsent();
    const { api, host } = office;
    office.setDay("2026-07-01");
    const fileOf = async (municipality: string): Promise<string> => {
      const saved = await must(api.profile.read(null));
      const version = saved?.version ?? 0;
      await must(api.profile.save({ profile: { ...profile, municipality }, version }));
      const { reportPackId } = await must(api.report.freeze({ period: half, comment: "", replacesBecause: "Ny." }));
      const copy = {
        request: { kind: "halfYearReport", reportPackId, format: "json" },
        channel: "secureMessage",
      } as const;
      await must(api.document.dispatch({ to: "file", copies: [copy] }));
      const path = filesUnder(office.exports).find((one) => one.endsWith(".json")) ?? "";
      const kept = join(office.exports, `${municipality}.kept`);
      renameSync(path, kept);
      return kept;
    };
    const paths = [await fileOf("Ada"), await fileOf("Bro")];
    const merged = await host.call("private.mergeReportFiles", { paths });
    expect(merged).toMatchObject({ ok: true, value: { content: { combinedFrom: ["Ada", "Bro"], edition: 1 } } });
    expect((await must(api.report.packs(null))).filter(({ content }) => content.region !== "")).toHaveLength(1);

    const [first = ""] = paths;
    writeFileSync(first, readFileSync(first, "utf8").replace('"opened","count":1', '"opened","count":2'));
    expect(await host.call("private.mergeReportFiles", { paths })).toMatchObject({
      ok: false,
      error: { code: "reportFileDamaged", file: "Ada.kept" },
    });
  });
});
