// One line for the whole window: is what was written kept? Drafts and commands report here, the top bar shows it.
import { useSyncExternalStore } from "react";

export type SaveStatus =
  { readonly state: "idle" | "saving" | "failed" } | { readonly state: "saved"; readonly at: string };

const idle: SaveStatus = { state: "idle" };
let current: SaveStatus = idle;
const listeners = new Set<() => void>();

export const reportSave = (status: SaveStatus): void => {
  current = status;
  for (const listener of listeners) listener();
};

/** After a lock nothing is remembered, not even when something was saved. */
export const forgetSave = (): void => {
  reportSave(idle);
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSaveStatus = (): SaveStatus => useSyncExternalStore(subscribe, () => current);
