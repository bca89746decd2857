import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { answersOf, caseAnswers, caseId, guardianOne, versionOne } from "../support/example-case.ts";
import { draftsThatStay } from "../support/drafts-that-stay.ts";
import { lockWindow, unlockWindow } from "../support/renew-window.tsx";
import { renderApp } from "../support/render-app.tsx";
import type { Rendered } from "../support/render-part.tsx";

const route = `/arenden/${caseId}/samtycke`;

const start = (answers = answersOf(guardianOne, "yes", "2026-03-16")) =>
  renderApp(route, { ...caseAnswers({ versions: [versionOne], answers }), ...draftsThatStay() });
const matrix = () => screen.findByRole("table", { name: /Svar på samtycke version 1/ });

const lockAndUnlock = async (app: Rendered): Promise<void> => {
  await unlockWindow(await lockWindow(app));
  await matrix();
};

const goOn = async ({ user }: Rendered, title: string) => {
  const band = (await screen.findByText(title)).closest("[role=note]");
  if (!(band instanceof HTMLElement)) throw new Error("the draft is told of in a note");
  await user.click(within(band).getByRole("button", { name: "Fortsätt" }));
  return within(await screen.findByRole("dialog"));
};

describe("a lock in the middle of a decision about consent", () => {
  it("loses nothing of a long reason", async () => {
    const app = await start();
    await matrix();
    await app.user.click(screen.getByRole("button", { name: "Mer" }));
    await app.user.click(screen.getByRole("menuitem", { name: "Registrera undantag" }));
    const before = within(await screen.findByRole("dialog"));
    await app.user.click(before.getByRole("radio", { name: /Robin/ }));
    await app.user.click(before.getByRole("radio", { name: /^Förhindrad att svara/ }));
    await app.user.type(before.getByRole("textbox", { name: /^Motivering/ }), "Utomlands sedan januari");
    await lockAndUnlock(app);
    const after = await goOn(app, "Du har börjat registrera ett undantag");
    await waitFor(() =>
      expect(after.getByRole<HTMLInputElement>("radio", { name: /^Förhindrad att svara/ }).checked).toBe(true),
    );
    expect(after.getByRole<HTMLInputElement>("radio", { name: /Robin/ }).checked).toBe(true);
    expect(after.getByRole<HTMLTextAreaElement>("textbox", { name: /^Motivering/ }).value).toBe(
      "Utomlands sedan januari",
    );
    // Being hindered has an end.
    await app.user.click(after.getByRole("button", { name: "Spara undantaget" }));
    expect(await after.findByRole("button", { name: /^Ange till och med vilken dag/ })).toBeTruthy();
  });

  it("brings an answer back to the person who gave it, and to nobody else", async () => {
    const app = await start([]);
    const [first, second] = within(await matrix()).getAllByRole("button", { name: /Registrera svar/ });
    if (first === undefined || second === undefined) throw new Error("there are two guardians");
    await app.user.click(first);
    await app.user.click(within(await screen.findByRole("dialog")).getAllByRole("radio", { name: "Nej" })[0] ?? first);
    await lockAndUnlock(app);
    const [, other] = within(await matrix()).getAllByRole("button", { name: /Registrera svar/ });
    await app.user.click(other ?? second);
    const others = within(await screen.findByRole("dialog"));
    expect(others.getAllByRole<HTMLInputElement>("radio", { name: "Nej" }).some((radio) => radio.checked)).toBe(false);
    await app.user.click(others.getByRole("button", { name: "Avbryt" }));
    const own = await goOn(app, "Du har börjat registrera svar på samtycket: vårdnadshavare 1");
    await waitFor(() => expect(own.getAllByRole<HTMLInputElement>("radio", { name: "Nej" })[0]?.checked).toBe(true));
    await app.user.click(own.getByRole("button", { name: "Avbryt" }));
    expect(screen.queryByText(/^Du har börjat/)).toBeNull();
  });
});
