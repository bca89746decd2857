// Ctrl+Shift+N: a new note, over any view of a case. Offered while a case that has been opened is in sight.
import { useState } from "react";
import { CaseId } from "../../shared/domain/ids.ts";
import { noteText } from "../../shared/text/note.ts";
import { useCaseFacts } from "../api/useCaseFacts.ts";
import { useToday } from "../api/useToday.ts";
import { useAction } from "../frame/actions.ts";
import { NoteDialog } from "./NoteDialog.tsx";

/** The id by which a button on a screen of the case asks for the same. */
export const newNoteAction = "new-note";

export const NewNote = ({ caseId }: { readonly caseId: string }) => {
  const facts = useCaseFacts(CaseId.parse(caseId));
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  useAction({ id: newNoteAction, label: noteText.add, shortcut: "Ctrl+Shift+N", run: () => setIsOpen(true) });
  if (!isOpen || facts.state !== "ready" || today === undefined) return null;
  return <NoteDialog facts={facts.value} today={today} onClose={() => setIsOpen(false)} />;
};
