import type { FieldList } from "../../../shared/domain/word-template-field.ts";
import type { TemplateKind } from "../../../shared/domain/word-template.ts";
import { templateFields } from "../../../shared/text/word-template-fields.ts";
import { templateKindText, wordTemplateText } from "../../../shared/text/word-template.ts";
import { CopyButton } from "../../frame/CopyButton.tsx";
import { Card } from "../../ui/Card.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import styles from "./WordTemplate.module.css";

const text = wordTemplateText.fields;

interface FieldRow {
  readonly id: string;
  readonly written: string;
  readonly meaning: string;
  readonly isNeeded: boolean;
  /** How many lists it stands in. */
  readonly depth: number;
}

const rowsOf = (fields: FieldList, depth = 0, within = ""): readonly FieldRow[] =>
  Object.values(fields).flatMap((field) => {
    const id = `${within}${field.name}`;
    const { meaning } = field;
    if (field.kind === "text") return [{ id, written: `{${field.name}}`, meaning, isNeeded: field.needed, depth }];
    const row = { id, written: `{#${field.name}} … {/${field.name}}`, meaning, isNeeded: false, depth };
    return field.kind === "list" ? [row, ...rowsOf(field.each, depth + 1, `${id}.`)] : [row];
  });

const columns: readonly Column<FieldRow>[] = [
  {
    id: "field",
    heading: text.field,
    cell: ({ written, depth }) => (
      <code className={styles["field"]} data-depth={depth}>
        {written}
      </code>
    ),
  },
  { id: "meaning", heading: text.meaning, cell: ({ meaning }) => meaning },
  {
    id: "demanded",
    heading: text.demanded,
    cell: ({ isNeeded }) => (isNeeded ? text.demandedYes : ""),
    width: "fit",
  },
];

/** The fields of a kind, by name, to write in a template. */
export const FieldsCard = ({ kind }: { readonly kind: TemplateKind }) => {
  const rows = rowsOf(templateFields[kind]);
  const copied = rows.map(({ written, meaning, depth }) => `${"  ".repeat(depth)}${written}\t${meaning}`).join("\n");
  return (
    <Card title={text.title} lead={text.lead} actions={<CopyButton text={copied} label={text.copy} />}>
      <p>{text.lists}</p>
      <p>{text.conditions}</p>
      <Table
        caption={text.caption(templateKindText[kind])}
        showCaption
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
      />
    </Card>
  );
};
