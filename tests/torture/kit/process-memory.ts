// What stands in the memory of a process that runs. Needs root.
import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { type Secret, secretsIn } from "./secrets.ts";

const parentOf = (pid: number): number => {
  try {
    // The name may hold spaces and ends with the last bracket.
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return 0;
  }
};

/** A process and all that it has started, as far as they run. */
export const familyOf = (pid: number): readonly number[] => {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const family = new Set([pid]);
  for (let grown = true; grown;) {
    const more = all.filter((one) => !family.has(one) && family.has(parentOf(one)));
    for (const one of more) family.add(one);
    grown = more.length > 0;
  }
  return [...family];
};

export const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
};

const piece = 4 * 1024 * 1024;
/** So that nothing is missed where two pieces meet. */
const overlap = 4096;

/** Which of the secrets stand in what the process can read. */
export const secretsInMemory = (pid: number, secrets: readonly Secret[]): readonly string[] => {
  const found = new Set<string>();
  const memory = openSync(`/proc/${pid}/mem`, "r");
  const buffer = Buffer.alloc(piece + overlap);
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, "utf8").split("\n")) {
      const [, from = "0", to = "0"] = /^([0-9a-f]+)-([0-9a-f]+) r/.exec(line) ?? [];
      const end = BigInt(`0x${to}`);
      for (let at = BigInt(`0x${from}`); at < end; at += BigInt(piece)) {
        const wanted = Number(end - at < BigInt(buffer.length) ? end - at : BigInt(buffer.length));
        try {
          const read = readSync(memory, buffer, 0, wanted, at);
          for (const one of secretsIn(buffer.subarray(0, read), secrets)) found.add(one);
        } catch {
          // Named in the list and not to be read, as the kernel's own pages.
        }
      }
    }
  } finally {
    closeSync(memory);
  }
  return [...found];
};
