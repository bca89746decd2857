import type { CaseId } from "../../../shared/domain/ids.ts";
import { concernReportText as text } from "../../../shared/text/concern-report.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { ComboBox } from "../../ui/ComboBox.tsx";
import styles from "./ConcernReport.module.css";

export interface CaseChoiceProps {
  readonly caseId: CaseId | null;
  readonly onChange: (caseId: CaseId | null) => void;
}

/** Which case the report is about, if any. Without a list of cases the report is made all the same. */
export const CaseChoice = ({ caseId, onChange }: CaseChoiceProps) => {
  const api = useApi();
  const cases = useQuery(api.caseFile.list, null);
  if (cases.state !== "ready" || cases.value.length === 0) return null;
  return (
    <div className={styles["case"]}>
      <ComboBox
        // Its list is read when it is made.
        key={`${String(cases.value.length)} ${caseId ?? ""}`}
        label={text.chooseCase}
        hint={text.chooseCaseHint}
        optional
        placeholder={text.noCase}
        options={cases.value.map((row) => ({ id: row.caseId, label: `${row.number} · ${row.name}` }))}
        value={caseId}
        onChange={onChange}
      />
    </div>
  );
};
