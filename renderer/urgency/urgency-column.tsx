import { UrgencyLevel } from "../../shared/domain/urgency.ts";
import { urgencyText } from "../../shared/text/urgency.ts";
import type { Column } from "../ui/Table.tsx";
import { UrgencyChip } from "./UrgencyChip.tsx";

/** How urgent each contact is; sorted by how urgent, not by the words. */
export const urgencyColumn: Column<{ readonly urgency: { readonly level: UrgencyLevel } }> = {
  id: "urgency",
  heading: urgencyText.column,
  cell: ({ urgency }) => <UrgencyChip urgency={urgency} />,
  sortBy: ({ urgency }) => String(UrgencyLevel.options.indexOf(urgency.level)),
  width: "fit",
};
