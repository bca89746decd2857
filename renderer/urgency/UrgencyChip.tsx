import { Clock, Siren } from "lucide-react";
import type { UrgencyLevel } from "../../shared/domain/urgency.ts";
import { urgencyLevelText } from "../../shared/text/urgency.ts";
import { Chip } from "../ui/Chip.tsx";

/** How urgent a contact is, in words with an icon; nothing in the usual order. */
export const UrgencyChip = ({ urgency: { level } }: { readonly urgency: { readonly level: UrgencyLevel } }) =>
  level === "usual" ? undefined : (
    <Chip
      tone={level === "now" ? "bad" : "warn"}
      icon={level === "now" ? <Siren size={15} aria-hidden /> : <Clock size={15} aria-hidden />}
    >
      {urgencyLevelText[level]}
    </Chip>
  );
