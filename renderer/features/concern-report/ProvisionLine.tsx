import type { Day } from "../../../shared/domain/day.ts";
import { legalCheckNeeded } from "../../../shared/domain/law-check.ts";
import { provisionOn } from "../../../shared/law/law.ts";
import { concernReportText as text } from "../../../shared/text/concern-report.ts";
import { Band } from "../../ui/Band.tsx";

export interface ProvisionLineProps {
  readonly reportedOn: string | null;
  readonly today: Day;
}

/** By which provision the report is made on its day (B8), and whether anybody has checked that it is the right one. */
export const ProvisionLine = ({ reportedOn, today }: ProvisionLineProps) => {
  const provision = provisionOn("duty-to-report", reportedOn ?? today);
  if (provision === undefined) return <Band tone="warn" title={text.provisionMissing} />;
  const needed = legalCheckNeeded(provision, today);
  if (needed === undefined) return <p>{text.provision(provision.citation)}</p>;
  return (
    <Band tone="info" title={text.provision(provision.citation)}>
      {text.needsCheck[needed](provision.checkedOn)}
    </Band>
  );
};
