import { vaultCheckText as text } from "../../../shared/text/vault-check.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { sectionId } from "./SectionNavigation.tsx";

/** The way to the vault's checks. */
export const VaultCard = () => (
  <Card
    id={sectionId("vault")}
    title={text.title}
    lead={text.cardLead}
    actions={<LinkButton href={hrefTo(paths.vault)}>{text.open}</LinkButton>}
  >
    {null}
  </Card>
);
