import type { Day } from "../../shared/domain/day.ts";
import { retentionText as text } from "../../shared/text/retention.ts";
import { Chip } from "../ui/Chip.tsx";
import type { Column } from "../ui/Table.tsx";

/** When each row is to be removed (gallring): the day, or that it is time. */
export const removalColumn = <Row,>(dayOf: (row: Row) => Day | null, today: Day): Column<Row> => ({
  id: "removal",
  heading: text.title,
  // A day is never broken in two.
  width: "fit",
  cell: (row) => {
    const day = dayOf(row);
    if (day === null) return "";
    return day <= today ? <Chip tone="warn">{text.now}</Chip> : text.on(day);
  },
  sortBy: (row) => dayOf(row) ?? "",
});
