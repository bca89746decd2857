// Files from elsewhere, made to harm: every parser answers in words, soon, and takes nothing that it should not.
// A file of a law table is not among them: the table is part of the program, and no parser of one exists.
import type { Row, RowContext } from "../harness/row.ts";
import { makeParsers, type Parser } from "./hostile-files-parsers.ts";

const trials = { ci: 5000, full: 200_000 };
/** Milliseconds of this process's own work. An honest file takes a few, 8 MB of paragraphs about 700; a hang takes minutes. */
const longest = 4000;

const tooMuch = Symbol("thrown");

/** Nothing wrong, or what is. */
const judge = async ({ read, mayTake }: Parser, bytes: Buffer): Promise<string | undefined> => {
  const before = process.cpuUsage();
  const answer = await read(bytes).catch((cause: unknown) => {
    return { thrown: tooMuch, name: cause instanceof Error ? cause.message : "?" };
  });
  const { user, system } = process.cpuUsage(before);
  if ("thrown" in answer) return `throws: ${answer.name}`;
  if ((user + system) / 1000 > longest) return `takes ${Math.round((user + system) / 1000)} ms`;
  return answer.ok && !mayTake(bytes, answer.value) ? "takes it for good" : undefined;
};

const run = async (context: RowContext): Promise<void> => {
  const { size, random, tally } = context;
  const parsers = await makeParsers(context);
  const each = Math.ceil(trials[size] / parsers.length);
  for (const parser of parsers) {
    tally.trial((await parser.read(parser.good)).ok, `${parser.name}: the good file is refused`);
    for (const [what, bytes] of parser.bombs) {
      const wrong = await judge(parser, bytes);
      tally.trial(wrong === undefined, `${parser.name}, ${what}: ${wrong ?? ""}`);
    }
    for (let number = 0; number < each; number += 1) {
      const bytes = await parser.mutate(random);
      const wrong = await judge(parser, bytes);
      tally.trial(wrong === undefined, `${parser.name}, file ${number}: ${wrong ?? ""}`);
    }
    tally.note(`${parser.name}: ${each} files and ${parser.bombs.length} bombs`);
  }

  const [first] = parsers;
  if (first === undefined) return;
  const other = Buffer.from(`${first.good.toString("latin1")} `);
  const careless: readonly (readonly [string, Parser["read"]])[] = [
    ["throws", (bytes) => Promise.reject(new Error(bytes.toString()))],
    ["takes it for good", () => Promise.resolve({ ok: true, value: true })],
    ["takes ", (bytes) => (spend(1.2 * longest), first.read(bytes))],
  ];
  for (const [fault, read] of careless) {
    const wrong = await judge({ ...first, read }, fault === "throws" ? Buffer.from("{") : other);
    tally.control(`a parser that ${fault}`, wrong?.startsWith(fault) === true);
  }
};

const spend = (milliseconds: number): void => {
  const before = process.cpuUsage();
  while (process.cpuUsage(before).user / 1000 < milliseconds);
};

export const hostileFiles: Row = {
  name: "hostile-files",
  what: "hostile keyrings, backups, profile files, logos, returned DOCX: 0 crashes, 0 hangs, 0 taken for good",
  storage: false,
  run,
};
