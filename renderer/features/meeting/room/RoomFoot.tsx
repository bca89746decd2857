import { ArrowLeft, ArrowRight, Plus } from "lucide-react";
import { meetingText } from "../../../../shared/text/meeting.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { Button } from "../../../ui/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { KeyboardHint } from "../../../ui/KeyboardHint.tsx";
import styles from "./RoomFoot.module.css";
import { useRoom } from "./RoomContext.ts";
import type { SectionId } from "./sections.ts";

const css = classes(styles);

export interface RoomFootProps {
  readonly previous: SectionId | undefined;
  readonly next: SectionId | undefined;
  readonly onStep: (by: 1 | -1) => void;
}

/** The way through the meeting, with the same keys on every section. */
export const RoomFoot = ({ previous, next, onStep }: RoomFootProps) => {
  const { newCommitment, people } = useRoom();
  return (
    <footer className={css("foot")}>
      <span>
        {previous !== undefined && (
          <Button icon={<ArrowLeft size={16} aria-hidden />} shortcut="Ctrl+PageUp" onPress={() => onStep(-1)}>
            {minutesText.sections[previous]}
          </Button>
        )}
      </span>
      <span>
        {people.intruder === undefined && (
          <Button look="quiet" icon={<Plus size={16} aria-hidden />} shortcut="Ctrl+Shift+L" onPress={newCommitment}>
            {meetingText.room.newCommitment} <KeyboardHint keys="Ctrl+Shift+L" />
          </Button>
        )}
        {next !== undefined && (
          <Button look="primary" shortcut="Ctrl+PageDown" onPress={() => onStep(1)}>
            {minutesText.sections[next]} <ArrowRight size={16} aria-hidden /> <KeyboardHint keys="Ctrl+PgDn" />
          </Button>
        )}
      </span>
    </footer>
  );
};
