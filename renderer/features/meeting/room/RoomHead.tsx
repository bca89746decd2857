import { DoorOpen, Presentation } from "lucide-react";
import { ageOn } from "../../../../shared/domain/day.ts";
import { meetingText, meetingTitle } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { Band } from "../../../ui/Band.tsx";
import { classes } from "../../../ui/classes.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { GuestTools } from "../guest/GuestTools.tsx";
import { RoomWriting } from "./RoomWriting.tsx";
import styles from "./Room.module.css";
import { useRoom } from "./RoomContext.ts";

const css = classes(styles);
const text = meetingText.room;

/** Whose meeting it is, always in sight, and the ways out. */
export const RoomHead = () => {
  const { meeting, facts, view, isShownToRoom, showToRoom, guest } = useRoom();
  const { youth, caseFile } = facts;
  return (
    <>
      <header className={css("head")}>
        <div className={css("title")}>
          <h1 tabIndex={-1}>
            {meetingTitle(meeting)} · {youth.givenName} {youth.familyName},{" "}
            {text.years(ageOn(youth.birthDate, meeting.heldOn))}
          </h1>
          <p className={css("facts")}>
            {text.born(youth.birthDate)} · {caseFile.number} · {meeting.heldOn} {meeting.startsAt}–{meeting.endsAt} ·{" "}
            {meeting.place}
          </p>
        </div>
        <div className={css("tools")}>
          {view.minutes.number > 1 && <Chip tone="warn">{minutesText.read.correcting(view.minutes.number)}</Chip>}
          {guest === undefined ? (
            <Button
              icon={<Presentation size={16} aria-hidden />}
              shortcut="Ctrl+Shift+D"
              onPress={() => showToRoom(!isShownToRoom)}
            >
              {isShownToRoom ? text.endShowing : text.show}
            </Button>
          ) : (
            <GuestTools {...guest} />
          )}
          {guest === undefined && !isShownToRoom && <RoomWriting />}
          {guest === undefined && !isShownToRoom && (
            <LinkButton href={hrefTo(paths.caseMeetings(meeting.caseId))} icon={<DoorOpen size={16} aria-hidden />}>
              {text.leave}
            </LinkButton>
          )}
        </div>
      </header>
      {/* A reminder to whoever leads the meeting: the room must not learn from it that somebody is protected. */}
      {facts.anybodyProtected && !isShownToRoom && (
        <div className={css("bands")}>
          <Band tone="protected" title={text.protectedTitle} role="note">
            {text.protectedBody}
          </Band>
        </div>
      )}
    </>
  );
};
