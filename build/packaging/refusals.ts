// Starts the packed application in the ways that would open a door into it, and reads back that it does not start, or does not heed them.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sandboxParameters } from "../runtime.ts";
import { openVirtualScreen } from "./virtual-screen.ts";

/** What our own check ends with. Without it these would start, as the first window's proof shows. */
const refusedCode = 1;
const patience = 20_000;

const parameters = [
  "--inspect=0",
  "--inspect-brk=0",
  "--remote-debugging-port=0",
  "--remote-debugging-pipe",
  "--js-flags=--expose-gc",
  "--load-extension=/tmp",
  "--user-data-dir=/tmp/other",
  "--enable-logging",
  "--log-net-log=/tmp/net.json",
  "--proxy-server=127.0.0.1:9",
  "--disable-web-security",
];
const environments: readonly Readonly<Record<string, string>>[] = [
  { ELECTRON_ENABLE_LOGGING: "1" },
  { ELECTRON_LOG_FILE: "/tmp/x.log" },
  { SSLKEYLOGFILE: "/tmp/x.keys" },
];

/** One sentence for each way in that is open. */
export const openDoors = async (
  executable: string,
): Promise<{ readonly tried: number; readonly open: readonly string[] }> => {
  const home = mkdtempSync(join(tmpdir(), "samverka-refusals-"));
  const screen = await openVirtualScreen("640x480");
  const marker = join(home, "loaded");
  const required = join(home, "required.cjs");
  writeFileSync(required, `require("node:fs").writeFileSync(${JSON.stringify(marker)}, "")`);

  const start = async (words: readonly string[], more: Readonly<Record<string, string>>, limit: number) => {
    const environment = {
      ...process.env,
      DISPLAY: screen.display,
      HOME: home,
      XDG_CONFIG_HOME: join(home, ".config"),
      ...more,
    };
    const started = spawn(executable, [...sandboxParameters(), ...words], { env: environment, stdio: "ignore" });
    const ended = new Promise<number>((resolve) => started.on("exit", (code) => resolve(code ?? -1)));
    const code = await Promise.race([ended, wait(limit, undefined)]);
    if (code === undefined) {
      started.kill();
      await Promise.race([ended, wait(5_000)]);
    }
    return code;
  };

  const open: string[] = [];
  try {
    for (const word of parameters) {
      if ((await start([word], {}, patience)) !== refusedCode) open.push(`The packed application starts with ${word}.`);
    }
    for (const more of environments) {
      if ((await start([], more, patience)) !== refusedCode) {
        open.push(`The packed application starts with ${Object.keys(more).join(", ")} set.`);
      }
    }
    // The fuses: Electron as plain Node would end with 42, and the option would have the file loaded.
    const asNode = await start(["-e", "process.exit(42)"], { ELECTRON_RUN_AS_NODE: "1" }, patience);
    if (asNode === 42) open.push("The packed application runs as plain Node.");
    await start([], { NODE_OPTIONS: `--require ${required}` }, 5_000);
    if (existsSync(marker)) open.push("The packed application heeds NODE_OPTIONS.");
  } finally {
    screen.close();
    rmSync(home, { recursive: true, force: true });
  }
  return { tried: parameters.length + environments.length + 2, open };
};
