import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RescueFailure, type SalvageReport, type Ways } from "../../shared/contract/rescue.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { contentsOf, rescueFailureText, rescueText } from "../../shared/text/rescue.ts";
import { workText } from "../../shared/text/restore.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const older: Ways = { older: [{ generation: 1, lastAt: "2026-11-21T14:05:00Z", missing: 3 }] };
const damaged = (rescue: Answers["rescue"], backup: Answers["backup"]): Answers => ({
  vault: {
    status: () => ok({ state: "locked", folder: "/home/test/vault", place: "local", demo: false }),
    unlock: () => err({ code: "databaseDamaged" }),
  },
  rescue: { ways: () => ok(older), ...rescue },
  backup: { progress: () => ok(null), ...backup },
});

const waysOn = async (rescue: Answers["rescue"] = {}, backup: Answers["backup"] = {}) => {
  const app = await renderApp("/idag", damaged(rescue, backup));
  await app.user.type(screen.getByLabelText("Lösenfras"), "häst batteri korrekt{Enter}");
  await app.user.click(await screen.findByRole("button", { name: "Visa vägarna vidare" }));
  return app;
};

describe("A damaged vault", () => {
  it("offers an older version, a backup and what can be read, in that order, and never to delete", async () => {
    const { bridge } = await waysOn();
    expect(await screen.findByText("Till 2026-11-21 15:05. 3 ändringar efter det saknas.")).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
      "1. En äldre version av filen",
      "2. En säkerhetskopia",
      "3. Det som går att läsa",
    ]);
    expect(bridge.inputsOf("rescue.ways")).toEqual([{ passphrase: "häst batteri korrekt" }]);
    expect(screen.queryByRole("button", { name: /Ta bort|Radera|Börja om/ })).toBeNull();
  });

  it("goes on from the older version, says what is missing, and asks for the passphrase again", async () => {
    const { user, bridge } = await waysOn({ useOlder: () => ok({ missing: 3 }) });
    await user.click(await screen.findByRole("button", { name: "Använd den här versionen" }));
    expect(bridge.inputsOf("rescue.useOlder")).toEqual([
      { secret: { passphrase: "häst batteri korrekt" }, generation: 1 },
    ]);
    expect(await screen.findByText(/3 ändringar saknas/)).toBeTruthy();
    expect(screen.getByText(/Den skadade filen ligger kvar/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Lås upp valvet" }));
    expect(screen.getByLabelText<HTMLInputElement>("Lösenfras").value).toBe("");
  });

  it("saves what can be read, and says what could not", async () => {
    const tables = [
      { table: "youth", rows: 8, incomplete: false },
      { table: "minutes", rows: 2, incomplete: true },
      { table: "copy_check", rows: 0, incomplete: true },
    ];
    const { user } = await waysOn({ ways: () => ok({ older: [] }), salvage: () => ok({ tables, missingLines: 4 }) });
    expect(await screen.findByText("Det finns ingen hel äldre version kvar.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Rädda det som går" }));
    expect(await screen.findByText(/En del gick inte att läsa: protokoll och annat/)).toBeTruthy();
    expect(screen.getByText(/4 sista rader/)).toBeTruthy();
  });

  it("shows how far it has come, can be stopped, and offers the ways again", async () => {
    const working = { kind: "salvage", step: "saving", done: 30, total: 120 } as const;
    const { promise, resolve } = Promise.withResolvers<Result<SalvageReport, RescueFailure>>();
    const { user, bridge } = await waysOn(
      { salvage: () => promise },
      { progress: () => ok(working), cancel: () => (resolve(err({ code: "cancelled" })), ok(null)) },
    );
    await user.click(await screen.findByRole("button", { name: rescueText.salvage.start }));
    expect(await screen.findByText("25 procent")).toBeTruthy();
    expect(screen.getByText(`${workText.kinds.salvage}: ${workText.steps.saving}`)).toBeTruthy();
    expect(screen.queryByRole("button", { name: rescueText.salvage.start })).toBeNull();
    await user.click(screen.getByRole("button", { name: workText.cancel }));
    expect((await screen.findByRole("alert")).textContent).toContain(rescueFailureText.cancelled);
    expect(bridge.inputsOf("backup.cancel")).toEqual([{}]);
    expect(screen.getByRole("button", { name: rescueText.salvage.start })).toBeTruthy();
  });

  it.each(RescueFailure.shape.code.options)("says in words why a way is closed: %s", async (code) => {
    const { user } = await waysOn({ salvage: () => err({ code }) });
    await user.click(await screen.findByRole("button", { name: "Rädda det som går" }));
    expect((await screen.findByRole("alert")).textContent).toContain(rescueFailureText[code]);
  });

  it("names each content once", () => {
    expect(contentsOf(["notice", "notice_recipient", "goal"])).toBe("kallelser och mål");
    expect(contentsOf(["copy_check"])).toBe("annat");
  });
});
