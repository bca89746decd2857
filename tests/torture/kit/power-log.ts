// [Note: Recorder] What a flow does to its files, heard by strace and not by a preloaded library: it needs no compiler, and it
// hears SQLite and Node alike. One step is one call that changes a file, a folder, or what has been promised.
import { readEnded, type TracedCall } from "./strace.ts";

export type Step =
  | { readonly do: "create" | "mkdir" | "remove" | "sync"; readonly path: string }
  | { readonly do: "write"; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly do: "cut"; readonly path: string; readonly size: number }
  | { readonly do: "rename"; readonly path: string; readonly to: string }
  /** Bytes that the system copies from one file to another. */
  | { readonly do: "copy"; readonly path: string; readonly from: string; readonly size: number }
  | { readonly do: "promise"; readonly what: string };

/** strace's own words, beside -f and -p, for a trace that this file reads. */
export const recording = (path: string): readonly string[] => [
  ...["-y", "-xx", "-s", "400000", "-o", path, "-e"],
  "trace=write,pwrite64,writev,ftruncate,fsync,fdatasync,rename,unlink,unlinkat,rmdir,mkdir,openat,copy_file_range,sendfile",
];

const decoded = (hex: string): Buffer => Buffer.from(hex.replaceAll("\\x", ""), "hex");
const textOf = (hex: string): string => decoded(hex).toString("utf8");

/** Where each open handle stands, for calls that write on from there. */
type Positions = Map<string, number>;

const stepOf = ({ call, rest }: TracedCall, positions: Positions): Step | undefined => {
  const [, words = "", answered] = /^(.*)\) += (-?\d+|\?)/.exec(rest) ?? [];
  // One call that is left out makes another disk of all that follows.
  if (answered === undefined) throw new Error(`the answer of a recorded ${call} is not understood`);
  // Refused, or cut short by the end of the process.
  if (!(Number(answered) >= 0)) return undefined;
  const answer = Number(answered);
  const handles = [...words.matchAll(/(\d+)<((?:\\x[0-9a-f]{2})+)>/g)].map(([, handle = "", path = ""]) => ({
    handle,
    path: textOf(path),
  }));
  const texts = [...words.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text = ""]) => text);
  const numbers = words.split(", ").map(Number);
  const [first, second] = handles;
  const path = first?.path ?? "";
  switch (call) {
    case "openat": {
      const opened = textOf(texts[0] ?? "");
      positions.set(String(answer), 0);
      if (words.includes("O_TRUNC")) return { do: "cut", path: opened, size: 0 };
      return words.includes("O_CREAT") ? { do: "create", path: opened } : undefined;
    }
    case "write": {
      const at = positions.get(first?.handle ?? "") ?? 0;
      positions.set(first?.handle ?? "", at + answer);
      return { do: "write", path, at, bytes: decoded(texts[0] ?? "").subarray(0, answer) };
    }
    case "pwrite64":
      return { do: "write", path, at: numbers.at(-1) ?? 0, bytes: decoded(texts[0] ?? "").subarray(0, answer) };
    case "writev":
      return { do: "promise", what: textOf(texts[0] ?? "") };
    case "ftruncate":
      return { do: "cut", path, size: numbers.at(-1) ?? 0 };
    case "fsync":
    case "fdatasync":
      return { do: "sync", path };
    case "rename":
      return { do: "rename", path: textOf(texts[0] ?? ""), to: textOf(texts[1] ?? "") };
    case "unlink":
    case "rmdir":
      return { do: "remove", path: textOf(texts[0] ?? "") };
    case "unlinkat": {
      const name = textOf(texts[0] ?? "");
      return { do: "remove", path: name.startsWith("/") ? name : `${path}/${name}` };
    }
    case "mkdir":
      return { do: "mkdir", path: textOf(texts[0] ?? "") };
    case "copy_file_range":
      return { do: "copy", path: second?.path ?? "", from: path, size: answer };
    case "sendfile":
      return { do: "copy", path, from: second?.path ?? "", size: answer };
    default:
      return undefined;
  }
};

/** The steps below a folder, with paths from there. */
export const readSteps = (trace: string, folder: string): readonly Step[] => {
  const positions: Positions = new Map();
  const inside = (path: string): boolean =>
    path === folder || (path.startsWith(`${folder}/`) && !path.endsWith(" (deleted)"));
  const from = (path: string): string => (path === folder ? "." : path.slice(folder.length + 1));
  return readEnded(trace).flatMap((one): readonly Step[] => {
    const step = stepOf(one, positions);
    if (step === undefined) return [];
    if (step.do === "promise") return [step];
    if (!inside(step.path)) return [];
    const moved = { ...step, path: from(step.path) };
    if (moved.do === "rename") return [{ ...moved, to: from(moved.to) }];
    return [moved.do === "copy" ? { ...moved, from: from(moved.from) } : moved];
  });
};
