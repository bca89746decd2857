// Blocks with tags in them, for the templates of ours that a municipality can start from.
import {
  conditionOf,
  type Field,
  type FieldList,
  type ListField,
  type TextField,
} from "../../../shared/domain/word-template-field.ts";
import type { Block } from "../pdf/blocks.ts";

export const tag = ({ name }: Pick<Field, "name">): string => `{${name}}`;

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** What is there only when something holds, or repeated for each of a list. */
export const around = (name: string, blocks: readonly Block[]): readonly Block[] => [
  paragraph(`{#${name}}`),
  ...blocks,
  paragraph(`{/${name}}`),
];

export const when = (field: Pick<Field, "name">, ...blocks: readonly Block[]): readonly Block[] =>
  around(field.name, blocks);

/** A heading with a text below it, or nothing. */
export const section = (title: string, field: TextField): readonly Block[] =>
  when(field, { kind: "heading", level: 2, text: title }, paragraph(tag(field)));

/** A list of points below its heading, or nothing. */
export const points = (
  title: string,
  field: ListField & { readonly each: { readonly text: TextField } },
): readonly Block[] =>
  around(conditionOf(field), [
    { kind: "heading", level: 2, text: title },
    paragraph(`{#${field.name}}`),
    { kind: "list", items: [tag(field.each.text)] },
    paragraph(`{/${field.name}}`),
  ]);

/** A table with a row for each. The list begins in the first cell and ends in the last: it is the row that is repeated. */
export const rowsOf = (
  field: Pick<ListField, "name">,
  columns: readonly (readonly [label: string, share: number, field: Pick<Field, "name"> | string])[],
): Block => ({
  kind: "table",
  columns: columns.map(([label, share], index) => ({ label, share, head: index === 0 })),
  rows: [
    columns.map(([, , cell], index) => {
      const text = typeof cell === "string" ? cell : tag(cell);
      const begins = index === 0 ? `{#${field.name}}` : "";
      const ends = index === columns.length - 1 ? `{/${field.name}}` : "";
      return `${begins}${text}${ends}`;
    }),
  ],
});

/** The same below its heading, or nothing when there are no rows. */
export const tableSection = (
  title: string,
  field: ListField,
  columns: Parameters<typeof rowsOf>[1],
): readonly Block[] => around(conditionOf(field), [{ kind: "heading", level: 2, text: title }, rowsOf(field, columns)]);

/** Rows with what they are about to the left. */
export const labelledRows = (
  field: ListField & { readonly each: FieldList & { readonly label: TextField; readonly text: TextField } },
  [left, right]: readonly [string, string],
): Block =>
  rowsOf(field, [
    [left, 30, field.each.label],
    [right, 70, field.each.text],
  ]);
