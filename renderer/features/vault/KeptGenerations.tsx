import type { KeptGeneration } from "../../../shared/contract/vault-check.ts";
import { dayAndTimeOf } from "../../../shared/text/dates.ts";
import { vaultCheckText } from "../../../shared/text/vault-check.ts";
import { Card } from "../../ui/Card.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import styles from "./Vault.module.css";

const { kept: text } = vaultCheckText;

const columns: readonly Column<KeptGeneration>[] = [
  { id: "name", heading: text.columns.name, cell: ({ id }) => text.name(id) },
  { id: "until", heading: text.columns.until, cell: ({ keptUntil }) => dayAndTimeOf(keptUntil), width: "fit" },
];

export const KeptGenerations = ({ kept }: { readonly kept: readonly KeptGeneration[] }) => (
  <Card title={text.title} lead={text.lead}>
    {kept.length === 0 ? (
      <p className={styles["quiet"]}>{text.none}</p>
    ) : (
      <Table caption={text.caption} columns={columns} rows={kept} rowId={({ id }) => String(id)} />
    )}
  </Card>
);
