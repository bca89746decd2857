// The vault host of the tests and the demo: the shipped one, with a clock that timed-main sets by a message only this file knows.
import { join } from "node:path";
import { readHostArguments } from "../../electron/host-arguments.ts";
import { serveHost } from "../../electron/host.ts";
import { newId } from "../../electron/platform/ids.ts";
import { createTimedClock } from "./timed-clock.ts";

export interface ClockMessage {
  /** Milliseconds ahead of the machine's clock. */
  readonly samverkaClock: number;
}

const clock = createTimedClock();

process.parentPort.on("message", ({ data }: { data: unknown }) => {
  if (typeof data === "object" && data !== null && "samverkaClock" in data) clock.setOffset(Number(data.samverkaClock));
});

serveHost(process.parentPort, {
  ...readHostArguments(process.argv),
  clock,
  newId,
  fonts: join(__dirname, "fonts"),
});
