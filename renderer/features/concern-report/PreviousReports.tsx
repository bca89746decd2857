import { useState } from "react";
import type { ConcernReportRow } from "../../../shared/contract/concern-report.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId, ConcernReportId } from "../../../shared/domain/ids.ts";
import { concernReportText as text } from "../../../shared/text/concern-report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Row } from "../../ui/Layout.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import styles from "./ConcernReport.module.css";
import { TrackDialog } from "./TrackDialog.tsx";

export interface PreviousReportsProps {
  readonly caseId: CaseId | null;
  readonly today: Day | undefined;
  readonly onShow: (concernReportId: ConcernReportId) => void;
  readonly onSibling: (concernReportId: ConcernReportId) => void;
}

/** Reports that have been made, of the case or of children without one, and what each waits for. */
export const PreviousReports = ({ caseId, today, onShow, onSibling }: PreviousReportsProps) => {
  const api = useApi();
  const reports = useQuery(api.concernReport.list, { caseId });
  const [tracked, setTracked] = useState<ConcernReportRow>();
  if (reports.state !== "ready" || reports.value.length === 0 || today === undefined) return null;
  const columns: readonly Column<ConcernReportRow>[] = [
    { id: "day", heading: text.reportedOn, width: "fit", cell: (row) => row.reportedOn },
    { id: "provision", heading: text.ground, cell: (row) => row.provision },
    { id: "sent", heading: text.sentOn, width: "fit", cell: (row) => row.progress.sentOn ?? text.notSent },
    { id: "wait", heading: text.waitsFor, cell: (row) => <Wait wait={row.wait} today={today} /> },
    {
      id: "actions",
      heading: text.show,
      hideHeading: true,
      align: "end",
      cell: (row) => (
        <Row>
          <Action label={text.show} of={row} onPress={() => onShow(row.concernReportId)} />
          <Action label={text.track.action} of={row} onPress={() => setTracked(row)} />
          <Action label={text.sibling} of={row} onPress={() => onSibling(row.concernReportId)} />
        </Row>
      ),
    },
  ];
  return (
    <div className={styles["previous"]}>
      <Card look="flush" title={caseId === null ? text.previous : text.previousInCase}>
        <Table
          caption={text.previousCaption}
          rows={reports.value}
          rowId={(row) => row.concernReportId}
          columns={columns}
        />
      </Card>
      {tracked !== undefined && (
        <TrackDialog
          report={tracked}
          today={today}
          onClose={() => {
            setTracked(undefined);
          }}
        />
      )}
    </div>
  );
};

const Wait = ({ wait, today }: { readonly wait: ConcernReportRow["wait"]; readonly today: Day }) =>
  wait === null ? (
    text.nothingLeft
  ) : (
    <>
      {text.waits[wait.for]} <Chip tone={wait.dueOn < today ? "bad" : "info"}>{text.waitUntil(wait.dueOn)}</Chip>
    </>
  );

interface ActionProps {
  readonly label: string;
  readonly of: ConcernReportRow;
  readonly onPress: () => void;
}

const Action = ({ label, of, onPress }: ActionProps) => (
  <Button size="small" onPress={onPress}>
    {label}
    <span className="visually-hidden"> {of.reportedOn}</span>
  </Button>
);
