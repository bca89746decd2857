import { type Consultation, type ConsultationState, consultationState } from "../../../shared/domain/consultation.ts";
import type { Agency } from "../../../shared/domain/agency.ts";
import { consultationOutcomeText, consultationText } from "../../../shared/text/consultation.ts";
import { Chip, type Tone } from "../../ui/Chip.tsx";
import type { Column } from "../../ui/Table.tsx";
import { urgencyColumn } from "../../urgency/urgency-column.tsx";
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
  urgencyColumn<Consultation>((row) => consultationState(row) === "undecided"),
  {
    id: "decision",
    heading: columns.decision,
    cell: (consultation) => <DecisionChip consultation={consultation} />,
    sortBy: (consultation) => stateWords[consultationState(consultation)].words,
  },
];

const stateWords: Readonly<Record<ConsultationState, { readonly tone: Tone; readonly words: string }>> = {
  linked: { tone: "ok", words: words.linked },
  goOn: { tone: "info", words: words.goOn },
  undecided: { tone: "neutral", words: words.none },
  stop: { tone: "neutral", words: words.stop },
  declined: { tone: "neutral", words: words.declined },
  removed: { tone: "neutral", words: words.removed },
};

export const DecisionChip = ({ consultation }: { readonly consultation: Consultation }) => {
  const { tone, words: said } = stateWords[consultationState(consultation)];
  return <Chip tone={tone}>{said}</Chip>;
};
