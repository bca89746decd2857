import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ReportFigures, ReportPack } from "../../shared/contract/report.ts";
import { CaseId, ReportPackId } from "../../shared/domain/ids.ts";
import type { ToldTable } from "../../shared/domain/statistics/table.ts";
import { err, ok } from "../../shared/result.ts";
import { examplePack } from "../support/example-pack.ts";
import { renderApp } from "../support/render-app.tsx";

const told: ToldTable[] = [
  { id: "cases", kind: "totals", rows: [{ id: "opened", count: 12 }] },
  {
    id: "gender",
    kind: "parts",
    total: 12,
    rows: [
      { id: "girl", count: null },
      { id: "boy", count: null },
      { id: "other", count: 9 },
    ],
  },
  { id: "family", kind: "shares", rows: [{ id: "youthPresent", count: 12, of: 16 }] },
  { id: "gaps", kind: "alone", rows: [{ id: "psychiatry", count: null }] },
];
const figures: ReportFigures = {
  counted: [
    {
      id: "gender",
      kind: "parts",
      total: 12,
      rows: [
        { id: "girl", count: 2 },
        { id: "boy", count: 1 },
        { id: "other", count: 9 },
      ],
    },
  ],
  told,
  missing: [{ caseId: CaseId.parse("c1"), caseNumber: "SSPF-2026-001", kind: "minutes", count: 2 }],
  before: null,
  least: 5,
};
const content = examplePack({ tables: told, comment: "Ett lugnt halvår." });
const pack: ReportPack = { reportPackId: ReportPackId.parse("r1"), content, checksum: "ab".repeat(32) };

const answers = (day: string, packs: readonly ReportPack[] = []) => ({
  today: { day: () => ok({ today: day }), read: () => ok({ today: day, tasks: [], meetings: [] }) },
  report: { figures: () => ok(figures), packs: () => ok([...packs]), freeze: () => ok(pack) },
});

describe("Rapporter", () => {
  it("shows what the steering group will see first, and hidden numbers as a word", async () => {
    await renderApp("/rapporter", answers("2026-07-01"));
    const gender = within(await screen.findByRole("table", { name: "Kön i nya ärenden" }));
    expect(gender.getByRole("row", { name: /Flicka/ }).textContent).toContain("dolt");
    expect(gender.getByRole("row", { name: /Totalt/ }).textContent).toContain("12");
    expect(screen.getByText("12 av 16 (75 %)")).toBeTruthy();
    expect(screen.getByText("Färre än 5")).toBeTruthy();
    expect(screen.getByText(/mindre än 5 är dolda/)).toBeTruthy();
  });

  it("shows the exact numbers when asked, with a warning", async () => {
    const { user } = await renderApp("/rapporter", answers("2026-07-01"));
    await user.click(await screen.findByRole("radio", { name: "Exakta tal, bara för dig" }));
    expect(screen.getByText(/Små tal kan visa vem det handlar om/)).toBeTruthy();
    const gender = within(screen.getByRole("table", { name: "Kön i nya ärenden" }));
    expect(gender.getByRole("row", { name: /Flicka/ }).textContent).toContain("2");
  });

  it("leads from what is missing to where it is filled in", async () => {
    await renderApp("/rapporter", answers("2026-07-01"));
    const missing = within(await screen.findByRole("table", { name: "Saknas inför rapporten" }));
    expect(missing.getByText("2 möten saknar fastställt protokoll")).toBeTruthy();
    expect(missing.getByRole("link", { name: "SSPF-2026-001" }).getAttribute("href")).toBe("#/arenden/c1/moten");
  });

  it("freezes a period that is over with the comment, and goes to the report that now stands", async () => {
    const { bridge, user } = await renderApp("/rapporter", answers("2026-07-01"));
    const comment = await screen.findByRole("textbox", { name: /Din kommentar/ });
    await user.type(comment, "Ett lugnt halvår.");
    bridge.answer(answers("2026-07-01", [pack]));
    await user.click(screen.getByRole("button", { name: "Fastställ rapporten" }));
    expect(bridge.inputsOf("report.freeze").at(-1)).toEqual({
      period: { kind: "half", year: 2026, part: 1 },
      comment: "Ett lugnt halvår.",
      replacesBecause: "",
      keepAnyway: false,
    });
    expect(await screen.findByRole("heading", { level: 1, name: "Första halvåret 2026" })).toBeTruthy();
    expect(screen.getByText("ab".repeat(32))).toBeTruthy();
  });

  it("says why a running period cannot be frozen yet", async () => {
    await renderApp("/rapporter?period=2026-H2", answers("2026-07-01"));
    expect(await screen.findByText(/Perioden pågår till och med 2026-12-31/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Fastställ rapporten" })).toBeNull();
  });

  it("asks for the reason when there is one already, and shows the host's refusal", async () => {
    const { bridge, user } = await renderApp("/rapporter?period=2026-H1", answers("2026-07-01", [pack]));
    expect(await screen.findByRole("textbox", { name: /Varför den förra rapporten ersätts/ })).toBeTruthy();
    bridge.answer({ report: { freeze: () => err({ code: "replacementReasonMissing" }) } });
    await user.click(screen.getByRole("button", { name: "Fastställ en ny version" }));
    expect(await screen.findAllByText(/Skriv varför den ska ersättas/)).not.toEqual([]);
  });

  it("says while the comment is typed that it shows somebody, and keeps a possible name only on purpose (R6)", async () => {
    const { bridge, user } = await renderApp("/rapporter?period=2026-H1", answers("2026-07-01"));
    const comment = await screen.findByRole("textbox", { name: /Din kommentar/ });
    await user.type(comment, "Ring 070-123 45 67");
    expect(await screen.findByText(/Sparas inte som utkast/)).toBeTruthy();
    await user.clear(comment);
    await user.type(comment, "Det gäller Bup.");
    bridge.answer({ report: { freeze: () => err({ code: "namesPossible", fields: ["comment"] }) } });
    await user.click(screen.getByRole("button", { name: "Fastställ rapporten" }));
    bridge.answer(answers("2026-07-01", [pack]));
    await user.click(await screen.findByRole("button", { name: "Spara ändå" }));
    expect(bridge.inputsOf("report.freeze").at(-1)).toMatchObject({ keepAnyway: true });
  });
});
