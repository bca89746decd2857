import type { Day } from "../../../shared/domain/day.ts";
import { provisionOn } from "../../../shared/law/law.ts";
import { concernReportText as text } from "../../../shared/text/concern-report.ts";
import { useLegalCheck } from "../../api/useLegalCheck.ts";
import { Band } from "../../ui/Band.tsx";

export interface ProvisionLineProps {
  readonly reportedOn: string | null;
  readonly today: Day;
}

/** By which provision the report is made on its day (B8), and whether anybody has checked that it is the right one. */
export const ProvisionLine = ({ reportedOn, today }: ProvisionLineProps) => {
  const checkNeeded = useLegalCheck(today);
  const provision = provisionOn("duty-to-report", reportedOn ?? today);
  if (provision === undefined) return <Band tone="warn" title={text.provisionMissing} />;
  const needed = checkNeeded(provision);
  if (needed === undefined) return <p>{text.provision(provision.citation)}</p>;
  return (
    <Band tone="info" title={text.provision(provision.citation)}>
      {text.needsCheck[needed](provision.checkedOn)}
    </Band>
  );
};
