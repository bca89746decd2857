// The words after `npm run torture --`.
import type { Size } from "./row.ts";

export interface Options {
  readonly size: Size;
  readonly seed: number;
  /** No name is every row. */
  readonly rows: readonly string[];
}

export class UnknownWord extends Error {}

export const readOptions = (words: readonly string[], known: readonly string[]): Options => {
  let size: Size = "ci";
  let seed = Math.floor(Math.random() * 1_000_000);
  const rows: string[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [word, value = ""] = words.slice(at, at + 2);
    if (word === "--size" && (value === "ci" || value === "full")) size = value;
    else if (word === "--seed" && /^\d+$/.test(value)) seed = Number(value);
    else if (word === "--row" && known.includes(value)) rows.push(value);
    else
      throw new UnknownWord(
        `Not known: ${String(word)} ${value}. Say --size ci|full, --seed NUMBER or --row NAME; the rows are ${known.join(", ")}.`,
      );
  }
  return { size, seed, rows };
};
