import { NotebookPen, Plus } from "lucide-react";
import { useState } from "react";
import type { Note } from "../../../shared/domain/note.ts";
import { noteText } from "../../../shared/text/note.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { both } from "../../api/both.ts";
import { failureInWords } from "../../api/failure-words.ts";
import { useCaseFacts } from "../../api/useCaseFacts.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { useToday } from "../../api/useToday.ts";
import { runAction } from "../../frame/actions.ts";
import { useCaseId } from "../../frame/route-ids.ts";
import { newNoteAction } from "../../note/NewNote.tsx";
import { NoteDialog } from "../../note/NoteDialog.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorInPlace } from "../../ui/ErrorInPlace.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { NoteItem } from "./NoteItem.tsx";
import styles from "./Note.module.css";
import { StrikeDialog } from "./StrikeDialog.tsx";

interface Open {
  readonly what: "change" | "strike";
  readonly note: Note;
}

/** Contacts and events between meetings, newest first by the day they happened (R41). */
export const NotesScreen = () => {
  const api = useApi();
  const caseId = useCaseId();
  const today = useToday();
  const answer = both(
    both(useQuery(api.note.listForCase, { caseId }), useQuery(api.plan.read, { caseId })),
    both(useQuery(api.meeting.listForCase, { caseId }), useCaseFacts(caseId)),
  );
  const undo = useCommand(api.note.undo);
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);
  if (answer.state === "loading" || today === undefined) return <Loading />;
  if (answer.state === "failed") {
    return (
      <ErrorInPlace title={noteText.failed} onTryAgain={answer.readAgain}>
        {failureInWords(answer.failure)}
      </ErrorInPlace>
    );
  }
  const [[notes, { commitments }], [meetings, facts]] = answer.value;
  const add = (
    <Button
      look="primary"
      icon={<Plus size={16} aria-hidden />}
      shortcut="Ctrl+Shift+N"
      onPress={() => runAction(newNoteAction)}
    >
      {noteText.add}
    </Button>
  );
  const takeBack = async ({ noteId, version }: Note): Promise<void> => {
    if ((await undo.run({ noteId, version })).ok) toast(noteText.undone);
  };
  return (
    <Card title={noteText.title} lead={noteText.lead} actions={notes.length > 0 && add}>
      {undo.failure !== undefined && <ErrorInPlace title={failureInWords(undo.failure, facts.naming)} />}
      {notes.length === 0 ? (
        <EmptyState title={noteText.none} icon={<NotebookPen size={26} aria-hidden />} action={add}>
          {noteText.noneHint}
        </EmptyState>
      ) : (
        <ol className={styles["notes"]} aria-label={noteText.list}>
          {notes.map((note) => (
            <NoteItem
              key={note.noteId}
              note={note}
              today={today}
              profile={facts.profile}
              naming={facts.naming}
              commitment={commitments.find(({ commitmentId }) => commitmentId === note.details.commitmentId)}
              meeting={meetings.find(({ meetingId }) => meetingId === note.details.meetingId)}
              onChange={() => setOpen({ what: "change", note })}
              onStrike={() => setOpen({ what: "strike", note })}
              onUndo={() => void takeBack(note)}
            />
          ))}
        </ol>
      )}
      {open?.what === "change" && <NoteDialog facts={facts} today={today} known={open.note} onClose={close} />}
      {open?.what === "strike" && <StrikeDialog note={open.note} naming={facts.naming} onClose={close} />}
    </Card>
  );
};
