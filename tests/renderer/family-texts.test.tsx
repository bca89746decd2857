// The municipality's own texts to the family: ours one click away, how easy it is told and never a stop.
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ok } from "../../shared/result.ts";
import { familyTextsText as text, ourFamilyTexts } from "../../shared/text/family-texts.ts";
import { exampleProfile, savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const name = text.names["plan.family"];

const opened = async (familyTexts: typeof exampleProfile.familyTexts) => {
  const profile = { ...exampleProfile, familyTexts };
  const app = await renderApp("/installningar", {
    today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
    profile: {
      read: () => ok({ ...savedProfile, profile }),
      olderCases: () => ok([]),
      writeFamilyText: () => ok({ profile, version: 4 }),
    },
    caseFile: { list: () => ok([]) },
    guide: { read: () => ok({ answers: [], checks: [] }) },
  });
  await app.user.click(await screen.findByRole("button", { name: `${text.change}: ${name}` }));
  const dialog = within(await screen.findByRole("dialog", { name }));
  return { ...app, dialog, box: dialog.getByRole("textbox") };
};

describe("En text till familjen", () => {
  it("begins with ours, and is saved as the municipality's own", async () => {
    const { bridge, user, dialog, box } = await opened({});
    expect(box).toHaveProperty("value", ourFamilyTexts["plan.family"]);
    await user.clear(box);
    await user.type(box, "Det här gör vi.");
    await user.click(dialog.getByRole("button", { name: /^Spara texten/u }));
    await waitFor(() =>
      expect(bridge.inputsOf("profile.writeFamilyText")).toEqual([
        { name: "plan.family", text: "Det här gör vi.", version: 3 },
      ]),
    );
  });

  it("goes back to ours in one click", async () => {
    const { bridge, user, dialog, box } = await opened({ "plan.family": "Vår egen." });
    expect(box).toHaveProperty("value", "Vår egen.");
    await user.click(dialog.getByRole("button", { name: text.restore }));
    expect(box).toHaveProperty("value", ourFamilyTexts["plan.family"]);
    await user.click(dialog.getByRole("button", { name: /^Spara texten/u }));
    await waitFor(() =>
      expect(bridge.inputsOf("profile.writeFamilyText")).toEqual([{ name: "plan.family", text: null, version: 3 }]),
    );
  });

  it("is said to be hard where it is, and is saved all the same", async () => {
    const hard =
      "Samverkansparterna ansvarar för att nödvändiga informationsutbyten dokumenteras i respektive verksamhetssystem.";
    const { bridge, user, dialog, box } = await opened({});
    expect(dialog.getByText(/^Lättläst/u)).toBeTruthy();
    await user.clear(box);
    await user.type(box, hard);
    expect(dialog.getByText(/^Texten är svårare än den behöver vara: LIX/u)).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: /^Spara texten/u }));
    await waitFor(() => expect(bridge.inputsOf("profile.writeFamilyText")).toHaveLength(1));
  });
});
