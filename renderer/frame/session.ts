// The window's life: is there a vault, is it open? Lives outside React, so that a lock can throw the whole tree away.
import type { QueryClient } from "@tanstack/react-query";
import { createQueryClient } from "../api/ApiProvider.tsx";
import type { AppClient, VaultStatus } from "../api/app-client.ts";
import { type Bridge, createClient } from "../api/client.ts";
import { keepAllDrafts } from "../api/draft-keeper.ts";
import { forgetSave } from "../api/save-status.ts";

export type SessionState =
  | { readonly phase: "starting" }
  | { readonly phase: "failed" }
  | { readonly phase: "absent" | "open"; readonly status: VaultStatus }
  | { readonly phase: "locked"; readonly status: VaultStatus; readonly wasOpen: boolean };

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

export const createSession = (bridge: Bridge): Session => {
  const queryClient = createQueryClient();
  const listeners = new Set<() => void>();
  let state: SessionState = { phase: "starting" };

  const enter = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** Everything that was read is forgotten, whoever locked. */
  const forget = (): void => {
    queryClient.clear();
    forgetSave();
    document.title = "Samverka";
  };

  const onLocked = (): void => {
    if (state.phase !== "open") return;
    const { status } = state;
    enter({ phase: "locked", status: { ...status, state: "locked" }, wasOpen: true });
    forget();
  };

  const client = createClient<AppClient>(bridge, onLocked);
  bridge.on("locked", onLocked);

  const read = async (): Promise<void> => {
    const answer = await client.vault.status({});
    if (!answer.ok) {
      enter({ phase: "failed" });
      return;
    }
    const status = answer.value;
    if (status.state === "locked") {
      enter({
        phase: "locked",
        status,
        wasOpen: state.phase === "open" || (state.phase === "locked" && state.wasOpen),
      });
      forget();
    } else {
      enter({ phase: status.state, status });
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
      const answer = await client.desktop.lock({});
      if (answer.ok) onLocked();
    },
  };
};
