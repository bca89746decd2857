import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PreviewBlock } from "../../shared/contract/word-template.ts";
import { WordTemplateId } from "../../shared/domain/ids.ts";
import type { TemplateProblem, WordTemplate } from "../../shared/domain/word-template.ts";
import { err, ok } from "../../shared/result.ts";
import { savedProfile } from "../support/example-profile.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const id = (text: string) => WordTemplateId.parse(text);

const template = (changes: Partial<WordTemplate>): WordTemplate => ({
  wordTemplateId: id("w1"),
  kind: "minutes",
  version: 1,
  validFrom: "2026-03-01",
  inUse: true,
  importedOn: "2026-03-01",
  importedBy: "Ada Samordnare",
  checksum: "a".repeat(64),
  ...changes,
});

const preview: PreviewBlock[] = [
  { kind: "heading", text: "Protokoll" },
  { kind: "table", rows: [["Ungdomen", "Kim Exempelsson"]] },
];

const answers = {
  today: { read: () => ok({ today: "2026-03-12", tasks: [], meetings: [] }), day: () => ok({ today: "2026-03-12" }) },
  profile: { read: () => ok(savedProfile), olderCases: () => ok([]) },
  wordTemplate: {
    list: () =>
      ok([
        template({ wordTemplateId: id("w3"), version: 3, validFrom: "2026-04-01" }),
        template({ wordTemplateId: id("w2"), version: 2, validFrom: "2026-03-10" }),
        template({}),
        template({ wordTemplateId: id("n1"), kind: "notice", inUse: false }),
      ]),
    setUse: () => ok(template({ inUse: false })),
    preview: () => ok(preview),
  },
  desktop: {
    preferences: () => ok({ theme: "system" as const, density: "normal" as const }),
    saveWordTemplate: () => ok({ saved: true }),
    importWordTemplate: () => ok(null),
  },
};

const open = (changes: Answers = {}) => renderApp("/installningar/wordmallar", { ...answers, ...changes });

describe("Wordmallar", () => {
  it("shows every version and how it stands today", async () => {
    await open();
    const table = within(await screen.findByRole("table", { name: "Inlästa mallar" }));
    expect(
      table
        .getAllByRole("row")
        .slice(1)
        .map((row) => within(row).getAllByRole("cell")[2]?.textContent),
    ).toEqual(["Börjar gälla senare", "Används", "Ersatt av en senare", "Används inte"]);
  });

  it("tells all that is wrong with a template, each with its place", async () => {
    const problems: TemplateProblem[] = [
      { code: "unknownField", name: "undgom", nearest: "ungdom", place: { part: "header", beginning: "Om {undgom}" } },
      { code: "neededField", name: "sekretess", list: null },
    ];
    const { bridge, user } = await open({
      desktop: { ...answers.desktop, importWordTemplate: () => err({ code: "wordTemplateProblems", problems }) },
    });
    await user.click(await screen.findByRole("button", { name: "Välj Wordmall" }));
    const list = within(await screen.findByRole("list", { name: "Det här behöver rättas" }));
    expect(list.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Fältet {undgom} finns inte. Menar du {ungdom}?I sidhuvudet, i stycket som börjar ”Om {undgom}”",
      "Fältet {sekretess} måste stå i varje exemplar. Lägg till det, utanför villkor som gör att det kan falla bort.",
    ]);
    expect(bridge.inputsOf("desktop.importWordTemplate")).toEqual([{ kind: "notice", validFrom: "2026-03-12" }]);
  });

  it("says what was taken in, and which fields the template does not show", async () => {
    const taken = { template: template({ kind: "notice", version: 2 }), unused: ["tolk", "bra_att_veta"] };
    const { user } = await open({ desktop: { ...answers.desktop, importWordTemplate: () => ok(taken) } });
    await user.click(await screen.findByRole("button", { name: "Välj Wordmall" }));
    expect(await screen.findByText(/^Kallelse, version 2, är inläst och gäller från/)).toBeTruthy();
    expect(screen.getByText(/Mallen visar inte \{tolk\} och \{bra_att_veta\}/)).toBeTruthy();
  });

  it("stops using a version and takes it up again, and shows it with invented people", async () => {
    const { bridge, user } = await open();
    await user.click(await screen.findByRole("button", { name: "Sluta använda: Protokoll, version 2" }));
    await user.click(screen.getByRole("button", { name: "Använd igen: Kallelse, version 1" }));
    await waitFor(() =>
      expect(bridge.inputsOf("wordTemplate.setUse")).toEqual([
        { wordTemplateId: "w2", inUse: false },
        { wordTemplateId: "n1", inUse: true },
      ]),
    );
    await user.click(screen.getByRole("button", { name: "Visa exempel: Protokoll, version 2" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Exempel: protokoll, version 2" }));
    expect(await dialog.findByText("Kim Exempelsson")).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Spara exemplet som Word-fil" }));
    await waitFor(() =>
      expect(bridge.inputsOf("desktop.saveWordTemplate")).toEqual([{ what: "example", wordTemplateId: "w2" }]),
    );
  });

  it("lists the fields of the kind that is chosen, and saves a template to start from", async () => {
    const { bridge, user } = await open();
    const fields = within(await screen.findByRole("table", { name: "Fält i mallar för kallelse" }));
    expect(fields.getByText("{sekretess}").closest("tr")?.textContent).toMatch(/Ja$/);
    expect(fields.getByText("{#får_berätta} … {/får_berätta}")).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "Spara en mall att utgå från" }));
    await waitFor(() =>
      expect(bridge.inputsOf("desktop.saveWordTemplate")).toEqual([{ what: "start", kind: "notice" }]),
    );
  });
});
