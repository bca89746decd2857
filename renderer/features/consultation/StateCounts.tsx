import { type Consultation, type ConsultationState, consultationState } from "../../../shared/domain/consultation.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { RadioChoice } from "../../ui/RadioChoice.tsx";

const words = consultationText.counts;
const order = [
  "undecided",
  "goOn",
  "linked",
  "stop",
  "declined",
  "removed",
] as const satisfies readonly ConsultationState[];

export type Shown = ConsultationState | "all";

/** How many stand where, each a way to see only those: "inleds inte" is an outcome like any other. */
export const StateCounts = ({
  consultations,
  shown,
  onShow,
}: {
  readonly consultations: readonly Consultation[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}) => {
  const countOf = (state: ConsultationState): number =>
    consultations.filter((consultation) => consultationState(consultation) === state).length;
  const option = (id: Shown, count: number) => ({ id, label: `${words[id]} (${String(count)})` });
  const some = order.filter((state) => countOf(state) > 0 || state === shown);
  return (
    <RadioChoice<Shown>
      label={words.title}
      layout="row"
      options={[option("all", consultations.length), ...some.map((state) => option(state, countOf(state)))]}
      value={shown}
      onChange={onShow}
    />
  );
};
