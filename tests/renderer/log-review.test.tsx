import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { LogReview } from "../../shared/contract/log-review.ts";
import { err, ok } from "../../shared/result.ts";
import { savedProfile } from "../support/example-profile.ts";
import { renderApp } from "../support/render-app.tsx";

const quiet: LogReview = {
  lines: 12,
  unlocked: [{ by: "coordinator", times: 3 }],
  opened: [],
  sent: [],
  printed: [],
  unmasked: [],
  refused: [],
  finds: [],
  end: { sequence: 412, hash: "ab".repeat(32) },
};

const answers = (review: LogReview) => ({
  today: {
    read: () => ok({ today: "2026-11-22", tasks: [], meetings: [] }),
    day: () => ok({ today: "2026-11-22" }),
  },
  profile: { read: () => ok(savedProfile), olderCases: () => ok([]) },
  caseFile: { list: () => ok([]) },
  guide: { read: () => ok({ answers: [], checks: [] }) },
  logReview: { read: () => ok(review) },
});

const at = "2026-11-21T20:15:00.000Z";

describe("Loggranskning", () => {
  it("is reached from the settings and shows the last three months", async () => {
    const { bridge, user } = await renderApp("/installningar", answers(quiet));
    await user.click(await screen.findByRole("link", { name: "Öppna loggranskningen" }));
    expect(await screen.findByText("12 rader i loggen. Upplåst 3 gånger med koordinatorns lösenfras.")).toBeTruthy();
    expect(bridge.inputsOf("logReview.read")).toEqual([{ from: "2026-08-22", to: "2026-11-22" }]);
    expect(screen.getByText("Inget avviker i perioden")).toBeTruthy();
  });

  it("asks about what the rules found, and says what is normal beside it", async () => {
    const find = { pattern: "outsideHours" as const, caseNumbers: ["SSPF-2026-007"], count: 2, from: at, to: at };
    await renderApp("/installningar/loggranskning", answers({ ...quiet, finds: [find] }));
    const table = within(await screen.findByRole("table", { name: "Det som avviker" }));
    expect(table.getByText("Ärenden öppnades 2 gånger utanför arbetstid")).toBeTruthy();
    expect(table.getByText(/^Arbetstid räknas som vardagar 06.30–19.00/)).toBeTruthy();
    expect(table.getByText("SSPF-2026-007")).toBeTruthy();
    expect(table.getByText("2026-11-21 21:15")).toBeTruthy();
  });

  it("tells whose value was shown and to whom copies went without naming anybody", async () => {
    const review: LogReview = {
      ...quiet,
      sent: [
        {
          ...{ sequence: 9, at, caseNumber: null, kinds: ["concernReport"], recipients: ["T"], to: "paper" },
          sha256: ["0123456789abcdef"],
        },
      ],
      unmasked: [{ sequence: 8, at, caseNumber: "SSPF-2026-007", who: "guardian:g", what: "address" }],
      refused: [{ sequence: 7, at, code: "wrongPassphrase" }],
    };
    await renderApp("/installningar/loggranskning", answers(review));
    expect(await screen.findByText("Vårdnadshavare: adress")).toBeTruthy();
    const sent = within(screen.getByRole("table", { name: "Utlämnade handlingar, nyast först" }));
    expect(sent.getAllByRole("row")[1]?.textContent).toBe("2026-11-21 21:15Utan ärendeOrosanmälanTPapper0123456789ab");
    expect(screen.getByText("Fel lösenfras")).toBeTruthy();
  });

  it("says where the log breaks, in words, and compares with an earlier review", async () => {
    const { bridge, user } = await renderApp("/installningar/loggranskning", answers(quiet));
    await screen.findByRole("button", { name: "Kontrollera loggen" });
    bridge.answer({ logReview: { verify: () => err({ code: "chainBroken", sequence: 17 }) } });
    await user.click(screen.getByRole("button", { name: "Kontrollera loggen" }));
    expect(await screen.findByText("Loggen stämmer inte från rad 17")).toBeTruthy();
    await user.type(screen.getByLabelText("Radnummer från en tidigare granskning"), "300");
    await user.click(screen.getByRole("button", { name: "Kontrollera loggen" }));
    expect(await screen.findByText(/^Fyll i både radnummer och kontrollsumma/)).toBeTruthy();
    bridge.answer({ logReview: { verify: () => ok({ end: quiet.end, earlier: "missing" }) } });
    await user.type(screen.getByLabelText("Kontrollsumma från den granskningen"), "ABCD 1234");
    await user.click(screen.getByRole("button", { name: "Kontrollera loggen" }));
    expect(await screen.findByText(/^Loggen slutar före den raden/)).toBeTruthy();
    expect(bridge.inputsOf("logReview.verify").at(-1)).toEqual({ earlier: { sequence: 300, hash: "abcd1234" } });
  });

  it("copies where the log ends, and counts down until the clipboard is emptied", async () => {
    const { bridge, user } = await renderApp("/installningar/loggranskning", {
      ...answers(quiet),
      desktop: { preferences: () => ok({ theme: "system", density: "normal" }), copy: () => ok(null) },
    });
    await user.click(await screen.findByRole("button", { name: "Kopiera båda" }));
    expect(bridge.inputsOf("desktop.copy")).toEqual([{ text: `Rad 412: ${"ab".repeat(32)}`, kind: "journal" }]);
    act(() => bridge.tell("clipboardTime", { secondsLeft: 299 }));
    expect(screen.getByRole("timer").textContent).toBe("Kopierat. Urklippet töms om 4.59");
    act(() => bridge.tell("clipboardTime", { secondsLeft: 0 }));
    expect(screen.getByRole("timer").textContent).toBe("Urklippet är tömt");
  });
});
