// A clock that a test or the demo sets. It runs on from where it was set, like a real one. Never part of the application.
import { type Clock, createClock } from "../../electron/platform/clock.ts";

export interface TimedClock extends Clock {
  /** Milliseconds that this clock is ahead of the machine's. */
  offset(): number;
  setOffset(milliseconds: number): void;
}

export const createTimedClock = (): TimedClock => {
  let ahead = 0;
  let furthest = 0;
  const clock = createClock(() => new Date(Date.now() + ahead));
  return {
    ...clock,
    // Going forward in time passes time; going back never takes any away.
    monotonic: () => {
      furthest = Math.max(furthest, ahead);
      return performance.now() + furthest;
    },
    offset: () => ahead,
    setOffset: (milliseconds) => {
      ahead = milliseconds;
    },
  };
};
