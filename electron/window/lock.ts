// Locking and ending, in the order that loses nothing: save what is typed, close the vault, end its process, forget the screen.
import type { WebContents } from "electron";
import type { HostKeeper } from "../ipc/host-keeper.ts";
import { overwriteMemory } from "../platform/overwrite-memory.ts";
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
  /** The screen is no longer shown to a room. */
  readonly hideFromRoom: () => void;
  /** Tells the page, once it is there again, that the vault host ended by itself. */
  readonly hostLost: () => void;
  readonly report: (name: string, cause: unknown) => string;
}

export interface Lock {
  /** Locks; a lock that is under way is not begun again. */
  lock(): Promise<void>;
  /** The host ended by itself, so there is nothing left to save or to close. */
  hostLost(): Promise<void>;
  /** Before the application ends. */
  stop(): Promise<void>;
}

export const createLock = (parts: LockParts): Lock => {
  const { contents, host, idle, drafts, printing } = parts;
  let running: Promise<void> | undefined;

  const forgetScreen = async (): Promise<void> => {
    idle.setVaultOpen(false);
    idle.setMeetingOpen(false);
    parts.hideFromRoom();
    printing.closeAll();
    if (!contents.isDestroyed()) await renewRenderer(contents);
    await overwriteMemory();
  };

  const once = (name: string, work: () => Promise<void>): Promise<void> => {
    running ??= work()
      .catch((cause: unknown) => {
        parts.report(name, cause);
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  };

  return {
    lock: () =>
      once("lock", async () => {
        await drafts.ask("lock");
        await host.replace();
        await forgetScreen();
      }),
    hostLost: () =>
      once("hostLost", async () => {
        await forgetScreen();
        parts.hostLost();
      }),
    stop: async () => {
      await running;
      await drafts.ask("quit");
      await host.stop();
    },
  };
};
