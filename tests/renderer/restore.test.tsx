// Restoring a backup on the lock screen, at first start and from the page of the backups.
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RestoreFailure, type RestoreSummary } from "../../shared/contract/restore.ts";
import { err, ok } from "../../shared/result.ts";
import { restoreFailureText } from "../../shared/text/restore.ts";
import { renderApp } from "../support/render-app.tsx";

const summary: RestoreSummary = {
  createdAt: "2026-11-21T14:05:00Z",
  cases: 12,
  meetings: 31,
  lastChangeAt: "2026-11-21T13:58:00Z",
  lostChanges: 4,
  removedAgain: 1,
  suspects: 0,
  present: "backedUp",
};
const found = {
  place: "second" as const,
  name: "samverka-2026-11-21T140500Z-g1-s000123.svbk",
  size: 1_340_000,
  createdAt: "2026-11-21T14:05:00Z",
  verified: true,
};
const restore = {
  list: () => ok([found, { ...found, name: "samverka-skadad.svbk", verified: false }]),
  prepare: () => ok(summary),
  apply: () => ok({}),
  discard: () => ok({}),
};
const vaultIn = (state: "locked" | "none") => ({
  status: () => ok({ state, folder: "/home/test/vault", place: "local" as const, demo: false }),
});

const atSecret = async (answers: Partial<typeof restore> = {}) => {
  const app = await renderApp("/idag", {
    vault: vaultIn("locked"),
    restore: { ...restore, ...answers },
    backup: { progress: () => ok(null) },
  });
  await app.user.click(screen.getByRole("button", { name: "Återställ från en säkerhetskopia" }));
  await app.user.click(await screen.findByRole("button", { name: "Välj" }));
  await app.user.type(screen.getByLabelText("Lösenfras"), "grön trappa viskar gurka");
  return app;
};
const read = () => screen.getByRole("button", { name: "Läs och kontrollera" });

describe("restoring on the lock screen", () => {
  it("offers the backups that can be read, and shows what goes before anything is done", async () => {
    const { user, bridge } = await atSecret();
    await user.click(read());
    expect(bridge.inputsOf("restore.prepare")).toEqual([
      { from: { place: "second", name: found.name }, secret: { passphrase: "grön trappa viskar gurka" } },
    ]);
    expect(await screen.findByText("12 ärenden och 31 möten")).toBeTruthy();
    expect(screen.getByText("4 ändringar efter säkerhetskopian försvinner.")).toBeTruthy();
    expect(screen.getByText(/1 konsultation eller kontakt i säkerhetskopian är gallrad/)).toBeTruthy();
    expect(bridge.inputsOf("restore.apply")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Återställ" }));
    expect(await screen.findByRole("heading", { name: "Återställningen är klar" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Till låsskärmen" }));
    expect(screen.getByRole("button", { name: "Lås upp" })).toBeTruthy();
  });

  it("throws away what was prepared when it is not wanted after all", async () => {
    const { user, bridge } = await atSecret();
    await user.click(read());
    await user.click(await screen.findByRole("button", { name: "Avbryt" }));
    expect(bridge.inputsOf("restore.discard")).toEqual([{}]);
    expect(bridge.inputsOf("restore.apply")).toEqual([]);
    expect(screen.getByRole("button", { name: "Lås upp" })).toBeTruthy();
  });

  it("says that a wrong secret is wrong and waits as long as the host says", async () => {
    const { user } = await atSecret({
      // A refusal where the helper's type has only the answer that is ok.
      prepare: () => err({ code: "wrongPassphrase" as const, waitSeconds: 4 }) as never,
    });
    await user.click(read());
    expect(await screen.findByText(/stämmer inte med säkerhetskopian.*Vänta 4 sekunder/)).toBeTruthy();
  });

  const codes = RestoreFailure.options.flatMap((option) => option.shape.code.options);
  it.each(codes)("has a sentence of its own for %s", async (code) => {
    // A refusal where the helper's type has only the answer that is ok.
    const { user } = await atSecret({ prepare: () => err({ code, waitSeconds: 0 }) as never });
    await user.click(read());
    expect(await screen.findByText(restoreFailureText[code])).toBeTruthy();
  });
});

describe("restoring on a new computer", () => {
  it("begins at first start, with a file and the recovery key", async () => {
    const { user, bridge } = await renderApp("/idag", {
      vault: vaultIn("none"),
      restore: {
        ...restore,
        list: () => ok([]),
        prepare: () => ok({ ...summary, present: "none", lostChanges: null }),
      },
      backup: { progress: () => ok(null) },
      desktop: {
        preferences: () => ok({ theme: "system", density: "normal" }),
        chooseBackupFile: () => ok({ name: found.name }),
      },
    });
    await user.click(screen.getByRole("button", { name: "Jag har en säkerhetskopia" }));
    await user.click(await screen.findByRole("button", { name: "Välj en fil …" }));
    await user.click(screen.getByRole("button", { name: "Använd återställningsnyckeln" }));
    await user.type(screen.getByLabelText("Återställningsnyckel"), "7k3m q0zt");
    await user.click(read());
    expect(bridge.inputsOf("restore.prepare")).toEqual([
      { from: { place: "chosen" }, secret: { recoveryKey: "7k3m q0zt" } },
    ]);
    expect(await screen.findByText(/Här finns inget valv än/)).toBeTruthy();
    expect(screen.getByText(/kan inte slås ihop/)).toBeTruthy();
  });
});
