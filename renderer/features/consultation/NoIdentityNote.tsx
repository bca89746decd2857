import { consultationText } from "../../../shared/text/consultation.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Band } from "../../ui/Band.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";

/** R6, in plain words, above everything that is written, and the way for who tells a name. */
export const NoIdentityNote = () => (
  <Band
    tone="info"
    role="note"
    title={consultationText.noIdentity.title}
    actions={<LinkButton href={hrefTo(paths.newEnquiry)}>{consultationText.noIdentity.enquiry}</LinkButton>}
  >
    <p>{consultationText.noIdentity.body}</p>
    <p>{consultationText.noIdentity.named}</p>
  </Band>
);
