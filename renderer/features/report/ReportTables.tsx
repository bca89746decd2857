import type { PackContent } from "../../../shared/domain/statistics/pack.ts";
import type { ToldTable } from "../../../shared/domain/statistics/table.ts";
import { reportText } from "../../../shared/text/report.ts";
import styles from "./Report.module.css";
import { ReportTable } from "./ReportTable.tsx";

export interface ReportTablesProps {
  readonly tables: readonly ToldTable[];
  readonly before: PackContent | undefined;
  readonly least: number;
}

/** All tables of a report, with why some numbers are hidden. */
export const ReportTables = ({ tables, before, least }: ReportTablesProps) => (
  <>
    <p className={styles["definition"]}>{reportText.hiddenWhy(least)}</p>
    {before === undefined && <p className={styles["definition"]}>{reportText.notBefore}</p>}
    <div className={styles["tables"]}>
      {tables.map((table) => (
        <ReportTable
          key={table.id}
          table={table}
          before={before?.tables.find(({ id }) => id === table.id)}
          least={least}
        />
      ))}
    </div>
  </>
);
