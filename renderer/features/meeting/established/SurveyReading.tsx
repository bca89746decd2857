import type { MinutesContent } from "../../../../shared/domain/minutes.ts";
import { SurveyAspect } from "../../../../shared/domain/minutes-text-name.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import type { RoomFacts } from "../room/room-facts.ts";
import { classes } from "../../../ui/classes.ts";
import { DefinitionList } from "../../../ui/DefinitionList.tsx";
import styles from "./Reading.module.css";

const css = classes(styles);

export interface SurveyReadingProps {
  readonly content: MinutesContent;
  readonly facts: RoomFacts;
}

/** What each agency told, category by category, with its own concern. */
export const SurveyReading = ({ content, facts }: SurveyReadingProps) => {
  if (content.survey.length === 0) return <p className={css("none")}>{minutesText.empty}</p>;
  return content.survey.map((card) => {
    const agency = facts.profile.agencies.find((one) => one.agencyId === card.agencyId);
    const nameOf = (categoryId: string): string =>
      agency?.categories.find((one) => one.categoryId === categoryId)?.name ?? categoryId;
    return (
      <div key={card.agencyId} className={css("agency")}>
        <h4>{facts.naming.agency(card.agencyId)}</h4>
        <DefinitionList
          facts={[
            ...card.entries.flatMap((entry) =>
              SurveyAspect.options
                .filter((aspect) => entry[aspect].trim() !== "")
                .map((aspect) => ({
                  term: minutesText.survey.aspects[aspect](nameOf(entry.categoryId)),
                  value: <span className={css("said")}>{entry[aspect]}</span>,
                })),
            ),
            ...(card.concern === null
              ? []
              : [{ term: minutesText.survey.concern, value: minutesText.read.ofTen(card.concern) }]),
          ]}
        />
        {card.nothingToReport && <p>{minutesText.survey.nothing}</p>}
      </div>
    );
  });
};
