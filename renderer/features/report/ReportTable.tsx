import type { ToldTable } from "../../../shared/domain/statistics/table.ts";
import { reportTableText, reportText } from "../../../shared/text/report.ts";
import { Card } from "../../ui/Card.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import styles from "./Report.module.css";
import { insteadOfRows, rowsOf, type ShownRow } from "../../../shared/text/report-rows.ts";

export interface ReportTableProps {
  readonly table: ToldTable;
  /** The same table of the period before, as it was told. */
  readonly before: ToldTable | undefined;
  readonly least: number;
}

/** One table of the report: numbers, their bars, what they mean, and the period before beside them. */
export const ReportTable = ({ table, before, least }: ReportTableProps) => {
  const { title, definition } = reportTableText[table.id];
  const earlier = new Map(before === undefined ? [] : rowsOf(before, least).map((row) => [row.id, row]));
  const instead = insteadOfRows(table);
  const rows = rowsOf(table, least);
  const hasBars = rows.some(({ share }) => share !== null);
  const columns: readonly Column<ShownRow>[] = [
    { id: "row", heading: title, hideHeading: true, cell: ({ name }) => name },
    ...(hasBars
      ? [
          {
            id: "bar",
            heading: reportText.columns.bar,
            hideHeading: true,
            cell: ({ share }: ShownRow) => <Bar share={share} />,
          },
        ]
      : []),
    { id: "count", heading: reportText.columns.count, cell: Value, align: "end" as const, width: "fit" as const },
    ...(before === undefined
      ? []
      : [
          {
            id: "before",
            heading: reportText.columns.before,
            cell: ({ id }: ShownRow) => Value(earlier.get(id)),
            align: "end" as const,
            width: "fit" as const,
          },
        ]),
  ];
  return (
    <Card title={title}>
      {instead !== undefined ? (
        <p>{instead}</p>
      ) : (
        <Table caption={title} columns={columns} rows={rows} rowId={({ id }) => id} />
      )}
      <p className={styles["definition"]}>{definition}</p>
    </Card>
  );
};

/** A hidden number is a word, and a quiet one. */
const Value = (row: ShownRow | undefined) => {
  if (row === undefined) return "";
  if (!row.isHidden) return <span className="digits">{row.value}</span>;
  return <span className={styles["hidden"]}>{row.value}</span>;
};

/** The number stands beside it: a drawing for the eye only. */
const Bar = ({ share }: { readonly share: number | null }) =>
  share === null ? null : (
    <svg className={styles["bar"]} aria-hidden>
      <rect className={styles["track"]} width="100%" height="8" rx="4" />
      <rect width={`${String(Math.round(100 * share))}%`} height="8" rx="4" />
    </svg>
  );
