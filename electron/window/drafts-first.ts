// Before the key goes: asks the renderer to save what is being typed, and waits for its word, but not for long.
import type { DesktopEvents } from "../../shared/contract/desktop.ts";

export interface DraftsFirst {
  /** Resolves when the renderer has saved, or when it has had its time. */
  ask(reason: DesktopEvents["locking"]["reason"]): Promise<void>;
  readonly saved: () => void;
}

const limit = 1_000;

export const createDraftsFirst = (tell: (facts: DesktopEvents["locking"]) => void): DraftsFirst => {
  let answered: () => void = () => undefined;
  return {
    ask: (reason) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, limit);
        answered = () => {
          clearTimeout(timer);
          resolve();
        };
        tell({ reason });
      }),
    saved: () => {
      answered();
    },
  };
};
