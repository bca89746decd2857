// The main process of the tests and the demo: the shipped one, with a clock that `app.evaluate` sets through `samverkaClock`.
import type { UtilityProcess } from "electron";
import { startApplication } from "../../electron/application.ts";
import { createTimedClock } from "./timed-clock.ts";
import type { ClockMessage } from "./timed-host.ts";

const clock = createTimedClock();
let host: UtilityProcess | undefined;

const tellHost = (): void => {
  host?.postMessage({ samverkaClock: clock.offset() } satisfies ClockMessage);
};

/** What `setClock` in launch.ts reaches for. */
export interface ClockHand {
  /** Now becomes this instant, ISO 8601 in UTC, and time goes on from there. */
  set(instant: string): void;
  /** So many milliseconds pass at once. */
  advance(milliseconds: number): void;
  now(): string;
}

const hand: ClockHand = {
  set: (instant) => {
    clock.setOffset(Date.parse(instant) - Date.now());
    tellHost();
  },
  advance: (milliseconds) => {
    clock.setOffset(clock.offset() + milliseconds);
    tellHost();
  },
  now: () => clock.now(),
};

Object.assign(globalThis, { samverkaClock: hand });

startApplication({
  clock,
  folder: __dirname,
  onHostStarted: (started) => {
    host = started;
    tellHost();
  },
});
