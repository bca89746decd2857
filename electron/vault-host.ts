// The entry of the utility process that holds the vault. All else is in host.ts, which also runs under plain Node.
import { randomUUID } from "node:crypto";
import { serveHost } from "./host.ts";
import { systemClock } from "./platform/clock.ts";

serveHost(process.parentPort, { clock: systemClock, newId: randomUUID });
