// What a Word file of ours is made of. A paragraph that introduces stays with what follows.

export type DocxBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: "paragraph";
      readonly text: string;
      readonly tone?: "strong" | "small";
      readonly introduces?: boolean;
    }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** What is known, label by label. */
  | { readonly kind: "facts"; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly shares: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

export interface DocxFile {
  readonly title: string;
  /** Stands as the author: never a person. */
  readonly authority: string;
  /** `YYYY-MM-DD`; the file's only date. */
  readonly issuedOn: string;
  readonly runningHead: string;
  readonly foot: string;
  readonly blocks: readonly DocxBlock[];
}
