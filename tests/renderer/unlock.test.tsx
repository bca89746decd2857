import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { UnlockFailure } from "../../shared/contract/vault.ts";
import { err, ok } from "../../shared/result.ts";
import { obstacles } from "../../shared/text/unlock.ts";
import { renderApp } from "../support/render-app.tsx";

const locked = {
  status: () => ok({ state: "locked" as const, folder: "/home/test/vault", place: "local" as const, demo: false }),
};

const tryWith = async (failure: UnlockFailure) => {
  const app = await renderApp("/idag", { vault: { ...locked, unlock: () => err(failure) } });
  await app.user.type(screen.getByLabelText("Lösenfras"), "fel fras{Enter}");
  return app;
};

describe("the lock screen", () => {
  it("says that a wrong passphrase is wrong, waits as long as the host says, and stays in the field", async () => {
    await tryWith({ code: "wrongPassphrase", waitSeconds: 8 });
    expect(screen.getByText(/Lösenfrasen stämmer inte.*Vänta 8 sekunder/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Lås upp" }).disabled).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText("Lösenfras"));
  });

  it.each(Object.entries(obstacles))("has a state of its own for %s, with a way forward", async (code, words) => {
    // The keys of `obstacles` are failure codes; Object.entries calls them strings.
    const { user } = await tryWith({ code: code as keyof typeof obstacles });
    expect(screen.getByRole("heading", { level: 1, name: words.title })).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("Inget har ändrats eller tagits bort.");
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(screen.getByLabelText("Lösenfras")).toBeTruthy();
  });

  it.each(Object.entries(obstacles))("leads on from %s only where the keys are whole", async (code) => {
    // The keys of `obstacles` are failure codes; Object.entries calls them strings.
    await tryWith({ code: code as keyof typeof obstacles });
    await screen.findByRole("button", { name: "Försök igen" });
    const leadsOn = screen.queryByRole("button", { name: "Visa vägarna vidare" }) !== null;
    expect(leadsOn).toBe(code === "databaseDamaged" || code === "databaseMissing");
  });

  it("says each obstacle in words that no other has", () => {
    const titles = Object.values(obstacles).map(({ title, body }) => `${title} ${body}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("takes the recovery key instead, and says when a character is wrong", async () => {
    const { user, bridge } = await renderApp("/idag", {
      vault: { ...locked, unlock: () => err({ code: "recoveryKeyMistyped" }) },
    });
    await user.click(screen.getByRole("button", { name: "Använd återställningsnyckeln" }));
    await user.type(screen.getByLabelText("Återställningsnyckel"), "7k3m q0zt{Enter}");
    expect(bridge.inputsOf("vault.unlock")).toEqual([{ recoveryKey: "7k3m q0zt" }]);
    expect(screen.getByText(/Något tecken är fel skrivet/)).toBeTruthy();
  });

  it("takes two of the recovery cards, and says when it was the same one twice", async () => {
    const { user, bridge } = await renderApp("/idag", {
      vault: { ...locked, unlock: () => err({ code: "sameCard" }) },
    });
    await user.click(screen.getByRole("button", { name: "Använd återställningskort" }));
    await user.type(screen.getByLabelText("Ett av korten"), "zzty qkeq{Enter}");
    expect(screen.getByText("Skriv alla grupperna från två av korten.")).toBeTruthy();
    expect(bridge.inputsOf("vault.unlock")).toEqual([]);
    await user.type(screen.getByLabelText("Ett annat av korten"), "wqke 7t79{Enter}");
    expect(bridge.inputsOf("vault.unlock")).toEqual([{ cards: ["zzty qkeq", "wqke 7t79"] }]);
    expect(screen.getByText(/samma kort två gånger/)).toBeTruthy();
  });

  it.each([
    [{ code: "recoveryKeyMistyped" } as const, /Jämför grupp för grupp med korten/],
    [{ code: "wrongRecoveryKey", waitSeconds: 0 } as const, /Kontrollera att båda har samma märke/],
  ])("speaks of the cards when cards were typed: %o", async (failure, words) => {
    const { user } = await renderApp("/idag", { vault: { ...locked, unlock: () => err(failure) } });
    await user.click(screen.getByRole("button", { name: "Använd återställningskort" }));
    await user.type(screen.getByLabelText("Ett av korten"), "zzty qkeq");
    await user.type(screen.getByLabelText("Ett annat av korten"), "wqke 7t79{Enter}");
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("says that a file is older than it should be before anything is shown", async () => {
    const { user, bridge } = await renderApp("/idag", {
      vault: { ...locked, unlock: () => ok({ missingChanges: 3 }) },
    });
    await user.type(screen.getByLabelText("Lösenfras"), "häst batteri korrekt{Enter}");
    expect(screen.getByRole("alert").textContent).toContain("De 3 senaste ändringarna finns inte i filen");
    bridge.answer({
      vault: { status: () => ok({ state: "open", folder: "/home/test/vault", place: "local", demo: false }) },
    });
    await user.click(screen.getByRole("button", { name: "Öppna ändå" }));
    expect(await screen.findByRole("navigation", { name: "Huvudmeny" })).toBeTruthy();
  });

  it("says that the control files are gone, also when nothing is known to be missing", async () => {
    const { user } = await renderApp("/idag", {
      vault: { ...locked, unlock: () => ok({ missingChanges: 0, anchorLost: true as const }) },
    });
    await user.type(screen.getByLabelText("Lösenfras"), "häst batteri korrekt{Enter}");
    expect(screen.getByRole("heading", { level: 1, name: "Kontrollfilerna saknas" })).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("under Säkerhetskopiering");
  });

  it("asks nothing of the host for an empty passphrase", async () => {
    const { user, bridge } = await renderApp("/idag", { vault: locked });
    await user.click(screen.getByRole("button", { name: "Lås upp" }));
    expect(screen.getByText("Skriv din lösenfras.")).toBeTruthy();
    expect(bridge.inputsOf("vault.unlock")).toEqual([]);
  });
});
