// The entry of the utility process that holds the vault. All else is in host.ts, which also runs under plain Node.
import { join } from "node:path";
import { readHostArguments } from "./host-arguments.ts";
import { serveHost } from "./host.ts";
import { systemClock } from "./platform/clock.ts";
import { newId } from "./platform/ids.ts";

serveHost(process.parentPort, {
  ...readHostArguments(process.argv),
  clock: systemClock,
  newId,
  fonts: join(__dirname, "fonts"),
});
