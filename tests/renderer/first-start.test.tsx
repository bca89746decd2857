import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Place } from "../../shared/contract/vault.ts";
import { err, ok } from "../../shared/result.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const groups = ["7K3M", "Q0ZT", "XW4R", "9HJ2", "C6VN", "1PDA", "E8SB", "5GYF", "T2QX"];
const phrase = "häst batteri korrekt klammer";

const none = (place: Place = "local"): NonNullable<Answers["vault"]> => ({
  status: () => ok({ state: "none", folder: "/home/test/vault", place, demo: false }),
  strength: ({ passphrase }) => ok({ characters: passphrase.length, score: 4, enough: passphrase.length >= 12 }),
  prepare: () => ok({ groups, ask: [3, 7] }),
  create: () => ok({}),
});

const toRecoveryKey = async (vault: Answers["vault"]) => {
  const app = await renderApp("/idag", { ...(vault && { vault }) });
  await app.user.click(screen.getByRole("button", { name: "Lägg valvet här" }));
  await app.user.type(screen.getByLabelText("Lösenfras"), phrase);
  await app.user.type(screen.getByLabelText("Skriv lösenfrasen en gång till"), `${phrase}{Enter}`);
  await screen.findByRole("heading", { name: "Din återställningsnyckel" });
  return app;
};

describe("the first start", () => {
  it.each([
    ["network", /ligger på en server/],
    ["removable", /löstagbart minne/],
    ["synchronised", /molntjänst/],
  ] as const)("does not put the vault in a %s place, and says why", async (place, words) => {
    await renderApp("/idag", { vault: none(place) });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Lägg valvet här" }).disabled).toBe(true);
  });

  it("refuses a short passphrase and two that differ, each in words at its field", async () => {
    const { user, bridge } = await renderApp("/idag", { vault: none() });
    await user.click(screen.getByRole("button", { name: "Lägg valvet här" }));
    await user.type(screen.getByLabelText("Lösenfras"), "kort{Enter}");
    expect(await screen.findByText(/Lösenfrasen är för svag/)).toBeTruthy();
    await user.clear(screen.getByLabelText("Lösenfras"));
    await user.type(screen.getByLabelText("Lösenfras"), `${phrase}{Enter}`);
    expect(await screen.findByText(/Fraserna är inte lika/)).toBeTruthy();
    expect(bridge.inputsOf("vault.prepare")).toEqual([]);
  });

  it("shows the key in nine groups, prints it, and asks two back before the vault is made", async () => {
    const { user, bridge } = await toRecoveryKey(none());
    for (const group of groups) expect(screen.getByText(group)).toBeTruthy();
    bridge.answer({ paper: { lay: () => ok(null) }, desktop: { print: () => ok({ printed: true }) } });
    await user.click(screen.getByRole("button", { name: "Skriv ut nyckeln" }));
    expect(bridge.inputsOf("paper.lay")).toEqual([{ kind: "recoveryKey", groups }]);
    expect(bridge.inputsOf("desktop.print")).toEqual([{ kind: "key" }]);
    await user.click(screen.getByRole("button", { name: "Jag har sparat nyckeln" }));
    expect(screen.queryByText("XW4R")).toBeNull();
    await user.type(screen.getByLabelText("Grupp 3"), "xw4r");
    await user.type(screen.getByLabelText("Grupp 7"), "e8sb{Enter}");
    expect(bridge.inputsOf("vault.create")).toEqual([{ groups: ["xw4r", "e8sb"] }]);
    expect(await screen.findByRole("heading", { name: "Valvet är klart" })).toBeTruthy();
  });

  it("says it when the groups do not match, and lets the key be seen again", async () => {
    const { user } = await toRecoveryKey({ ...none(), create: () => err({ code: "groupsDoNotMatch" }) });
    await user.click(screen.getByRole("button", { name: "Jag har sparat nyckeln" }));
    await user.type(screen.getByLabelText("Grupp 3"), "aaaa");
    await user.type(screen.getByLabelText("Grupp 7"), "bbbb{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("Grupperna stämmer inte med nyckeln");
    await user.click(screen.getByRole("button", { name: "Visa nyckeln igen" }));
    expect(screen.getByText("XW4R")).toBeTruthy();
  });
});
