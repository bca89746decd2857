// Keeps what is being typed: two seconds after the last key, when the field is left, and before a lock. One per field.
import type { Result } from "../../shared/result.ts";

export const draftDelay = 2_000;

/** Every keeper with something unsaved, so that a lock can wait for them. */
const unsaved = new Set<() => Promise<void>>();

/** Saves all that is being typed anywhere in the window. Locking waits for this. */
export const keepAllDrafts = async (): Promise<void> => {
  await Promise.all([...unsaved].map((keep) => keep()));
};

export interface DraftKeeper {
  readonly type: (text: string) => void;
  /** Saves now if anything is unsaved. */
  readonly keep: () => Promise<void>;
  /** The text has been kept where it belongs: forget what was waiting. */
  readonly drop: () => void;
}

export type DraftStatus =
  { readonly state: "idle" | "saving" | "failed" } | { readonly state: "saved"; readonly at: string };

export const createDraftKeeper = (
  save: (text: string) => Promise<Result<unknown, unknown>>,
  report: (status: DraftStatus) => void,
  now: () => string,
): DraftKeeper => {
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  const saveWaiting = async (): Promise<void> => {
    if (waiting === undefined) return;
    const text = waiting;
    report({ state: "saving" });
    const answer = await save(text);
    if (!answer.ok) {
      // The text stays waiting, so that the next key, or leaving the field, tries again.
      report({ state: "failed" });
      return;
    }
    if (waiting === text) {
      waiting = undefined;
      unsaved.delete(keep);
    }
    report({ state: "saved", at: now() });
  };

  const keep = (): Promise<void> => {
    clearTimeout(timer);
    // One at a time, in order: an older text must never overtake a newer one.
    saving = saving.then(saveWaiting);
    return saving;
  };

  return {
    type: (text) => {
      waiting = text;
      unsaved.add(keep);
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), draftDelay);
    },
    keep,
    drop: () => {
      waiting = undefined;
      clearTimeout(timer);
      unsaved.delete(keep);
    },
  };
};
