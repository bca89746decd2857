import type { CaseId, ConcernReportId } from "../../../shared/domain/ids.ts";
import { concernReportText as text } from "../../../shared/text/concern-report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Table } from "../../ui/Table.tsx";
import styles from "./ConcernReport.module.css";

export interface PreviousReportsProps {
  readonly caseId: CaseId | null;
  readonly onShow: (concernReportId: ConcernReportId) => void;
}

/** Reports that have been made: of the case, or of children without one. */
export const PreviousReports = ({ caseId, onShow }: PreviousReportsProps) => {
  const api = useApi();
  const reports = useQuery(api.concernReport.list, { caseId });
  if (reports.state !== "ready" || reports.value.length === 0) return null;
  return (
    <div className={styles["previous"]}>
      <Card look="flush" title={caseId === null ? text.previous : text.previousInCase}>
        <Table
          caption={text.previousCaption}
          rows={reports.value}
          rowId={(row) => row.concernReportId}
          columns={[
            { id: "day", heading: text.reportedOn, width: "fit", cell: (row) => row.reportedOn },
            { id: "provision", heading: text.ground, cell: (row) => row.provision },
            {
              id: "show",
              heading: text.show,
              hideHeading: true,
              align: "end",
              cell: (row) => (
                <Button
                  size="small"
                  onPress={() => {
                    onShow(row.concernReportId);
                  }}
                >
                  {text.show}
                  <span className="visually-hidden"> {row.reportedOn}</span>
                </Button>
              ),
            },
          ]}
        />
      </Card>
    </div>
  );
};
