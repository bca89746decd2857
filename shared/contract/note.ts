// Notes (anteckningar) in a case: contacts, events and official notes between meetings.
import { z } from "zod";
import { CaseId, NoteId } from "../domain/ids.ts";
import { Note, NoteDetails } from "../domain/note.ts";
import { refusal } from "../domain/refusal.ts";
import { Reason } from "../domain/text-fields.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

const Known = z.object({ noteId: NoteId, version: z.int() });

/** The last notes of a case are written after it has been closed, and its mistakes are found later still. */
export const noteContract = {
  /** Every note of a case, the struck ones too, newest first by the day it happened. */
  listForCase: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(Note),
    failure: refusal("notOpened"),
  }),
  add: command({
    input: z.object({ caseId: CaseId, details: NoteDetails }),
    output: z.object({ noteId: NoteId, version: z.int() }),
    failure: refusal("notFound", "dateInFuture", "categoryUnknown"),
    whenClosed: alsoWhenClosed,
  }),
  /** Changes a note; its earlier wording stays beside it. */
  change: command({
    input: Known.extend({ details: NoteDetails }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "dateInFuture", "categoryUnknown", "noteStruck"),
    whenClosed: alsoWhenClosed,
  }),
  /** Takes back what was written in this session, as if it never was. */
  undo: command({
    input: Known,
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "noteFromEarlier"),
    whenClosed: alsoWhenClosed,
  }),
  /** Strikes through a note that was wrong (rättelse). It stays, with the reason. */
  strike: command({
    input: Known.extend({ reason: Reason }),
    output: z.null(),
    failure: refusal("notFound", "changedMeanwhile", "noteStruck"),
    whenClosed: alsoWhenClosed,
  }),
};
