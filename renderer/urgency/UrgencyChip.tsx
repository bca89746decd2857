import { Clock, Siren } from "lucide-react";
import type { UrgencyLevel } from "../../shared/domain/urgency.ts";
import { urgencyLevelText } from "../../shared/text/urgency.ts";
import { Chip } from "../ui/Chip.tsx";

export interface UrgencyChipProps {
  readonly urgency: { readonly level: UrgencyLevel };
  /** Nothing has come of it yet: afterwards it says how urgent it was, and alarms nobody. */
  readonly isUndecided: boolean;
}

/** How urgent a contact is, in words with an icon; nothing in the usual order. */
export const UrgencyChip = ({ urgency: { level }, isUndecided }: UrgencyChipProps) =>
  level === "usual" ? undefined : (
    <Chip
      tone={!isUndecided ? "neutral" : level === "now" ? "bad" : "warn"}
      icon={level === "now" ? <Siren size={15} aria-hidden /> : <Clock size={15} aria-hidden />}
    >
      {urgencyLevelText[level]}
    </Chip>
  );
