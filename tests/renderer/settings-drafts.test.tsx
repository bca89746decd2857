// The dialogs under Inställningar that keep in the form behind them: what is typed there survives a lock too.
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ok } from "../../shared/result.ts";
import { settingsText } from "../../shared/text/settings.ts";
import { usualText as text } from "../../shared/text/usual-commitments.ts";
import { draftsThatStay } from "../support/drafts-that-stay.ts";
import { exampleProfile, savedProfile } from "../support/example-profile.ts";
import { lockWindow, unlockWindow } from "../support/renew-window.tsx";
import { renderApp } from "../support/render-app.tsx";
import type { Rendered } from "../support/render-part.tsx";

const first = { what: "Lagar mat ihop", takenBy: "family" as const };
const second = { what: "Hör av sig", takenBy: null };

const opened = () =>
  renderApp("/installningar", {
    today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
    profile: {
      read: () => ok({ ...savedProfile, profile: { ...exampleProfile, usualCommitments: [first, second] } }),
      olderCases: () => ok([]),
    },
    caseFile: { list: () => ok([]) },
    guide: { read: () => ok({ answers: [], checks: [] }) },
    ...draftsThatStay(),
  });
const lockAndUnlock = async (app: Rendered): Promise<void> => {
  await unlockWindow(await lockWindow(app));
};
const dialogBy = async ({ user }: Rendered, button: string) => {
  await user.click(await screen.findByRole("button", { name: button }));
  return within(await screen.findByRole("dialog"));
};
const changing = async (app: Rendered, what: string) => {
  await app.user.click(await screen.findByRole("button", { name: text.more(what) }));
  await app.user.click(await screen.findByRole("menuitem", { name: text.change }));
  const dialog = within(await screen.findByRole("dialog"));
  return { dialog, box: dialog.getByLabelText<HTMLInputElement>(text.form.what) };
};

describe("a lock while settings are filled in", () => {
  it("loses nothing of a usual commitment that is being added", async () => {
    const app = await opened();
    const before = await dialogBy(app, text.add);
    await app.user.type(before.getByLabelText(text.form.what), "Möter upp");
    await lockAndUnlock(app);
    const after = await dialogBy(app, text.add);
    await waitFor(() => expect(after.getByLabelText(text.form.what)).toHaveProperty("value", "Möter upp"));
  });

  it("brings what was typed back to the usual commitment that it was about, and to no other", async () => {
    const app = await opened();
    const before = await changing(app, second.what);
    await app.user.type(before.box, " varje vecka");
    await lockAndUnlock(app);
    const other = await changing(app, first.what);
    expect(other.box.value).toBe(first.what);
    await app.user.keyboard("{Escape}");
  });

  it("does not throw away what was typed about one row when another is looked at and closed", async () => {
    const app = await opened();
    const before = await changing(app, second.what);
    await app.user.type(before.box, " varje vecka");
    await lockAndUnlock(app);
    await changing(app, first.what);
    await app.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const again = await changing(app, second.what);
    await waitFor(() => expect(again.box.value).toBe(`${second.what} varje vecka`));
  });

  it("goes with the dialog when that is given up", async () => {
    const app = await opened();
    const before = await changing(app, second.what);
    await app.user.type(before.box, " varje vecka");
    await app.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect((await changing(app, second.what)).box.value).toBe(second.what);
  });

  it("is a number that shows somebody neither kept as a draft nor taken into the list (R6)", async () => {
    const app = await opened();
    const dialog = await dialogBy(app, text.add);
    await app.user.type(dialog.getByLabelText(text.form.what), "Ring 070-123 45 67");
    await app.user.click(dialog.getByRole("button", { name: new RegExp(`^${text.add}`) }));
    expect(await dialog.findAllByText(text.errors.showsSomebody)).not.toEqual([]);
    const kept = app.bridge.inputsOf("draft.keep").map((input) => JSON.stringify(input));
    expect(kept.filter((one) => one.includes("070-123 45 67"))).toEqual([]);
  });

  it("loses nothing of an agency that is being added", async () => {
    const app = await opened();
    const before = await dialogBy(app, settingsText.agency.add);
    await app.user.type(before.getByLabelText(settingsText.agency.form.name), "Fritidsgården");
    await lockAndUnlock(app);
    const after = await dialogBy(app, settingsText.agency.add);
    await waitFor(() =>
      expect(after.getByLabelText(settingsText.agency.form.name)).toHaveProperty("value", "Fritidsgården"),
    );
  });
});
