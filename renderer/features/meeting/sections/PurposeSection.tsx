import { minutesText } from "../../../../shared/text/minutes.ts";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { DefinitionList } from "../../../ui/DefinitionList.tsx";
import { useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.purpose;

/** Why the meeting is held and what it is to answer, as it was planned and stands in the notice. */
export const PurposeSection = () => {
  const { meeting } = useRoom();
  return (
    <>
      <p className={css("lead")}>{text.lead}</p>
      <Card level={3}>
        <DefinitionList
          strong
          facts={[
            { term: text.purpose, value: meeting.purpose === "" ? minutesText.empty : meeting.purpose },
            { term: text.question, value: meeting.question === "" ? minutesText.empty : meeting.question },
          ]}
        />
      </Card>
    </>
  );
};
