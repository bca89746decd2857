import { minutesText } from "../../../../shared/text/minutes.ts";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { Row } from "../../../ui/Layout.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { RadioChoice } from "../../../ui/RadioChoice.tsx";
import { MinutesText } from "../room/MinutesText.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.missing;

/** Whether somebody is missing (R40). */
export const MissingSection = () => {
  const { keeper, meeting, isShownToRoom, guest } = useRoom();
  const { missing } = useContent();
  return (
    <Card level={3}>
      <RadioChoice
        label={text.question}
        layout="row"
        value={missing.anybody === null ? null : missing.anybody ? "yes" : "no"}
        options={[
          { id: "no", label: text.no },
          { id: "yes", label: text.yes },
        ]}
        onChange={(answer) =>
          void keeper.keep((content) => ({ missing: { ...content.missing, anybody: answer === "yes" } }))
        }
      />
      {missing.anybody === true && (
        <>
          <MinutesText name="missing.who" label={text.who} line />
          <MinutesText name="missing.why" label={text.why} rows={2} />
          {guest === undefined && !isShownToRoom && (
            <Row align="center">
              <LinkButton href={hrefTo(paths.consent(meeting.caseId))}>{text.supplement}</LinkButton>
              <span className={css("lead")}>{text.supplementHint}</span>
            </Row>
          )}
        </>
      )}
    </Card>
  );
};
