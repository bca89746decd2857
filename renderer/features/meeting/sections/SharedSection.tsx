import { minutesText } from "../../../../shared/text/minutes.ts";
import { MinutesText } from "../room/MinutesText.tsx";

const text = minutesText.shared;

/** What all agree on, and what somebody sees differently. */
export const SharedSection = () => (
  <>
    <MinutesText name="sharedView" label={text.label} hint={text.hint} rows={5} />
    <MinutesText name="dissent" label={text.dissent} hint={text.dissentHint} rows={2} />
  </>
);
