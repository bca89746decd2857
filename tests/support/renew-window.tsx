// What main does at a lock: a new renderer process behind the window, at the same address, before a vault that is locked.
import { act, cleanup, render, screen } from "@testing-library/react";
import { App } from "../../renderer/App.tsx";
// Loaded before, so that no test waits for it.
import "../../renderer/Opened.tsx";
import { createSession } from "../../renderer/frame/session.ts";
import { ok } from "../../shared/result.ts";
import type { Rendered } from "./render-part.tsx";

const status = (state: "open" | "locked") => () => ok({ state, folder: "/v", place: "local", demo: false } as const);

/** Locks, as Ctrl+L or the idle timer does, and gives the window as it stands after that. */
export const lockWindow = async ({ bridge, user }: Rendered): Promise<Rendered> => {
  act(() => bridge.tell("locking", { reason: "lock" }));
  await screen.findByText("Låser …");
  cleanup();
  bridge.answer({
    vault: {
      status: status("locked"),
      unlock: () => {
        bridge.answer({ vault: { status: status("open") } });
        return ok({ missingChanges: 0 });
      },
    },
  });
  const session = createSession(bridge);
  await session.read();
  render(<App session={session} />);
  return { bridge, session, user };
};

/** Types the passphrase on the lock screen. */
export const unlockWindow = async ({ user }: Rendered): Promise<void> => {
  await user.type(await screen.findByLabelText("Lösenfras"), "häst batteri korrekt{Enter}");
};
