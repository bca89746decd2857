// Every file that a process opened for writing, and every byte that it wrote to one, as strace heard it.
import { readFileSync } from "node:fs";

/** strace's own words, beside -f and -p. */
export const hearWriting = (path: string): readonly string[] => [
  ...["-y", "-xx", "-s", "400000", "-o", path, "-e"],
  "trace=open,openat,creat,write,pwrite64,writev,pwritev,pwritev2",
];

const decoded = (hex: string): Buffer => Buffer.from(hex.replaceAll("\\x", ""), "hex");

/** By path: what was written, one piece after another, whether or not the file is still there. */
export const writtenFiles = (trace: string): ReadonlyMap<string, Buffer> => {
  const pieces = new Map<string, Buffer[]>();
  const add = (path: string, bytes: Buffer): void => {
    if (/^\/(?!dev\/(?!shm)|proc\/)/.test(path)) pieces.set(path, [...(pieces.get(path) ?? []), bytes]);
  };
  for (const line of readFileSync(trace, "latin1").split("\n")) {
    const texts = [...line.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text = ""]) => decoded(text));
    if (/\b(?:open|openat|creat)\(/.test(line) && /O_WRONLY|O_RDWR|O_CREAT|creat\(/.test(line)) {
      add(texts[0]?.toString() ?? "", Buffer.alloc(0));
    }
    const handle = /\bp?writev?(?:64|2)?\(\d+<((?:\\x[0-9a-f]{2})+)>/.exec(line)?.[1];
    if (handle !== undefined) for (const text of texts) add(decoded(handle).toString(), text);
  }
  return new Map([...pieces].map(([path, all]) => [path, Buffer.concat(all)]));
};
