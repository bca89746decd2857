// npm run torture [-- --size ci|full] [--row NAME] [--part WORDS] [--seed N]: tries to lose and to leak, row by row, and counts.
import { fork } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { root } from "../../build/root.ts";
import { readOptions, UnknownWord } from "./harness/options.ts";
import { keep, type Result, tableOf } from "./harness/results.ts";
import type { Row } from "./harness/row.ts";
import type { Counted } from "./harness/tally.ts";
import { driverNames } from "./kit/drivers.ts";
import { obstacle } from "./kit/machine.ts";
import { rows } from "./rows.ts";

interface Turn {
  readonly row: Row;
  readonly driver: string;
}

const lost: Counted = {
  tried: 0,
  held: 0,
  failed: 1,
  controls: 0,
  remarks: ["its process ended without an answer"],
  notes: [],
};

const isCounted = (message: unknown): message is Counted =>
  typeof message === "object" && message !== null && "tried" in message && "remarks" in message;

/** Runs a row in a process of its own, so that a crash is a failure of that row and of no other. */
const runTurn = ({ row, driver }: Turn, size: string, seed: number, part: string): Promise<Counted> =>
  new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, "one-row.ts"), [row.name, driver, size, String(seed), part], {
      env: { ...process.env, UV_USE_IO_URING: "0", NODE_COMPILE_CACHE: join(root, "test-results", "compiled") },
    });
    let answer = lost;
    child.on("message", (message) => {
      if (isCounted(message)) answer = message;
    });
    child.on("exit", () => {
      resolve(answer);
    });
  });

const run = async (words: readonly string[]): Promise<number> => {
  const {
    size,
    seed,
    rows: wanted,
    part,
    into,
  } = readOptions(
    words,
    rows.map(({ name }) => name),
  );
  const stands = obstacle();
  if (stands !== undefined) {
    console.log(stands);
    return 0;
  }
  const chosen = rows.filter(({ name, only }) =>
    wanted.length === 0 ? only === undefined || only === size : wanted.includes(name),
  );
  const turns = chosen.flatMap((row): readonly Turn[] =>
    row.storage ? driverNames.map((driver) => ({ row, driver })) : [{ row, driver: "none" }],
  );
  console.log(`Torture, size ${size}, seed ${seed}: ${chosen.length} rows.`);
  const results: Result[] = [];
  const waiting = [...turns];
  const work = async (): Promise<void> => {
    for (let turn = waiting.shift(); turn !== undefined; turn = waiting.shift()) {
      const started = performance.now();
      const { tried, held, failed, controls, remarks, notes } = await runTurn(turn, size, seed, part);
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      const { name } = turn.row;
      console.log(
        `${failed === 0 ? "✓" : "✗"} ${name}, ${turn.driver}: ${held} of ${tried} held, ${controls} controls caught or counted; ${seconds} s`,
      );
      for (const line of [...notes, ...remarks]) console.log(`    ${line}`);
      if (failed > 0) console.log(`    again: npm run torture -- --size ${size} --row ${name} --seed ${seed}`);
      const result = { name, driver: turn.driver, tried, held, failed, seed };
      results.push(result);
      keep(into, [result]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, work));
  const order = (result: Result): number =>
    turns.findIndex(({ row, driver }) => row.name === result.name && driver === result.driver);
  results.sort((one, other) => order(one) - order(other));
  console.log(`\n${tableOf(results, (name) => rows.find((row) => row.name === name)?.what ?? "")}`);
  const failed = results.filter((result) => result.failed > 0).length;
  console.log(`\nSize ${size}, seed ${seed}. ${results.length - failed} rows held, ${failed} failed.`);
  return failed === 0 ? 0 : 1;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (problem) {
  if (!(problem instanceof UnknownWord)) throw problem;
  console.log(problem.message);
  process.exitCode = 1;
}
