// strace on a process that is running: it hears or spoils the system calls from then on.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Random } from "../harness/random.ts";

/** What changes a file or a folder. The calls that only read, and those to make a name known, come and go around them. */
export const writingCalls: readonly string[] = [
  "write",
  "pwrite64",
  "ftruncate",
  "fsync",
  "fdatasync",
  "rename",
  "unlink",
  "unlinkat",
  "rmdir",
  "mkdir",
  "chmod",
  "openat",
  "copy_file_range",
  "sendfile",
];

/** Attached when it resolves. */
export const attach = async (
  process: ChildProcess,
  words: readonly string[],
): Promise<{ ended: () => Promise<void> }> => {
  const child = spawn("strace", ["-f", ...words, "-p", String(process.pid)], { stdio: ["ignore", "ignore", "pipe"] });
  const exit = once(child, "exit");
  const lines = createInterface(child.stderr);
  await new Promise<void>((resolve, reject) => {
    const said: string[] = [];
    lines.on("line", (line) => {
      said.push(line);
      if (line.includes(" attached")) resolve();
    });
    void exit.then(() => {
      reject(new Error(`strace did not attach: ${said.join(" ")}`));
    });
  });
  return {
    ended: async () => {
      await exit;
    },
  };
};

/** One call in a trace that was made with -f -y. */
export interface TracedCall {
  readonly thread: string;
  readonly call: string;
  /** The whole line after the name. */
  readonly rest: string;
  /** The file that its first argument is an open handle of, if it is. */
  readonly file: string | undefined;
}

const linesOf = (path: string): readonly string[] => readFileSync(path, "latin1").split("\n");

const callOf = (line: string): readonly TracedCall[] => {
  const [, thread = "", call = "", rest = ""] = /^(\d+)\s+(\w+)\((.*)$/.exec(line) ?? [];
  if (call === "") return [];
  const file = /^\d+<(\/[^>]*)>/.exec(rest)?.[1];
  return [{ thread, call, rest, file }];
};

/** Calls in the order they began; a line that only ends one is left out. */
export const readTrace = (path: string): readonly TracedCall[] => linesOf(path).flatMap(callOf);

/**
 * Whole calls with their answers, in the order they ended. strace breaks a call in two lines when one of another thread
 * comes between: "pwrite64(3, … <unfinished ...>" and "<... pwrite64 resumed>) = 512".
 */
export const readEnded = (path: string): readonly TracedCall[] => {
  const begun = new Map<string, string>();
  return linesOf(path).flatMap((line) => {
    const [, thread = "", answer] = /^(\d+)\s+(?:<\.\.\. \w+ resumed>(.*))?/.exec(line) ?? [];
    if (answer !== undefined) return callOf(`${begun.get(thread) ?? ""}${answer}`);
    if (!line.endsWith("<unfinished ...>")) return callOf(line);
    begun.set(thread, line.replace(/ ?<unfinished \.\.\.>$/, ""));
    return [];
  });
};

/** strace counts by thread, so a cut at the n-th call comes in whichever thread reaches it first. */
export interface CutPoint {
  readonly call: string;
  readonly when: number;
}

/** Every call of these names that was recorded, as a place to cut. */
export const cutPoints = (
  trace: readonly TracedCall[],
  isWanted: (call: TracedCall) => boolean,
): readonly CutPoint[] => {
  const counts = new Map<string, number>();
  const points = new Map<string, CutPoint>();
  for (const one of trace) {
    const when = (counts.get(`${one.thread} ${one.call}`) ?? 0) + 1;
    counts.set(`${one.thread} ${one.call}`, when);
    if (isWanted(one)) points.set(`${one.call} ${when}`, { call: one.call, when });
  }
  return [...points.values()];
};

/** So many of them, of each kind of call as many as of any other, as far as there are; in the order of the list. */
export const spread = (random: Random, points: readonly CutPoint[], count: number): readonly CutPoint[] => {
  const left = new Map(
    [...Map.groupBy(points, ({ call }) => call)].map(([call, ones]): [string, CutPoint[]] => [call, [...ones]]),
  );
  const taken = new Set<CutPoint>();
  while (taken.size < Math.min(count, points.length)) {
    for (const ones of left.values()) {
      const [one] = ones.splice(random.below(ones.length), 1);
      if (one !== undefined && taken.size < count) taken.add(one);
    }
  }
  return points.filter((point) => taken.has(point));
};
