// The file of results and the table. A row that is run again takes its old line's place, so a run that was
// interrupted goes on with --row.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface Result {
  readonly name: string;
  /** "none" for a row that stores nothing. */
  readonly driver: string;
  readonly tried: number;
  readonly held: number;
  readonly failed: number;
  readonly seed: number;
}

const earlier = (path: string): readonly Result[] => {
  if (!existsSync(path)) return [];
  // Written by this file and by nothing else.
  return JSON.parse(readFileSync(path, "utf8")) as Result[];
};

const isSame = (one: Result, other: Result): boolean => one.name === other.name && one.driver === other.driver;

/** Puts the results among those of earlier runs. */
export const keep = (path: string, results: readonly Result[]): void => {
  mkdirSync(dirname(path), { recursive: true });
  const others = earlier(path).filter((one) => !results.some((result) => isSame(one, result)));
  writeFileSync(path, `${JSON.stringify([...others, ...results], null, 2)}\n`);
};

export const tableOf = (results: readonly Result[], whatOf: (name: string) => string): string => {
  const lines = [
    ["row", "driver", "tried", "held", "failed", "what must hold"],
    ...results.map(({ name, driver, tried, held, failed }) =>
      [name, driver, tried, held, failed, whatOf(name)].map(String),
    ),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
