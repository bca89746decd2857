import { guideQuestions, unanswered } from "../../../shared/domain/guide.ts";
import { guideText as text, guideWords } from "../../../shared/text/guide.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { hrefTo, paths } from "../../frame/paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { sectionId } from "./SectionNavigation.tsx";
import styles from "./Settings.module.css";

/** Which questions nobody has answered yet, from the first start on. */
export const GuideCard = () => {
  const api = useApi();
  const guide = useQuery(api.guide.read, null);
  if (guide.state !== "ready") return null;
  const left = unanswered(guide.value.answers);
  return (
    <Card
      id={sectionId("guide")}
      title={text.title}
      lead={left.length === 0 ? text.allAnswered : text.count(guideQuestions.length - left.length)}
      actions={<LinkButton href={hrefTo(paths.guide)}>{text.open}</LinkButton>}
    >
      {left.length > 0 && (
        <details className={styles["more"]}>
          <summary>{text.notAnsweredList}</summary>
          <ul className={styles["lines"]}>
            {left.map((question) => (
              <li key={question}>{guideWords(question).question}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
};
