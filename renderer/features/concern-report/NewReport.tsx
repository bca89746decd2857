// What the form begins from: what is known of the case's child, and what was being typed.
import type { ConcernReport } from "../../../shared/domain/concern-report.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId, ConcernReportId, EnquiryId } from "../../../shared/domain/ids.ts";
import { concernReportText as text } from "../../../shared/text/concern-report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { Band } from "../../ui/Band.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { type ReportValues, siblingValues, startingValues } from "./report-values.ts";
import { ReportForm } from "./ReportForm.tsx";
import { useIsProtected } from "./useChildOfCase.ts";
import { useDraftedReport } from "./useReportDraft.ts";

export interface NewReportProps {
  readonly caseId: CaseId | null;
  /** The identified contact whose youth it is about, when there is no case. */
  readonly enquiryId: EnquiryId | null;
  /** The report of a sibling, to begin from. */
  readonly siblingOf: ConcernReportId | undefined;
  readonly onMade: (report: ConcernReport) => void;
}

export const NewReport = ({ caseId, enquiryId, siblingOf, onMade }: NewReportProps) => {
  const api = useApi();
  const today = useToday();
  const prefill = useQuery(api.concernReport.prefill, { caseId, enquiryId });
  const sibling = useQuery(
    api.concernReport.read,
    { concernReportId: siblingOf ?? "" },
    { enabled: siblingOf !== undefined },
  );
  const hidden = useIsProtected(caseId);
  const waits = siblingOf !== undefined && sibling.state === "loading";
  if (today === undefined || prefill.state === "loading" || waits || hidden === undefined) {
    return <Loading>{text.loading}</Loading>;
  }
  return (
    <>
      {prefill.state === "failed" && (
        <Band tone="warn" title={text.cannotShow}>
          {text.cannotShowBody}
        </Band>
      )}
      <Drafted
        caseId={caseId}
        enquiryId={enquiryId}
        today={today}
        hidden={hidden}
        siblingOf={siblingOf}
        start={
          siblingOf !== undefined && sibling.state === "ready"
            ? siblingValues(today, sibling.value)
            : startingValues(today, prefill.state === "ready" ? prefill.value : undefined)
        }
        onMade={onMade}
      />
    </>
  );
};

interface DraftedProps extends NewReportProps {
  readonly today: Day;
  readonly hidden: boolean;
  readonly start: ReportValues;
}

const Drafted = ({ caseId, enquiryId, siblingOf, today, hidden, start, onMade }: DraftedProps) => {
  const record = `concern-report ${siblingOf === undefined ? (caseId ?? enquiryId ?? "new") : `sibling ${siblingOf}`}`;
  const values = useDraftedReport(record, start);
  if (values === undefined) return <Loading>{text.loading}</Loading>;
  return (
    <ReportForm
      record={record}
      caseId={caseId}
      today={today}
      isProtected={hidden}
      start={start}
      values={values}
      onMade={onMade}
    />
  );
};
