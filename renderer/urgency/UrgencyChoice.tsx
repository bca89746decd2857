import { UrgencyLevel } from "../../shared/domain/urgency.ts";
import { urgencyLevelText, urgencyText as text } from "../../shared/text/urgency.ts";
import type { Bound } from "../ui/form-binding.ts";
import { RadioChoice } from "../ui/RadioChoice.tsx";

const options = UrgencyLevel.options.map((id) => ({
  id,
  label: urgencyLevelText[id],
  hint: id === "now" ? text.danger : undefined,
}));

/** How urgent a contact is: nothing is chosen beforehand. Beside the most urgent stands what does not wait for SSPF. */
export const UrgencyChoice = (bound: Bound<UrgencyLevel | null>) => (
  <RadioChoice label={text.title} options={options} {...bound} />
);
