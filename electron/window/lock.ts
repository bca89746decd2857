// Locking and ending, in the order that loses nothing: save what is typed, close the vault, end its process, forget the screen.
import { setTimeout } from "node:timers/promises";
import type { WebContents } from "electron";
import type { HostKeeper } from "../ipc/host-keeper.ts";
import type { ClipboardKeeper } from "./clipboard.ts";
import type { DraftsFirst } from "./drafts-first.ts";
import type { IdleWatch } from "./idle-watch.ts";
import type { Printing } from "./print.ts";
import { renewRenderer } from "./renew-renderer.ts";

export interface LockParts {
  readonly contents: WebContents;
  readonly host: HostKeeper;
  readonly idle: IdleWatch;
  readonly drafts: DraftsFirst;
  readonly printing: Printing;
  readonly clipboard: Pick<ClipboardKeeper, "clear">;
  /** The screen is no longer shown to a room. */
  readonly hideFromRoom: () => void;
  /** Tells the page, once it is there again, that the vault host ended by itself. */
  readonly hostLost: () => void;
  readonly report: (name: string, cause: unknown) => string;
}

export interface Lock {
  /**
   * Locks; a lock that is under way is not begun again. `atOnce` when the computer itself is locked or sleeps: no backup
   * first, and one that a lock waits for is not waited for any more.
   */
  lock(pace?: "atOnce"): Promise<void>;
  /** The host ended by itself, so there is nothing left to save or to close. */
  hostLost(): Promise<void>;
  /** Before the application ends. */
  stop(): Promise<void>;
}

/** How long a quit waits for the clipboard, in milliseconds. */
const clipboardPatience = 500;
/** How long a backup may take before the key goes; one that is not done by then leaves nothing, and is made at the next unlock. */
const backupLimit = 20_000;

export const createLock = (parts: LockParts): Lock => {
  const { contents, host, idle, drafts, printing } = parts;
  let running: Promise<void> | undefined;
  let isHurried = false;
  let limit: AbortController | undefined;

  /** Nothing that comes before the key goes may keep it here. */
  const first = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      parts.report(name, cause);
    }
  };
  const emptyClipboard = (): Promise<void> =>
    Promise.race([
      parts.clipboard.clear().catch((cause: unknown) => {
        parts.report("clipboard", cause);
      }),
      setTimeout(clipboardPatience),
    ]);
  /** What is on screen is gone by now: the page shows that it locks. */
  const backUp = async (): Promise<void> => {
    if (isHurried) return;
    limit = new AbortController();
    await Promise.race([
      host.call("private.backUp", null),
      // It fails in one way only, by being called off.
      setTimeout(backupLimit, undefined, { signal: limit.signal }).catch(() => undefined),
    ]);
    limit.abort();
  };

  const forgetScreen = async (): Promise<void> => {
    idle.setVaultOpen(false);
    idle.setMeetingOpen(false);
    parts.hideFromRoom();
    // A clipboard that does not answer holds up no lock.
    void emptyClipboard();
    printing.closeAll();
    if (!contents.isDestroyed()) await renewRenderer(contents);
  };

  const once = (name: string, work: () => Promise<void>): Promise<void> => {
    running ??= work()
      .catch((cause: unknown) => {
        parts.report(name, cause);
      })
      .finally(() => {
        running = undefined;
        isHurried = false;
      });
    return running;
  };

  return {
    lock: (pace) => {
      if (pace === "atOnce") {
        isHurried = true;
        limit?.abort();
      }
      return once("lock", async () => {
        await first("drafts", () => drafts.ask("lock"));
        await first("backup", backUp);
        await host.replace();
        await forgetScreen();
      });
    },
    hostLost: () =>
      once("hostLost", async () => {
        await forgetScreen();
        parts.hostLost();
      }),
    stop: async () => {
      await running;
      await first("drafts", () => drafts.ask("quit"));
      await emptyClipboard();
      await first("backup", backUp);
      await host.stop();
    },
  };
};
