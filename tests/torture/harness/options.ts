// The words after `npm run torture --`.
import { join } from "node:path";
import { root } from "../../../build/root.ts";
import type { Size } from "./row.ts";

export interface Options {
  readonly size: Size;
  readonly seed: number;
  /** No name is every row. */
  readonly rows: readonly string[];
  /** Only what is named with these words, in a row that has such parts; empty for all of it. */
  readonly part: string;
  /** Where the results are kept: torture-output/torture.json unless told. */
  readonly into: string;
}

export class UnknownWord extends Error {}

export const readOptions = (words: readonly string[], known: readonly string[]): Options => {
  let size: Size = "ci";
  let seed = Math.floor(Math.random() * 1_000_000);
  const rows: string[] = [];
  let part = "";
  let into = join(root, "torture-output", "torture.json");
  for (let at = 0; at < words.length; at += 2) {
    const [word, value = ""] = words.slice(at, at + 2);
    if (word === "--size" && (value === "ci" || value === "full")) size = value;
    else if (word === "--seed" && /^\d+$/.test(value)) seed = Number(value);
    else if (word === "--into" && value !== "") into = value;
    else if (word === "--part") part = value;
    else if (word === "--row" && known.includes(value)) rows.push(value);
    else
      throw new UnknownWord(
        `Not known: ${String(word)} ${value}. Say --size ci|full, --seed NUMBER, --row NAME, --part WORDS or --into FILE; the rows are ${known.join(", ")}.`,
      );
  }
  return { size, seed, rows, part, into };
};
