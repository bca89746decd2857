// The window's life: is there a vault, is it open? Lives outside React, so that a lock can throw the whole tree away.
import type { QueryClient } from "@tanstack/react-query";
import type { VaultStatus } from "../../shared/contract/vault.ts";
import { createQueryClient } from "../api/ApiProvider.tsx";
import type { AppClient } from "../../shared/contract/index.ts";
import { type Bridge, createClient, onEvent } from "../api/client.ts";
import { now } from "../api/clock.ts";
import { keepAllDrafts } from "../api/draft-keeper.ts";
import { forgetSave } from "../api/save-status.ts";
import { clearToasts } from "../ui/Toasts.tsx";
import { applyDensity } from "./density.ts";
import { rememberLock, takeLock } from "./last-lock.ts";

export type SessionState =
  /** `locking`: all is kept and forgotten, and main is about to put a new process behind the window. */
  | { readonly phase: "starting" | "failed" | "locking" }
  | { readonly phase: "none" | "open"; readonly status: VaultStatus }
  | {
      readonly phase: "locked";
      readonly status: VaultStatus;
      readonly lockedAt: string | null;
      readonly hostLost: boolean;
    };

export interface Session {
  readonly client: AppClient;
  readonly bridge: Bridge;
  readonly queryClient: QueryClient;
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks main how the vault is: at start, and after it was made or opened. */
  readonly read: () => Promise<void>;
  /** Keeps what is being typed, then asks main to lock. */
  readonly lock: () => Promise<void>;
}

/** How long the page waits for main to back up and put a new process behind it, in milliseconds, before it looks for itself. */
const replacement = 30_000;

export const createSession = (bridge: Bridge): Session => {
  const queryClient = createQueryClient();
  const listeners = new Set<() => void>();
  let state: SessionState = { phase: "starting" };
  let hostLost = false;
  let lockedAt = takeLock();

  const enter = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** Everything that was read is forgotten, whoever locked. The tree above it is gone by now. */
  const forget = (): void => {
    queryClient.clear();
    forgetSave();
    clearToasts();
    document.title = "Samverka";
  };

  const onLocked = (): void => {
    if (state.phase !== "open") return;
    lockedAt = now();
    rememberLock(lockedAt);
    // Not the lock screen yet: what is typed there would go with this process.
    enter({ phase: "locking" });
    forget();
    setTimeout(() => {
      if (state.phase === "locking") void read();
    }, replacement);
  };

  const client = createClient<AppClient>(bridge, onLocked);

  onEvent(bridge, "locking", () => {
    void (async () => {
      await keepAllDrafts();
      onLocked();
      // What was typed meanwhile is kept when its field goes.
      await keepAllDrafts();
      await client.desktop.readyToLock(null);
    })();
  });
  onEvent(bridge, "hostLost", () => {
    hostLost = true;
    if (state.phase === "locked") enter({ ...state, hostLost });
  });
  onEvent(bridge, "preferencesChanged", ({ density }) => {
    applyDensity(density);
  });

  const read = async (): Promise<void> => {
    const [status, preferences] = await Promise.all([client.vault.status({}), client.desktop.preferences(null)]);
    if (preferences.ok) applyDensity(preferences.value.density);
    if (!status.ok) {
      enter({ phase: "failed" });
    } else if (status.value.state === "locked") {
      enter({ phase: "locked", status: status.value, lockedAt, hostLost });
      forget();
    } else {
      hostLost = false;
      enter({ phase: status.value.state, status: status.value });
    }
  };

  return {
    client,
    bridge,
    queryClient,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    lock: async () => {
      await keepAllDrafts();
      await client.desktop.lock(null);
    },
  };
};
