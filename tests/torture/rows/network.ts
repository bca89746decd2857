// A session of the real application, with and without an empty network: it connects, binds and sends nowhere.
import { mkdirSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Row, RowContext } from "../harness/row.ts";
import { startSession } from "../app/start.ts";
import { environmentOf } from "../../support/launch.ts";
import { passphrase } from "../kit/vault.ts";

const rounds = { ci: 2, full: 45 };
const patience = { ci: 120, full: 900 };

/** As the line of strace for it begins; looking at the interfaces and opening a socket is not reaching out. */
export const reaches = (trace: string): readonly string[] =>
  readFileSync(trace, "utf8")
    .split("\n")
    .filter((line) => /\b(?:connect|bind|sendto|sendmsg|sendmmsg)\(.*\bAF_INET6?\b/.test(line));

const hear = (trace: string) => ["strace", "-f", "-qq", "-e", "trace=%network", "-o", trace] as const;

const session = async ({ size, tally, folder }: RowContext, name: string, around: readonly string[]): Promise<void> => {
  const home = join(folder, name);
  mkdirSync(home);
  const trace = join(home, "trace");
  const running = startSession(
    { home, passphrase, mark: "Exempelsson", control: "klartext", rounds: rounds[size], gate: "" },
    around,
    hear(trace),
  );
  const started = performance.now();
  const said = await running.reached("done", patience[size]);
  await running.end();
  const seconds = Math.round((performance.now() - started) / 1000);
  tally.trial(said.includes("done"), `${name}: the session did not come to its end: ${said.join(" ")}`);
  const seen = reaches(trace);
  tally.trial(seen.length === 0, `${name}: ${seen.length} calls, as ${seen[0] ?? ""}`);
  tally.note(`${name}: ${seconds} s, ${rounds[size]} times through every screen, backup, lock and unlock`);
};

const run = async (context: RowContext): Promise<void> => {
  await session(context, "with the machine's network", []);
  await session(context, "in an empty namespace", ["unshare", "-n"]);

  const trace = join(context.folder, "canary");
  const canary = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";
  const [program, ...words] = [...hear(trace), process.execPath, "-e", canary] as const;
  spawnSync(program, words, { env: environmentOf(context.folder), stdio: "ignore" });
  context.tally.control("a program that connects", reaches(trace).length > 0);
};

export const network: Row = {
  name: "network",
  what: "a session of the real application, also in an empty namespace: 0 connects, binds, sends on AF_INET/6",
  storage: false,
  run,
};
