import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { BackupState } from "../../shared/contract/backup.ts";
import { err, ok } from "../../shared/result.ts";
import { frameText } from "../../shared/text/frame.ts";
import type { Answers } from "../support/fake-bridge.ts";
import { renderApp } from "../support/render-app.tsx";

const at = "2026-11-22T08:00:00Z";
const title = frameText.takenOver.title("2026-11-22 09:00");
const stateWith = (takenOverAt: string | null): Answers => {
  const state: BackupState = { second: null, drill: null, undo: null, warnings: [], takenOverAt };
  return { backup: { state: () => ok(state), list: () => ok({ folder: null, backups: [] }) } };
};

describe("the band of a copy that another has taken over", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    return () => {
      vi.useRealTimers();
    };
  });

  it.each(["/idag", "/kontakter", "/sakerhetskopia"])("comes and goes by itself on %s", async (route) => {
    const { bridge } = await renderApp(route, stateWith(null));
    await waitFor(() => expect(bridge.inputsOf("backup.state").length).toBeGreaterThan(0));
    expect(screen.queryByText(title)).toBeNull();
    bridge.answer(stateWith(at));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await screen.findByText(title)).toBeTruthy();
    bridge.answer(stateWith(null));
    await vi.advanceTimersByTimeAsync(30_000);
    await waitFor(() => expect(screen.queryByText(title)).toBeNull());
  });

  it("comes at once when a command is refused for it", async () => {
    const { bridge, user } = await renderApp("/sakerhetskopia", stateWith(null));
    const now = await screen.findByRole("button", { name: "Säkerhetskopiera nu" });
    bridge.answer(stateWith(at));
    bridge.answer({ backup: { ...stateWith(at).backup, now: () => err({ code: "takenOver", since: at }) } });
    await user.click(now);
    expect(await screen.findByText(title)).toBeTruthy();
  });
});
