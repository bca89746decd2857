// What the vault does by itself while it is open, one thing at a time and never in anybody's way.
import type { Log } from "../platform/log.ts";
import type { Backups } from "./backups.ts";
import type { Holder } from "./holder.ts";
import type { VaultChecks } from "./vault-checks.ts";

export interface Background {
  /** The vault has been opened. */
  unlocked(): void;
  stop(): void;
}

/** How often a second folder that did not answer is asked again, in milliseconds. */
const pause = 15 * 60 * 1000;

export const createBackground = ({
  backups,
  drill,
  checks,
  holder,
  log,
}: {
  readonly backups: Pick<Backups, "ifChanged" | "bringToSecond">;
  readonly drill: () => Promise<unknown>;
  readonly checks: Pick<VaultChecks, "ifDue">;
  readonly holder: Pick<Holder, "check">;
  readonly log: Log;
}): Background => {
  let timer: NodeJS.Timeout | undefined;

  /** Nobody waits for these; one that fails is noted and takes none of the others with it. */
  const inTurn = async (steps: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> => {
    for (const [name, step] of Object.entries(steps)) {
      try {
        await step();
      } catch {
        // The log takes codes alone; what it means for the vault is told by the state of backups and checks.
        log("backgroundFailed", { code: name });
      }
    }
  };
  const nowAndThen = {
    holder: () => holder.check(),
    secondFolder: () => backups.bringToSecond(),
    check: () => checks.ifDue(),
  };
  const atUnlock = {
    holder: nowAndThen.holder,
    backup: () => backups.ifChanged("daily"),
    secondFolder: nowAndThen.secondFolder,
    drill,
    check: nowAndThen.check,
  };

  return {
    unlocked: () => {
      void inTurn(atUnlock);
      clearInterval(timer);
      timer = setInterval(() => void inTurn(nowAndThen), pause);
      timer.unref();
    },
    stop: () => {
      clearInterval(timer);
    },
  };
};
