import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { Note } from "../../../shared/domain/note.ts";
import type { Commitment } from "../../../shared/domain/plan.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { dayAndTimeOf, taskDay } from "../../../shared/text/dates.ts";
import type { Naming } from "../../../shared/text/failures.ts";
import { meetingTitle } from "../../../shared/text/meeting.ts";
import { noteText, noteTitle } from "../../../shared/text/note.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { classes } from "../../ui/classes.ts";
import styles from "./Note.module.css";

const css = classes(styles);

export interface NoteItemProps {
  readonly note: Note;
  readonly today: string;
  readonly profile: Profile;
  readonly naming: Naming;
  readonly commitment: Commitment | undefined;
  readonly meeting: Meeting | undefined;
  readonly onChange: () => void;
  readonly onStrike: () => void;
  readonly onUndo: () => void;
}

export const NoteItem = (props: NoteItemProps) => {
  const { note, today, profile, naming, commitment, meeting } = props;
  const { details, struck, earlier } = note;
  const told = (source: Note["details"]["source"]) => {
    if (source === null) return null;
    const category = profile.agencies
      .find(({ agencyId }) => agencyId === source.agencyId)
      ?.categories.find(({ categoryId }) => categoryId === source.categoryId);
    const name = category?.name ?? source.categoryId;
    return <p className={css("about")}>{noteText.told(naming.agency(source.agencyId), name)}</p>;
  };
  return (
    <li className={css("note")}>
      <div className={css("head")}>
        <h3>
          {taskDay(details.happenedOn, today)} · {noteTitle(details, naming)}
        </h3>
        {struck !== null && <Chip tone="neutral">{noteText.struck}</Chip>}
      </div>
      <p className={css("text")}>{struck === null ? details.text : <s>{details.text}</s>}</p>
      {struck !== null && <p>{noteText.struckBecause(dayAndTimeOf(struck.at), struck.reason)}</p>}
      {told(details.source)}
      {commitment !== undefined && (
        <p className={css("about")}>{noteText.aboutCommitment(commitment.number, commitment.what)}</p>
      )}
      {meeting !== undefined && (
        <p className={css("about")}>{noteText.aboutMeeting(meetingTitle(meeting), meeting.heldOn)}</p>
      )}
      <p className={css("about")}>{noteText.written(dayAndTimeOf(note.registeredAt), note.registeredBy)}</p>
      {earlier.length > 0 && (
        <details className={css("about")}>
          <summary>{noteText.earlier(earlier.length)}</summary>
          <ul>
            {earlier.map((wording) => (
              <li key={wording.changedAt}>
                {noteText.earlierUntil(
                  dayAndTimeOf(wording.changedAt),
                  wording.happenedOn,
                  wording.details === null ? "" : noteTitle(wording.details, naming),
                )}
                {wording.text}
                {told(wording.details?.source ?? null)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {struck === null && (
        <div className={css("actions")}>
          <Button size="small" look="quiet" onPress={props.onChange}>
            {noteText.change}
          </Button>
          {note.canBeUndone ? (
            <Button size="small" look="quiet" onPress={props.onUndo}>
              {noteText.undo}
            </Button>
          ) : (
            <Button size="small" look="quiet" onPress={props.onStrike}>
              {noteText.strike}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};
