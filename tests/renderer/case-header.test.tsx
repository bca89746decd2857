import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ConcernReportRow } from "../../shared/contract/concern-report.ts";
import { ConcernReportId, ConsultationId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";
import {
  answersOf,
  caseAnswers,
  caseId,
  guardianOne,
  guardianTwo,
  guardians,
  versionOne,
  youth,
} from "../support/example-case.ts";
import { consultationOf } from "../support/example-consultation.ts";
import { exampleProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const route = `/arenden/${caseId}/oversikt`;

describe("a case", () => {
  it("says who it is about, with the personal number hidden until asked for", async () => {
    const { user } = await renderApp(route, caseAnswers());
    const bar = within(await screen.findByRole("banner", { name: "Vem ärendet gäller" }));
    expect(bar.getByRole("heading", { level: 1 }).textContent).toBe("Lou Exempelsson, 14\u00a0år");
    expect(bar.getByText("20120309-••••")).toBeTruthy();
    expect(bar.queryByText("20120309-2398")).toBeNull();
    await user.click(bar.getByRole("button", { name: /^Visa\s*personnummer$/ }));
    expect(await bar.findByText("20120309-2398")).toBeTruthy();
  });

  it("is shown at its overview when the address names no part of it", async () => {
    await renderApp(`/arenden/${caseId}`, caseAnswers());
    await screen.findByRole("banner", { name: "Vem ärendet gäller" });
    expect(window.location.hash).toBe(`#${route}`);
  });

  it("opens the case, once, when it was come to without", async () => {
    const answers = caseAnswers();
    let opened = false;
    const { bridge } = await renderApp(route, {
      ...answers,
      caseFile: {
        ...answers.caseFile,
        read: () => (opened ? answers.caseFile.read() : err({ code: "notOpened" })),
        open: () => {
          opened = true;
          return ok(null);
        },
      },
    });
    expect(await screen.findByRole("heading", { level: 1, name: /Lou/ })).toBeTruthy();
    expect(bridge.inputsOf("caseFile.open")).toEqual([{ caseId }]);
  });

  it("says why it cannot be opened", async () => {
    const answers = caseAnswers();
    await renderApp(route, {
      ...answers,
      caseFile: {
        ...answers.caseFile,
        read: () => err({ code: "notOpened" }),
        open: () => err({ code: "notFound" }),
      },
    });
    expect((await screen.findByRole("alert")).textContent).toContain("Uppgiften finns inte längre");
  });

  it("has one next step, with where it is taken", async () => {
    await renderApp(route, caseAnswers());
    const card = within(await screen.findByRole("region", { name: "Nästa steg" }));
    expect(card.getByRole("link", { name: "Ta fram samtycke" }).getAttribute("href")).toBe(
      `#/arenden/${caseId}/samtycke?visa=nytt`,
    );
  });

  it("tells on every view that a concern report has been made, but not one that the guardians must not know of (B3)", async () => {
    const report = (reportedOn: string, guardiansMayKnow: boolean): ConcernReportRow => ({
      concernReportId: ConcernReportId.parse(reportedOn),
      number: 1,
      reportedOn,
      provision: "19 kap. 1 §",
      guardiansMayKnow,
      feedbackRequested: false,
      progress: { sentOn: null, sentVia: "", decidedOn: null, decision: null, feedbackOn: null },
      version: 0,
      wait: null,
    });
    const reports = [report("2026-03-18", true), report("2026-03-19", false)];
    await renderApp(route, { ...caseAnswers(), concernReport: { list: () => ok(reports) } });
    expect(await screen.findByText("Orosanmälan gjord 2026-03-18")).toBeDefined();
    expect(screen.queryByText(/2026-03-19/)).toBeNull();
  });

  it("ties an unlinked consultation to the case, shown by number and day only (R9)", async () => {
    const answers = caseAnswers();
    const view = answers.caseFile.read();
    if (!view.ok) throw new Error("there is a case");
    const caseFile = { ...view.value.caseFile, consultationId: null };
    const free = consultationOf({ consultationId: ConsultationId.parse("k2"), number: "K-2026-002" });
    const declined = consultationOf({
      consultationId: ConsultationId.parse("k3"),
      number: "K-2026-003",
      removedOn: "2026-03-01",
    });
    const { user, bridge } = await renderApp(route, {
      ...answers,
      caseFile: {
        ...answers.caseFile,
        read: () => ok({ ...view.value, caseFile, consultationNumber: "" }),
        linkConsultation: () => err({ code: "linkGroundMissing" }),
      },
      consultation: { list: () => ok([free, declined]) },
    });
    await user.click(await screen.findByRole("button", { name: "Koppla konsultation" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Koppla konsultation" }));
    await user.click(dialog.getByRole("button", { name: "Koppla konsultationen" }));
    expect(dialog.getAllByText("Välj vilken konsultation som hör till ärendet.").length).toBeGreaterThan(0);
    await user.click(dialog.getByRole("button", { name: /Vilken konsultation/ }));
    expect((await screen.findAllByRole("option")).map((option) => option.textContent)).toEqual([
      `K-2026-002, ${free.heldOn}`,
    ]);
    await user.click(screen.getByRole("option", { name: /K-2026-002/ }));
    await user.click(dialog.getByRole("button", { name: "Koppla konsultationen" }));
    expect((await dialog.findByRole("alert")).textContent).toContain("familjen");
    expect(bridge.inputsOf("caseFile.linkConsultation")).toEqual([{ caseId, version: 1, consultationId: "k2" }]);
  });

  it.each([
    [null, 1],
    ["2026-10-15", 0],
  ])("T15: warns of a consent that runs out, and no more when the case was closed %s", async (closedOn, warnings) => {
    const answers = caseAnswers({
      versions: [versionOne],
      answers: [guardianOne, guardianTwo].flatMap((signer) => answersOf(signer, "yes", "2026-03-18")),
    });
    const view = answers.caseFile.read();
    if (!view.ok) throw new Error("there is a case");
    await renderApp(route, {
      ...answers,
      today: { read: () => ok({ today: "2026-10-20", tasks: [], meetings: [] }) },
      caseFile: {
        ...answers.caseFile,
        read: () => ok({ ...view.value, caseFile: { ...view.value.caseFile, closedOn } }),
      },
    });
    await screen.findByRole("banner", { name: "Vem ärendet gäller" });
    expect(screen.queryAllByText("Samtycket går ut 2026-11-18")).toHaveLength(warnings);
  });

  it("marks the step it stands at", async () => {
    await renderApp(route, caseAnswers());
    const steps = within(await screen.findByRole("list", { name: "Ärendets steg" }));
    const current = steps.getAllByRole("listitem").filter((item) => item.getAttribute("aria-current") === "step");
    expect(current.map((item) => item.textContent)).toEqual(["2Samtycke, pågår nu, visa vad som saknas"]);
  });

  it("says of every step that is not done what is missing, with a link to where it is mended, by keyboard too", async () => {
    const { user } = await renderApp(route, caseAnswers({ versions: [versionOne] }));
    const steps = within(await screen.findByRole("list", { name: "Ärendets steg" }));
    expect(steps.getAllByRole("listitem").map((item) => item.textContent.replace(/^\d/, "").split(",")[0])).toEqual([
      "Konsultation",
      "Samtycke",
      "Förmöte",
      "Kallelse",
      "Möte",
      "Plan",
      "Uppföljning",
      "Avslut",
    ]);
    expect(steps.queryByRole("button", { name: /Konsultation/ })).toBeNull();
    const see = async (step: RegExp) => {
      steps.getByRole("button", { name: step }).focus();
      await user.keyboard("{Enter}");
      const detail = within(await screen.findByRole("dialog"));
      const link = detail.getByRole("link");
      const seen = [detail.getByRole("listitem").textContent, link.getAttribute("href")];
      await user.keyboard("{Escape}");
      await waitFor(() => {
        expect(screen.queryByRole("dialog")).toBeNull();
      });
      return seen;
    };
    expect(await see(/^Samtycke/)).toEqual([
      "Svar saknas från vårdnadshavare 1 och vårdnadshavare 2.Registrera svar",
      `#/arenden/${caseId}/samtycke`,
    ]);
    expect(await see(/^Kallelse/)).toEqual([
      "Samtycket behöver vara komplett först.Visa samtycket",
      `#/arenden/${caseId}/samtycke`,
    ]);
    expect(await see(/^Plan/)).toEqual([
      "Det första mötet med familjen kommer först.Visa möten",
      `#/arenden/${caseId}/moten`,
    ]);
  });

  it.each(["secrecyMark", "unknown"] as const)(
    "hides where a person is found when protection is %s",
    async (answer) => {
      const [kim, robin] = guardians;
      if (kim === undefined || robin === undefined) throw new Error("there are two guardians");
      const { user, bridge } = await renderApp(
        route,
        caseAnswers({ guardians: [{ ...kim, protectedIdentity: answer, phone: "010-000 00 99" }, robin] }),
      );
      expect(await screen.findByText(/Gäller vårdnadshavare 1/)).toBeTruthy();
      const card = within(screen.getByRole("article", { name: "Vårdnadshavare 1" }));
      expect(card.queryByText("010-000 00 99")).toBeNull();
      await user.click(card.getByRole("button", { name: /^Visa\s*telefon$/ }));
      expect(await card.findByText("010-000 00 99")).toBeTruthy();
      expect(bridge.inputsOf("caseFile.reveal")).toEqual([
        { caseId, who: { kind: "guardian", guardianId: kim.guardianId }, what: "phone" },
      ]);
      expect(screen.queryByText("Visas inte")).toBeNull();
    },
  );

  it("keeps what was typed and says why when somebody else changed the youth meanwhile", async () => {
    const answers = caseAnswers();
    const { user, bridge } = await renderApp(route, {
      ...answers,
      caseFile: { ...answers.caseFile, changeYouth: () => err({ code: "changedMeanwhile" }) },
    });
    await user.click(await screen.findByRole("button", { name: /^Ändra\s*den unge$/ }));
    const dialog = within(await screen.findByRole("dialog"));
    const school = dialog.getByRole("textbox", { name: /Skola/ });
    await user.clear(school);
    await user.type(school, "Nya skolan");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect((await dialog.findByRole("alert")).textContent).toContain("Någon har ändrat uppgiften");
    expect(dialog.getByRole("textbox", { name: /Skola/ })).toHaveProperty("value", "Nya skolan");
    await waitFor(() => {
      expect(bridge.inputsOf("caseFile.changeYouth")).toEqual([
        { caseId, version: 1, youth: { ...youth, school: "Nya skolan" } },
      ]);
    });
  });
});

describe("Logg", () => {
  it("tells what was done in plain words, and can leave the reading out", async () => {
    const answers = caseAnswers();
    const entry = { at: "2026-03-18T11:00:00.000Z", actor: "coordinator", entityType: null, writtenBy: null } as const;
    const { user } = await renderApp(`/arenden/${caseId}/logg`, {
      ...answers,
      caseFile: {
        ...answers.caseFile,
        log: () =>
          ok([
            { ...entry, sequence: 3, action: "caseFile.change", actor: "recovery" },
            { ...entry, sequence: 2, action: "caseFile.open" },
            { ...entry, sequence: 1, action: "consent.answer" },
          ]),
      },
    });
    const table = within(await screen.findByRole("table", { name: /Händelser i ärendet/ }));
    expect(table.getByRole("cell", { name: "Svar på samtycket registrerades" })).toBeTruthy();
    expect(table.getByRole("cell", { name: "Ärendet lästes" })).toBeTruthy();
    expect(
      table.getAllByRole("cell", { name: `Koordinatorns lösenfras (${exampleProfile.coordinator.name})` }),
    ).toHaveLength(2);
    expect(table.getByRole("cell", { name: "Återställningsnyckel" })).toBeTruthy();
    await user.click(screen.getByRole("switch", { name: "Visa bara ändringar" }));
    expect(table.queryByRole("cell", { name: "Ärendet lästes" })).toBeNull();
  });
});
