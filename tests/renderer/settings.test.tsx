import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ok, err } from "../../shared/result.ts";
import { exampleLocal, exampleProfile, savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";
import { categoriesFrom } from "../../renderer/features/settings/agency-values.ts";
import { settingsText } from "../../shared/text/settings.ts";
import { presets, profileFrom } from "../../shared/text/presets.ts";
import { CaseId, CategoryId } from "../../shared/domain/ids.ts";

const answers = {
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  profile: { read: () => ok(savedProfile), save: () => ok({ profile: exampleProfile, version: 4 }) },
  caseFile: { list: () => ok([]) },
};
const saveButton = () => screen.findByRole("button", { name: "Spara inställningar" });

describe("Inställningar", () => {
  it("begins with a choice of model that fills in the rest, and tells whose text it follows", async () => {
    const { bridge, user } = await renderApp("/installningar", {
      ...answers,
      profile: { ...answers.profile, read: () => ok(null) },
    });
    expect(await screen.findByText("Följer Mjölby kommuns offentliga text om SSPF.")).toBeTruthy();
    expect(screen.getByText("Följer Söderköpings kommuns offentliga samverkansrutin för SSPF.")).toBeTruthy();
    for (const line of presets.consultation.ours) expect(screen.getAllByText(line).length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "Spara inställningar" })).toBeNull();

    await user.click(screen.getByLabelText(/^Konsultationsmodell/));
    expect(await screen.findByLabelText("Ålder från och med")).toHaveProperty("value", "13");
    // The long lists fold, so that what is to be filled in comes into sight.
    for (const folded of document.querySelectorAll("details")) expect(folded.open).toBe(false);
    await user.click(await saveButton());
    expect(await screen.findByText("6 uppgifter behöver rättas")).toBeTruthy();
    expect(screen.getAllByText("Skriv kommunens namn.")).toHaveLength(2);
    expect(bridge.inputsOf("profile.save")).toEqual([]);
  });

  it("leads from the top to every card, in the order of the page", async () => {
    const guide = { read: () => ok({ answers: [], checks: [] }) };
    await renderApp("/installningar", { ...answers, guide });
    const links = within(await screen.findByRole("navigation", { name: settingsText.navigation }));
    const cards = () => [...document.querySelectorAll("section[id^='settings-'] h2")].map((title) => title.textContent);
    const names = links.getAllByRole("button").map((link) => link.textContent);
    await waitFor(() => expect(cards()).toEqual(names));
    expect(names).toContain("Nycklar");
  });

  it("offers to save only what has changed, and saves it over the version that was read", async () => {
    const { bridge, user } = await renderApp("/installningar", answers);
    const municipality = await screen.findByLabelText("Kommun");
    expect(screen.queryByRole("button", { name: "Spara inställningar" })).toBeNull();
    await user.clear(municipality);
    await user.click(municipality);
    await user.paste("Provkommun");
    await user.click(await saveButton());
    await waitFor(() =>
      expect(bridge.inputsOf("profile.save")).toEqual([
        { profile: { ...exampleProfile, municipality: "Provkommun" }, version: 3 },
      ]),
    );
  });

  it("fills in from a preset at once, leaves the municipality as it is, and can take it back", async () => {
    const { bridge, user } = await renderApp("/installningar", answers);
    await user.click(await screen.findByLabelText(/^Konsultationsmodell/));
    const fill = screen.getByRole("button", { name: "Fyll i värdena från Konsultationsmodell" });
    await user.click(fill);
    await user.click(await screen.findByRole("button", { name: "Ångra" }));
    expect(await screen.findByText("Ändringen är ångrad")).toBeTruthy();
    expect(screen.queryByText(/^Värdena från Konsultationsmodell är ifyllda/)).toBeNull();
    await user.click(fill);
    await user.click(await saveButton());
    await waitFor(() =>
      expect(bridge.inputsOf("profile.save")).toEqual([
        { profile: profileFrom("consultation", exampleLocal), version: 3 },
      ]),
    );
  });

  it("says that an agency with a consent cannot be removed", async () => {
    const { bridge, user } = await renderApp("/installningar", answers);
    bridge.answer({ profile: { save: () => err({ code: "agencyInUse" }) } });
    await user.click(await screen.findByRole("button", { name: "Ändra BUP" }));
    await user.click(await screen.findByRole("menuitem", { name: "Ta bort verksamhet" }));
    await user.click(await saveButton());
    expect((await screen.findAllByText(/^Verksamheten ingår i ett samtycke och kan inte tas bort/)).length).toBe(2);
  });

  it("offers to read anew when somebody else has saved", async () => {
    const { bridge, user } = await renderApp("/installningar", answers);
    bridge.answer({ profile: { save: () => err({ code: "changedMeanwhile" }) } });
    await user.click(await screen.findByLabelText("Kommun"));
    await user.paste("X");
    await user.click(await saveButton());
    bridge.answer({
      profile: { read: () => ok({ profile: { ...exampleProfile, municipality: "Nykommun" }, version: 9 }) },
    });
    await user.click(await screen.findByRole("button", { name: "Läs in på nytt" }));
    await waitFor(() => expect(screen.getByLabelText("Kommun")).toHaveProperty("value", "Nykommun"));
  });

  it("takes no code that another agency or the family has (T12)", async () => {
    const { user } = await renderApp("/installningar", answers);
    await user.click(await screen.findByRole("button", { name: "Lägg till verksamhet" }));
    const dialog = within(await screen.findByRole("dialog"));
    for (const code of ["s", "v1", "u"]) {
      await user.clear(dialog.getByLabelText("Kod i filnamn"));
      await user.type(dialog.getByLabelText("Kod i filnamn"), code);
      await user.keyboard("{Control>}{Enter}{/Control}");
      expect((await dialog.findAllByText("En annan verksamhet har redan koden.")).length).toBeGreaterThan(0);
    }
  });

  it("lists open cases with older settings, neutrally, and moves one when asked", async () => {
    const older = [
      {
        caseId: CaseId.parse("c1"),
        number: "SSPF-2026-007",
        version: 1,
        changes: ["ageTo" as const, "agencies" as const],
      },
    ];
    const { bridge, user } = await renderApp("/installningar", {
      ...answers,
      profile: { ...answers.profile, olderCases: () => ok(older), moveCase: () => ok(null) },
    });
    expect(await screen.findByText("ålder till och med och verksamheter")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Byt till de nya, SSPF-2026-007" }));
    await waitFor(() => expect(bridge.inputsOf("profile.moveCase")).toEqual([{ caseId: "c1", version: 3 }]));
  });

  it("lets an agency end and go into another, instead of being removed", async () => {
    const { bridge, user } = await renderApp("/installningar", answers);
    await user.click(await screen.findByRole("button", { name: "Ändra Fritid" }));
    await user.click(await screen.findByRole("menuitem", { name: "Ändra verksamhet" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getAllByRole("spinbutton")[0] ?? document.body);
    await user.paste("2027-01-01");
    await user.click(dialog.getByRole("button", { name: "Ändra verksamhet" }));
    expect(await screen.findByText(/^Fritid \(upphör 2027-01-01\)/)).toBeTruthy();
    await user.click(await saveButton());
    await waitFor(() => expect(bridge.inputsOf("profile.save")).toHaveLength(1));
    expect(JSON.stringify(bridge.inputsOf("profile.save"))).toContain(`"ended":{"on":"2027-01-01","successorId":null}`);
  });

  it("changes theme and density at once", async () => {
    const { bridge, user } = await renderApp("/installningar", {
      ...answers,
      desktop: {
        preferences: () => ok({ theme: "system", density: "normal" }),
        setPreferences: () => ok({ theme: "dark", density: "normal" }),
      },
    });
    await user.click(await screen.findByLabelText("Mörkt"));
    await waitFor(() => expect(bridge.inputsOf("desktop.setPreferences")).toEqual([{ theme: "dark" }]));
  });
});

describe("the categories of an agency", () => {
  it("keep their identity while their words stay, and get another when they change", () => {
    const before = [{ categoryId: CategoryId.parse("skola-narvaro"), name: "Närvaro" }];
    expect(categoriesFrom(["Stöd", "Närvaro"], before, () => "ny")).toEqual([
      { categoryId: "ny", name: "Stöd" },
      { categoryId: "skola-narvaro", name: "Närvaro" },
    ]);
  });
});
