import { UrgencyLevel } from "../../shared/domain/urgency.ts";
import { urgencyText } from "../../shared/text/urgency.ts";
import type { Column } from "../ui/Table.tsx";
import { UrgencyChip } from "./UrgencyChip.tsx";

/** How urgent each contact is; sorted by how urgent, not by the words. */
export const urgencyColumn = <Row extends { readonly urgency: { readonly level: UrgencyLevel } }>(
  isUndecided: (row: Row) => boolean,
): Column<Row> => ({
  id: "urgency",
  heading: urgencyText.column,
  cell: (row) => <UrgencyChip urgency={row.urgency} isUndecided={isUndecided(row)} />,
  sortBy: ({ urgency }) => String(UrgencyLevel.options.indexOf(urgency.level)),
  width: "fit",
});
