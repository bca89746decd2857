// The process in which a flow runs and is cut off. Says "ready", waits for a line, runs, and says what it was told.
import { writevSync } from "node:fs";
import { createInterface } from "node:readline";
import { driverNamed } from "../kit/drivers.ts";
import { done } from "./flow.ts";
import { flowNamed } from "./flows.ts";

const [name = "", driver = "", profile = ""] = process.argv.slice(2);

// Two pieces make it a writev, which no fault is injected into; and it is out before the next step begins.
const say = (line: string): void => void writevSync(1, [Buffer.from(line), Buffer.from("\n")]);

const lines = createInterface(process.stdin);
const go = (): Promise<void> =>
  new Promise((resolve) => {
    lines.once("line", () => {
      resolve();
    });
    say("ready");
  });

const answer = await flowNamed(name)
  .run({ profile, driver: await driverNamed(driver) }, { go, acknowledge: say })
  .catch((cause: unknown) => `thrown: ${cause instanceof Error ? cause.message : "?"}`);
say(answer === "ok" ? done : `refused ${answer}`);
process.exit(0);
