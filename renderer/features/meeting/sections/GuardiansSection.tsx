import { minutesText } from "../../../../shared/text/minutes.ts";
import { MinutesText } from "../room/MinutesText.tsx";

/** What the guardians say. */
export const GuardiansSection = () => (
  <MinutesText name="guardiansView" label={minutesText.guardians.label} hint={minutesText.guardians.hint} rows={6} />
);
