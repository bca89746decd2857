// Locks when nobody has touched the application for long. Counts on a clock that never goes backwards, so that setting the
// computer's time neither locks nor keeps open.
import type { Clock } from "../platform/clock.ts";

const minute = 60_000;
/** vault.md decision 9: long enough for a meeting where people talk and nobody types. */
export const idleLimits = { ordinary: 10 * minute, meeting: 45 * minute } as const;
export const warningAhead = minute;

export interface IdleWatch {
  /** Somebody used the keyboard or the mouse in our window. */
  touched(): void;
  setMeetingOpen(open: boolean): void;
  /** Only an open vault can be locked. */
  setVaultOpen(open: boolean): void;
  /** Called each second, and when the computer wakes. */
  check(): void;
}

export interface IdleActions {
  readonly warn: (secondsLeft: number) => void;
  readonly warningOver: () => void;
  readonly lock: () => void;
}

export const createIdleWatch = (clock: Clock, actions: IdleActions): IdleWatch => {
  let lastTouch = clock.monotonic();
  let limit: number = idleLimits.ordinary;
  let vaultOpen = false;
  let warned = false;

  const calm = (): void => {
    if (!warned) return;
    warned = false;
    actions.warningOver();
  };

  return {
    touched: () => {
      lastTouch = clock.monotonic();
      calm();
    },
    setMeetingOpen: (open) => {
      limit = open ? idleLimits.meeting : idleLimits.ordinary;
    },
    setVaultOpen: (open) => {
      // A long time before the unlock must not count against the one who has just unlocked.
      if (open && !vaultOpen) lastTouch = clock.monotonic();
      vaultOpen = open;
      if (!open) warned = false;
    },
    check: () => {
      if (!vaultOpen) return;
      const left = limit - (clock.monotonic() - lastTouch);
      if (left <= 0) {
        warned = false;
        actions.lock();
      } else if (left > warningAhead) {
        calm();
      } else if (!warned) {
        warned = true;
        actions.warn(Math.ceil(left / 1000));
      }
    },
  };
};
