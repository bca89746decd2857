import { keysText } from "../../../shared/text/keys.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { sectionId } from "./SectionNavigation.tsx";

const text = keysText.settings;

/** Leads to the keys, which are about the vault and not about the municipality. */
export const KeysCard = () => (
  <Card
    id={sectionId("keys")}
    title={text.title}
    lead={text.lead}
    actions={<LinkButton href={hrefTo(paths.keys)}>{text.open}</LinkButton>}
  >
    {null}
  </Card>
);
