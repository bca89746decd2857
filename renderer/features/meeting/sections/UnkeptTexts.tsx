import { minutesText } from "../../../../shared/text/minutes.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { useQuery } from "../../../api/useQuery.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { draftRecord } from "../../../../shared/domain/minutes-text-name.ts";
import { useRoom } from "../room/RoomContext.ts";
import { unkeptReviews } from "../room/unkept-reviews.ts";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.review;

/** What has been typed at this meeting and is not in the minutes, said before they are established. */
export const UnkeptTexts = () => {
  const api = useApi();
  const { view, meeting, goTo } = useRoom();
  const drafts = useQuery(api.draft.list, { record: draftRecord(view.minutes.minutesId) });
  const unkept = drafts.state === "ready" ? unkeptReviews(drafts.value, view, meeting.meetingId) : [];
  if (unkept.length === 0) return null;
  return (
    <Card title={text.unkept} lead={text.unkeptBody} level={3}>
      <ul className={css("gaps")}>
        {unkept.map(({ code, about, lacks }) => (
          <li key={code} className={css("gap")}>
            <span>
              <strong>{code}</strong> {about}: {text.lacks[lacks]}
            </span>
            <Button size="small" onPress={() => goTo("followUp")}>
              {text.goTo(minutesText.sections.followUp)}
              <span className="visually-hidden">, {code}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
};
