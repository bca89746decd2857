// What was copied out of our window does not stay on the clipboard: a secret for half a minute, text for another system for five, and
// nothing at all after a lock. What somebody has copied since then, from anywhere else, is left alone.
import { createHash } from "node:crypto";
import type { Clock } from "../platform/clock.ts";

/** The system's clipboard, as far as it is used here. Older versions of Electron answer at once, newer ones with a promise. */
export interface ClipboardText {
  readText(): string | Promise<string>;
  writeText(text: string): void | Promise<void>;
  clear(): void | Promise<void>;
}

/** `secret`: a passphrase or a key. `journal`: a text that is to be pasted into another system. */
export type CopiedKind = "secret" | "journal";

/** vault.md decision 9. */
export const clipboardLimits: Readonly<Record<CopiedKind, number>> = { secret: 30_000, journal: 5 * 60_000 };

export interface ClipboardKeeper {
  /** Puts the text on the clipboard, for as long as its kind allows. */
  copy(text: string, kind: CopiedKind): Promise<void>;
  /** The page has copied a text by itself, as with Ctrl+C: it goes at the next lock. */
  copied(): Promise<void>;
  /** Called each second. */
  check(): Promise<void>;
  /** At a lock and before the application ends. */
  clear(): Promise<void>;
}

export const createClipboardKeeper = (
  clipboard: ClipboardText,
  clock: Pick<Clock, "monotonic">,
  /** How long the text that was copied last stays; 0 when it has gone, or when something else has come in its place. */
  tell: (secondsLeft: number) => void,
): ClipboardKeeper => {
  // Only a digest is kept: the text itself is nobody's in this process.
  const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");
  let ours: { readonly digest: string; readonly until: number } | undefined;

  const forget = (): void => {
    if (ours !== undefined && ours.until !== Infinity) tell(0);
    ours = undefined;
  };
  const isOurs = async (): Promise<boolean> => {
    const text = await clipboard.readText();
    return text !== "" && digestOf(text) === ours?.digest;
  };
  const clear = async (): Promise<void> => {
    if (ours !== undefined && (await isOurs())) await clipboard.clear();
    forget();
  };

  return {
    copy: async (text, kind) => {
      await clipboard.writeText(text);
      ours = { digest: digestOf(text), until: clock.monotonic() + clipboardLimits[kind] };
      tell(clipboardLimits[kind] / 1000);
    },
    copied: async () => {
      const text = await clipboard.readText();
      forget();
      if (text !== "") ours = { digest: digestOf(text), until: Infinity };
    },
    check: async () => {
      if (ours === undefined || ours.until === Infinity) return;
      const left = Math.ceil((ours.until - clock.monotonic()) / 1000);
      if (left <= 0) await clear();
      else if (await isOurs()) tell(left);
      else forget();
    },
    clear,
  };
};
