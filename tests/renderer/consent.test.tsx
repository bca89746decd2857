import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ConsentId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import {
  answersOf,
  caseAnswers,
  caseId,
  fourAgencies,
  guardianOne,
  guardianTwo,
  police,
  school,
  versionOne,
} from "../support/example-case.ts";
import { renderApp } from "../support/render-app.tsx";

const route = `/arenden/${caseId}/samtycke`;
const versions = [versionOne];
const matrix = () => screen.findByRole("table", { name: /Svar på samtycke version 1/ });
const rowOf = async (agency: string) => {
  const header = within(await matrix()).getByRole("rowheader", { name: agency });
  const row = header.closest("tr");
  if (row === null) throw new Error("a row header stands in a row");
  return row.textContent;
};

describe("Samtycke", () => {
  it("says what belongs here before there is any", async () => {
    await renderApp(route, caseAnswers());
    expect(await screen.findByText("Inget samtycke än")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ta fram samtycke" })).toBeTruthy();
  });

  it("shows dated answers, and counts nobody in until everybody has answered (R18)", async () => {
    await renderApp(route, caseAnswers({ versions, answers: answersOf(guardianOne, "yes", "2026-03-16") }));
    const row = await rowOf("Skola");
    expect(row).toContain("Ja2026-03-16");
    expect(row).toContain("Väntar på svarsedan 2026-03-16");
    expect(row).toContain("Får inte delta än");
    expect(screen.getByText("Samtycke: väntar på svar")).toBeTruthy();
  });

  it("keeps only the agency out that somebody said no to", async () => {
    const answers = [
      ...answersOf(guardianOne, "yes", "2026-03-16"),
      ...answersOf(guardianTwo, "yes", "2026-03-18"),
      ...answersOf(guardianTwo, "no", "2026-03-19", [police]),
    ];
    await renderApp(route, caseAnswers({ versions, answers }));
    expect(await rowOf("Polis")).toContain("Nej2026-03-19");
    expect(await rowOf("Polis")).toContain("Får inte delta");
    expect((await rowOf("Skola")).endsWith("Får delta")).toBe(true);
    expect(screen.getByText("Samtycke: 3 av 4 får delta")).toBeTruthy();
  });

  it("tells of a withdrawal on every view of the case, and what it does not touch (B1)", async () => {
    const answers = [
      ...answersOf(guardianOne, "yes", "2026-03-16"),
      ...answersOf(guardianTwo, "yes", "2026-03-18"),
      ...answersOf(guardianTwo, "withdrawn", "2026-03-19", [police]),
    ];
    await renderApp(`/arenden/${caseId}/oversikt`, caseAnswers({ versions, answers }));
    expect(await screen.findByText("Samtycket är återkallat för Polis")).toBeTruthy();
    expect(screen.getByText(/göra en orosanmälan påverkas inte/)).toBeTruthy();
  });

  it("has no answer chosen from the start, and says what is missing", async () => {
    const { user, bridge } = await renderApp(route, caseAnswers({ versions }));
    await matrix();
    await user.click(screen.getByRole("button", { name: "Registrera svar" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Registrera svar på samtycket" }));
    // What has the role of a radio here is a native radio input.
    expect(dialog.getAllByRole("radio").some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
    await user.click(dialog.getByRole("button", { name: "Spara svaren" }));
    expect(await dialog.findByRole("button", { name: "Välj vem som svarar." })).toBeTruthy();
    expect(dialog.getByRole("button", { name: "Välj ja eller nej för minst en verksamhet." })).toBeTruthy();
    expect(dialog.getByRole("button", { name: "Ange datum då svaret lämnades." })).toBeTruthy();
    expect(bridge.inputsOf("consent.answer")).toHaveLength(0);
  });

  it("repeats whose answer it is, and sends yes to all only when it was chosen", async () => {
    const { user, bridge } = await renderApp(route, caseAnswers({ versions }));
    await user.click(within(await matrix()).getByRole("button", { name: /Vårdnadshavare 2, Skola/ }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText("Robin Exempelsson, vårdnadshavare 2")).toBeTruthy();
    expect(dialog.getByText("SSPF-2026-007")).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Ja till alla" }));
    await user.click(dialog.getAllByRole("spinbutton")[0] ?? document.body);
    await user.keyboard("20260318");
    await user.click(dialog.getByRole("button", { name: /På vilket sätt/ }));
    await user.click(await screen.findByRole("option", { name: "Brev" }));
    await user.click(dialog.getByRole("button", { name: "Spara svaren" }));
    await waitFor(() => {
      expect(bridge.inputsOf("consent.answer")).toEqual([
        {
          consentId: versionOne.consentId,
          signer: guardianTwo,
          answers: fourAgencies.map((agencyId) => ({ agencyId, categoryId: null, answer: "yes" })),
          persons: [],
          on: "2026-03-18",
          manner: "letter",
          receivedBy: "",
          interpreter: false,
          attachmentId: null,
        },
      ]);
    });
  });

  it("says why a scan was not taken, with the limit", async () => {
    const tooLarge = { desktop: { chooseAttachment: () => err({ code: "fileTooLarge" as const, megabytes: 20 }) } };
    const { user } = await renderApp(route, { ...caseAnswers({ versions }), ...tooLarge });
    await user.click(within(await matrix()).getByRole("button", { name: /Vårdnadshavare 1, Skola/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Bifoga skannad blankett" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("högst 20 MB");
  });

  it("lets only those withdraw who have said yes, and only what they said yes to", async () => {
    const answers = answersOf(guardianOne, "yes", "2026-03-16", [school, police]);
    const { user } = await renderApp(route, caseAnswers({ versions, answers }));
    await matrix();
    await user.click(screen.getByRole("button", { name: "Ta tillbaka samtycke" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.queryByRole("radio", { name: /Robin/ })).toBeNull();
    await user.click(dialog.getByRole("radio", { name: /Kim/ }));
    await user.click(dialog.getByRole("radio", { name: "Vissa verksamheter" }));
    expect(dialog.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent)).toEqual([
      "Skola",
      "Polis",
      "Tolk användes",
    ]);
  });

  it("presets receivers so that leisure gets neither test results nor the police's picture (5.1)", async () => {
    const create = () => ok({ ...versionOne });
    const base = caseAnswers();
    const { user, bridge } = await renderApp(route, { ...base, consent: { ...base.consent, create } });
    await user.click(await screen.findByRole("button", { name: "Ta fram samtycke" }));
    await user.type(await screen.findByRole("textbox", { name: "Syfte" }), "Gemensam planering");
    // The police are suggested from the start, as the profile says.
    for (const name of ["Socialtjänst", "Fritid"]) await user.click(screen.getByRole("checkbox", { name }));
    await user.click(screen.getByRole("button", { name: "Spara samtycket" }));
    await waitFor(() => {
      expect(bridge.inputsOf("consent.create")).toHaveLength(1);
    });
    const [sent] = bridge.inputsOf("consent.create");
    expect(sent).toMatchObject({
      terms: {
        from: "2026-03-20",
        to: "2026-11-20",
        categories: [
          { categoryId: "polis-lagesbild", receivers: ["socialtjanst"] },
          { categoryId: "socialtjanst-pagaende-stod", receivers: ["polis", "fritid"] },
          { categoryId: "socialtjanst-drogtest", receivers: ["polis"] },
          { categoryId: "fritid-vistelse", receivers: ["socialtjanst", "polis"] },
          { categoryId: "fritid-intressen", receivers: ["socialtjanst", "polis"] },
        ],
      },
    });
  });

  it("tells which version its results are by while a newer awaits answers", async () => {
    const answers = [...answersOf(guardianOne, "yes", "2026-03-16"), ...answersOf(guardianTwo, "yes", "2026-03-18")];
    const versionTwo = { ...versionOne, consentId: ConsentId.parse("s2"), number: 2, createdOn: "2026-03-19" };
    await renderApp(route, caseAnswers({ versions: [versionOne, versionTwo], answers }));
    const table = within(await screen.findByRole("table", { name: /Svar på samtycke version 2/ }));
    expect(table.getByRole("columnheader", { name: "Resultat enligt version 1" })).toBeTruthy();
    expect(table.getAllByText("Får delta")).toHaveLength(fourAgencies.length);
  });

  it("begins at the heading of the version that was just made, with its forms at hand", async () => {
    const after = caseAnswers({ versions }).consent;
    const base = caseAnswers();
    const create = () => ok(versionOne);
    const { user, bridge } = await renderApp(route, { ...base, consent: { ...base.consent, create } });
    await user.click(await screen.findByRole("button", { name: "Ta fram samtycke" }));
    await user.type(await screen.findByRole("textbox", { name: "Syfte" }), "Gemensam planering");
    for (const name of ["Skola", "Polis"]) await user.click(screen.getByRole("checkbox", { name }));
    bridge.answer({ consent: after });
    await user.click(screen.getByRole("button", { name: "Spara samtycket" }));
    const heading = await screen.findByRole("heading", { name: "Samtycke, version 1" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await user.click(screen.getByRole("button", { name: "Samtyckesblanketter" }));
    await screen.findByRole("dialog");
    expect(bridge.inputsOf("document.recipients")[0]).toEqual({ kind: "consentForm", consentId: "s1" });
  });
});
