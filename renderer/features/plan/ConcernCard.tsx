import type { ConcernCurve } from "../../../shared/domain/plan-history.ts";
import type { Naming } from "../../../shared/text/failures.ts";
import { monthDay } from "../../../shared/text/dates.ts";
import { planText } from "../../../shared/text/plan.ts";
import { Card } from "../../ui/Card.tsx";
import { classes } from "../../ui/classes.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { TrendChart } from "../../ui/TrendChart.tsx";
import styles from "./Plan.module.css";

const css = classes(styles);

export interface ConcernCardProps {
  readonly curves: readonly ConcernCurve[];
  readonly naming: Naming;
}

/** Each agency's own concern over the meetings: a curve for each, never added up, with no limit drawn (T10). */
export const ConcernCard = ({ curves, naming }: ConcernCardProps) => {
  const days = [...new Set(curves.flatMap(({ points }) => points.map(({ on }) => on)))].toSorted();
  const levelOn = ({ points }: ConcernCurve, day: string): number | null =>
    points.find(({ on }) => on === day)?.level ?? null;
  const columns: readonly Column<ConcernCurve>[] = [
    { id: "agency", heading: planText.concern.agency, cell: ({ agencyId }) => naming.agency(agencyId) },
    ...days.map((day) => ({
      id: day,
      heading: monthDay(day),
      cell: (curve: ConcernCurve) => levelOn(curve, day) ?? planText.concern.notSaid,
      align: "end" as const,
      width: "fit" as const,
    })),
  ];
  return (
    <Card title={planText.concern.title} lead={planText.concern.lead}>
      {days.length > 1 && (
        <ul className={css("curves")}>
          {curves.map((curve) => (
            <li key={curve.agencyId}>
              <h3>{naming.agency(curve.agencyId)}</h3>
              <TrendChart
                size="small"
                from={0}
                to={10}
                title={planText.concern.of(naming.agency(curve.agencyId))}
                description={curve.points.map(({ on, level }) => `${monthDay(on)}: ${String(level)}`).join(", ")}
                points={days.map((day) => ({ at: monthDay(day), value: levelOn(curve, day) }))}
              />
            </li>
          ))}
        </ul>
      )}
      <Table caption={planText.concern.title} columns={columns} rows={curves} rowId={({ agencyId }) => agencyId} />
    </Card>
  );
};
