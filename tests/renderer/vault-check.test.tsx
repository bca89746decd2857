import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { VaultFault, type VaultChecked, type VaultState } from "../../shared/contract/vault-check.ts";
import { err, ok } from "../../shared/result.ts";
import { faultText } from "../../shared/text/vault-check.ts";
import { renderApp } from "../support/render-app.tsx";

const last: VaultChecked = { at: "2026-11-21T14:05:00Z", pages: 412, lines: 1204, rows: 987, faults: [] };
const state: VaultState = { last, progress: null, size: 1_687_552, kept: [] };
const answersWith = (changed: Partial<VaultState> = {}) => ({
  today: { read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }) },
  vaultCheck: { state: () => ok({ ...state, ...changed }), now: () => ok(last) },
});

describe("Valvet", () => {
  it("says when the vault was checked, and how much was looked at", async () => {
    await renderApp("/installningar/valvet", answersWith());
    const card = within(await screen.findByRole("region", { name: "Senaste kontroll" }));
    expect(card.getByText("Kontrollerat i går kl. 15:05")).toBeTruthy();
    expect(card.getByText("Inga fel")).toBeTruthy();
    expect(card.getByText(/1\s204 rader i en obruten kedja/)).toBeTruthy();
    expect(screen.getByText("Ingen äldre version finns kvar.")).toBeTruthy();
  });

  it.each(VaultFault.options)("says in words what is wrong, and the way forward: %s", async (fault) => {
    await renderApp("/installningar/valvet", answersWith({ last: { ...last, faults: [fault] } }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(faultText[fault]);
    expect(alert.textContent).toContain("Inget har tagits bort.");
    expect(within(alert).getByRole("link", { name: "Till säkerhetskopiering" })).toBeTruthy();
    expect(screen.queryByText(/obruten kedja/) === null).toBe(fault === "chain");
  });

  it("says that it has not been checked, and checks when asked", async () => {
    const { user, bridge } = await renderApp("/installningar/valvet", answersWith({ last: null }));
    expect(await screen.findByText(/Valvet har inte kontrollerats än/)).toBeTruthy();
    bridge.answer(answersWith());
    await user.click(screen.getByRole("button", { name: "Kontrollera valvet nu" }));
    expect(bridge.inputsOf("vaultCheck.now")).toEqual([{}]);
    expect(await screen.findByText("Valvet är kontrollerat")).toBeTruthy();
  });

  it("follows a check that began by itself", async () => {
    await renderApp("/installningar/valvet", answersWith({ progress: 40 }));
    expect(await screen.findByText(/Kontrollerar … 40 %/)).toBeTruthy();
  });

  it("shows until when an older file is kept", async () => {
    await renderApp("/installningar/valvet", answersWith({ kept: [{ id: 1, keptUntil: "2026-11-28T09:00:00Z" }] }));
    expect(await screen.findByText("Version 1")).toBeTruthy();
    expect(screen.getByText(/^2026-11-28/)).toBeTruthy();
  });

  it("says that a locked vault must be opened first", async () => {
    const { user, bridge } = await renderApp("/installningar/valvet", answersWith());
    bridge.answer({ vaultCheck: { now: () => err({ code: "vaultClosed" }) } });
    await user.click(await screen.findByRole("button", { name: "Kontrollera valvet nu" }));
    expect(await screen.findByText("Valvet är låst, lås upp det och kontrollera sedan.")).toBeTruthy();
  });

  it("has a red task in Idag when a fault was found, which leads here", async () => {
    const task = { kind: "vaultFaulty" as const, dueOn: "2026-11-22", meetingId: null, count: 1 };
    await renderApp("/idag", {
      ...answersWith(),
      today: {
        read: () =>
          ok({ today: "2026-11-22", tasks: [{ ...task, about: null, watch: null, parking: null }], meetings: [] }),
      },
    });
    const late = within(await screen.findByRole("region", { name: /Försenat|Sent/ }));
    expect(late.getByRole("link", { name: "Se vad kontrollen av valvet hittade" }).getAttribute("href")).toBe(
      "#/installningar/valvet",
    );
  });
});
