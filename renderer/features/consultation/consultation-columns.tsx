import type { Consultation } from "../../../shared/domain/consultation.ts";
import type { Agency } from "../../../shared/domain/agency.ts";
import { consultationOutcomeText, consultationText } from "../../../shared/text/consultation.ts";
import { Chip } from "../../ui/Chip.tsx";
import type { Column } from "../../ui/Table.tsx";
import { senderInWords } from "./consultation-facts.ts";

const { columns, decision: words } = consultationText;

export const consultationColumns = (agencies: readonly Agency[]): readonly Column<Consultation>[] => [
  { id: "number", heading: columns.number, cell: ({ number }) => number, sortBy: ({ number }) => number, width: "fit" },
  {
    id: "heldOn",
    heading: columns.heldOn,
    cell: ({ heldOn }) => heldOn,
    sortBy: ({ heldOn }) => heldOn,
    width: "fit",
  },
  {
    id: "from",
    heading: columns.from,
    cell: ({ fromAgencyId, fromRole }) => senderInWords(fromAgencyId, fromRole, agencies),
    sortBy: ({ fromAgencyId, fromRole }) => senderInWords(fromAgencyId, fromRole, agencies),
  },
  {
    id: "outcome",
    heading: columns.outcome,
    cell: ({ outcome }) => consultationOutcomeText[outcome],
    sortBy: ({ outcome }) => consultationOutcomeText[outcome],
  },
  {
    id: "decision",
    heading: columns.decision,
    cell: (consultation) => <DecisionChip consultation={consultation} />,
    sortBy: ({ decision, linkedCaseId }) => (decision === null ? 0 : linkedCaseId === null ? 1 : 2),
  },
];

export const DecisionChip = ({
  consultation: { decision, linkedCaseId },
}: {
  readonly consultation: Pick<Consultation, "decision" | "linkedCaseId">;
}) => {
  if (linkedCaseId !== null) return <Chip tone="ok">{words.linked}</Chip>;
  if (decision === null) return <Chip tone="neutral">{words.none}</Chip>;
  return decision.goOn ? <Chip tone="info">{words.goOn}</Chip> : <Chip tone="neutral">{words.stop}</Chip>;
};
