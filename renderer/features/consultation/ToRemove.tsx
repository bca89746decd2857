import { type Consultation, lastDayOfConsultation } from "../../../shared/domain/consultation.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { removalDay } from "../../../shared/domain/retention.ts";
import { consultationText } from "../../../shared/text/consultation.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

const words = consultationText.toRemove;

/** From which day a consultation's texts are to be removed; nothing when they are not. */
export const removalDayOf = (consultation: Consultation, months: number): Day | null =>
  removalDay({ ...consultation, lastOn: lastDayOfConsultation(consultation) }, months);

/** Those whose time is over (att ta bort). Each is removed on purpose, on its own page. */
export const ToRemove = ({
  consultations,
  months,
  today,
}: {
  readonly consultations: readonly Consultation[];
  readonly months: number;
  readonly today: Day;
}) => {
  const due = consultations.filter((consultation) => (removalDayOf(consultation, months) ?? "9999") <= today);
  if (due.length === 0) return null;
  return (
    <Band
      tone="info"
      title={words.title(due.length)}
      actions={due.slice(0, 6).map(({ consultationId, number }) => (
        <LinkButton key={consultationId} size="small" href={hrefTo(paths.consultation(consultationId))}>
          {number}
        </LinkButton>
      ))}
    >
      {words.lead(months)}
    </Band>
  );
};
