import { EyeOff, FilePen, MoveRight, Plus } from "lucide-react";
import { useState } from "react";
import type { HiddenNote, SetAside } from "../../../../shared/domain/minutes.ts";
import { concernAreaText } from "../../../../shared/text/consultation.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Band } from "../../../ui/Band.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { classes } from "../../../ui/classes.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import { textInWords } from "../room/section-texts.ts";
import { HiddenNoteDialog } from "./HiddenNoteDialog.tsx";
import { MoveDialog, type MoveSource } from "./MoveDialog.tsx";
import styles from "./Sections.module.css";

const css = classes(styles);
const text = minutesText.own;

/** The coordinator's own: what is parked, and what the guardians do not see. Shown only when opened, and gone again when left. */
export const OwnSection = () => {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <OwnNotes />;
  return (
    <EmptyState
      icon={<EyeOff size={28} aria-hidden />}
      title={text.closed}
      action={<Button onPress={() => setOpen(true)}>{text.open}</Button>}
    >
      {text.closedBody}
    </EmptyState>
  );
};

const OwnNotes = () => {
  const { facts, meeting, settleFocus } = useRoom();
  const content = useContent();
  const [writing, setWriting] = useState(false);
  const [moving, setMoving] = useState<MoveSource>();
  const labelOf = ({ from, area }: SetAside): string =>
    area === null ? textInWords(from, content, facts) : concernAreaText[area];
  const move = (kind: "parked" | "hidden", note: SetAside): void =>
    setMoving({
      id: note.asideId,
      label: labelOf(note),
      from: { kind, asideId: note.asideId },
      text: note.text,
    });
  const close = (): void => {
    setWriting(false);
    setMoving(undefined);
    settleFocus();
  };
  return (
    <>
      <Card
        level={3}
        title={text.hidden}
        lead={text.hiddenLead}
        actions={
          <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={() => setWriting(true)}>
            {text.newHidden}
          </Button>
        }
      >
        {content.hidden.length > 0 && <Band tone="info" title={text.willBeChecked} />}
        <AsideList
          notes={content.hidden}
          labelOf={labelOf}
          onMove={(note) => move("hidden", note)}
          none={text.noHidden}
        />
        <div>
          <LinkButton
            size="small"
            href={hrefTo(paths.concernReportAbout(meeting.caseId))}
            icon={<FilePen size={16} aria-hidden />}
          >
            {minutesText.concernReport.write}
          </LinkButton>
        </div>
      </Card>
      <Card level={3} title={text.parked} lead={text.parkedLead}>
        <AsideList
          notes={content.parked}
          labelOf={labelOf}
          onMove={(note) => move("parked", note)}
          none={text.noParked}
        />
      </Card>
      {writing && <HiddenNoteDialog onClose={close} />}
      {moving !== undefined && <MoveDialog sources={[moving]} onClose={close} />}
    </>
  );
};

interface AsideListProps {
  readonly notes: readonly (SetAside | HiddenNote)[];
  readonly labelOf: (note: SetAside) => string;
  readonly onMove: (note: SetAside) => void;
  readonly none: string;
}

const AsideList = ({ notes, labelOf, onMove, none }: AsideListProps) =>
  notes.length === 0 ? (
    <p className={css("lead")}>{none}</p>
  ) : (
    <ul className={css("gaps")}>
      {notes.map((note) => (
        <li key={note.asideId} className={css("gap")}>
          <div>
            <strong>{labelOf(note)}</strong>
            {note.text !== "" && <p className={css("said")}>{note.text}</p>}
            {"reason" in note && (
              <p className={css("meta")}>
                {text.because(note.reason)} · {note.inYouthCopy ? text.inYouthCopy : text.notInYouthCopy}
              </p>
            )}
          </div>
          <Button size="small" icon={<MoveRight size={16} aria-hidden />} onPress={() => onMove(note)}>
            {text.move}
            <span className="visually-hidden">: {labelOf(note)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
