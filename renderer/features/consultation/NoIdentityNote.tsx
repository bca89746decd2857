import { consultationText } from "../../../shared/text/consultation.ts";
import { Band } from "../../ui/Band.tsx";

/** R6, in plain words, above everything that is written. */
export const NoIdentityNote = () => (
  <Band tone="info" role="note" title={consultationText.noIdentity.title}>
    <p>{consultationText.noIdentity.body}</p>
    <p>{consultationText.noIdentity.named}</p>
  </Band>
);
