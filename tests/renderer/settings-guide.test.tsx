import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { sharedSettings } from "../../shared/domain/profile-file.ts";
import { profileFrom } from "../../shared/text/presets.ts";
import { err, ok } from "../../shared/result.ts";
import { exampleLocal, exampleProfile, savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const answers = {
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  profile: { read: () => ok(savedProfile), olderCases: () => ok([]) },
  caseFile: { list: () => ok([]) },
  guide: {
    read: () => ok({ answers: [{ question: 4, answer: "8 månader", by: "Nämnden", on: "2026-11-01" }], checks: [] }),
  },
};

describe("Inställningarna som fil", () => {
  it("shows field by field what a file would change before anything is taken over", async () => {
    const settings = { ...sharedSettings(exampleProfile), ageTo: 18, surveyTalk: true };
    const { bridge, user } = await renderApp("/installningar", {
      ...answers,
      profile: { ...answers.profile, takeOver: () => ok({ profile: exampleProfile, version: 4 }) },
      desktop: {
        preferences: () => ok({ theme: "system", density: "normal" }),
        chooseProfileFile: () => ok({ settings, logo: null }),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Läs in från fil" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Läsa in inställningarna?" }));
    expect(dialog.getAllByRole("row").map((row) => row.textContent)).toEqual([
      "InställningNuEfter",
      "Ålder till och med17 år18 år",
      "Kartläggande samtal före första mötetNejJa",
    ]);
    expect(bridge.inputsOf("profile.takeOver")).toEqual([]);
    await user.click(dialog.getByRole("button", { name: "Läs in inställningarna" }));
    await waitFor(() => expect(bridge.inputsOf("profile.takeOver")).toEqual([{ settings, version: 3 }]));
    // The form shows what was taken over, not what was there when the page was opened.
    bridge.answer({ profile: { read: () => ok({ profile: { ...exampleProfile, ageTo: 18 }, version: 4 }) } });
  });

  it("says in plain words why a file is not taken, and when it would change nothing", async () => {
    const { bridge, user } = await renderApp("/installningar", {
      ...answers,
      desktop: {
        preferences: () => ok({ theme: "system", density: "normal" }),
        chooseProfileFile: () => err({ code: "profileFileDamaged" }),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Läs in från fil" }));
    expect(await screen.findByText(/^Filen har ändrats eller skadats/)).toBeTruthy();
    bridge.answer({
      desktop: {
        chooseProfileFile: () => ok({ settings: sharedSettings(profileFrom("preMeeting", exampleLocal)), logo: null }),
      },
    });
    await user.click(screen.getByRole("button", { name: "Läs in från fil" }));
    expect(await screen.findByText(/Inget skulle ändras/)).toBeTruthy();
  });
});

describe("Frågor att ta ställning till", () => {
  it("are counted in the settings, from the first start on", async () => {
    await renderApp("/installningar", { ...answers, profile: { read: () => ok(null) } });
    expect(await screen.findByText("1 av 13 frågor är besvarade.")).toBeTruthy();
  });

  it("are answered with who and when, and a provision's check is registered", async () => {
    const { bridge, user } = await renderApp("/installningar/fragor", {
      ...answers,
      guide: { ...answers.guide, answer: () => ok(null), check: () => ok(null) },
    });
    expect(await screen.findByText("8 månader")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Svara: Har ni förmöte/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByLabelText(/^Svar/));
    await user.paste("Ja, alltid.");
    await user.click(dialog.getByLabelText(/^Vem har svarat/));
    await user.paste("Nämnden");
    await user.click(dialog.getByRole("button", { name: "Spara svar" }));
    await waitFor(() =>
      expect(bridge.inputsOf("guide.answer")).toEqual([
        { question: 6, answer: "Ja, alltid.", by: "Nämnden", on: "2026-11-22" },
      ]),
    );
    expect(screen.getAllByRole("button", { name: /^Registrera granskning/ }).length).toBeGreaterThan(5);
  });
});
