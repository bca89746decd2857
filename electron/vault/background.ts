// What the vault does by itself while it is open, one thing at a time and never in anybody's way.
import type { Holder } from "./holder.ts";
import type { Backups } from "./backups.ts";
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
}: {
  readonly backups: Backups;
  readonly drill: () => Promise<unknown>;
  readonly checks: Pick<VaultChecks, "ifDue">;
  readonly holder: Pick<Holder, "check">;
}): Background => {
  let timer: NodeJS.Timeout | undefined;

  const atUnlock = async (): Promise<void> => {
    await holder.check();
    await backups.ifChanged("daily");
    await backups.bringToSecond();
    await drill();
    await checks.ifDue();
  };

  const nowAndThen = async (): Promise<void> => {
    await holder.check();
    await backups.bringToSecond();
    await checks.ifDue();
  };

  return {
    unlocked: () => {
      // What goes wrong is told by the state of the backups; nobody waits for this.
      atUnlock().catch(() => undefined);
      clearInterval(timer);
      timer = setInterval(() => void nowAndThen().catch(() => undefined), pause);
      timer.unref();
    },
    stop: () => {
      clearInterval(timer);
    },
  };
};
