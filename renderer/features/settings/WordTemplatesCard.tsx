import { wordTemplateText as text } from "../../../shared/text/word-template.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { sectionId } from "./SectionNavigation.tsx";

/** Leads to the municipality's own Word templates. */
export const WordTemplatesCard = () => (
  <Card
    id={sectionId("wordTemplates")}
    title={text.title}
    lead={text.cardLead}
    actions={<LinkButton href={hrefTo(paths.wordTemplates)}>{text.open}</LinkButton>}
  >
    {null}
  </Card>
);
