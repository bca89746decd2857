// What a document is made of. A paragraph that introduces stays with what follows. A quiet heading looks one level lower than it is, for panels.
// A template answers with blocks; only the layout knows of pages.
import type { Text } from "./lines.ts";

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string; readonly quiet?: boolean }
  | {
      readonly kind: "paragraph";
      readonly text: Text;
      readonly tone?: "body" | "lead" | "small";
      readonly introduces?: boolean;
    }
  | { readonly kind: "list"; readonly items: readonly Text[]; readonly numbered?: boolean }
  | { readonly kind: "definitions"; readonly rows: readonly (readonly [string, Text])[] }
  | {
      readonly kind: "table";
      readonly caption?: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** How many lines each row has at least, where there is something to write in by hand. */
      readonly linesToWrite?: number;
      /** Of each row 0–1, or null where no number is told: Word draws it in the row, where the PDF has a drawing of its own (`bars`). */
      readonly shares?: readonly (number | null)[];
    }
  | { readonly kind: "callout"; readonly blocks: readonly Block[] }
  | { readonly kind: "together"; readonly blocks: readonly Block[] }
  | { readonly kind: "fields"; readonly labels: readonly string[] }
  | { readonly kind: "writingLines"; readonly count: number }
  /** A drawing of numbers; `share` is 0–1. `alt` says what it shows. The numbers stand in a table as well. */
  | {
      readonly kind: "bars";
      readonly alt: string;
      readonly rows: readonly { readonly name: string; readonly value: string; readonly share: number | null }[];
    }
  | { readonly kind: "newPage" };

/** A column; `share` is its part of the width. The cells of a `head` column are headers of their rows. */
export interface Column {
  readonly label: string;
  readonly share: number;
  readonly head?: boolean;
}

/** Text, or boxes to tick with a pen; `spoken` is what a screen reader says instead of the box. */
export type Cell = Text | { readonly boxes: readonly { readonly label: string; readonly spoken: string }[] };

/** Leaves out what is null: a part that is not there leaves no trace. */
export const present = <T>(items: readonly (T | null)[]): readonly T[] => items.filter((item) => item !== null);
