import { logReviewText as text } from "../../../shared/text/log-review.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { sectionId } from "./SectionNavigation.tsx";

/** The way to the review of the log. */
export const LogReviewCard = () => (
  <Card
    id={sectionId("logReview")}
    title={text.title}
    lead={text.cardLead}
    actions={<LinkButton href={hrefTo(paths.logReview)}>{text.open}</LinkButton>}
  >
    {null}
  </Card>
);
