// Notes as rows, with their earlier wordings.
import type { Selectable } from "kysely";
import type { CaseId, NoteId } from "../../../shared/domain/ids.ts";
import { NoteDetails, NoteKind, NoteManner, NoteSource, NoteWith, type Note } from "../../../shared/domain/note.ts";
import { fromJson, toJson } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";
import type { NoteTable } from "../../database/tables/between.ts";

const detailsFromRow = (row: Selectable<NoteTable>): NoteDetails => ({
  kind: NoteKind.parse(row.kind),
  happenedOn: row.happened_on,
  with: row.party === null ? null : fromJson(NoteWith, row.party),
  manner: row.manner === null ? null : NoteManner.parse(row.manner),
  text: row.text,
  commitmentId: row.commitment_id,
  meetingId: row.meeting_id,
  source: row.source === null ? null : fromJson(NoteSource, row.source),
});

const detailsToRow = (details: NoteDetails) => ({
  kind: details.kind,
  happened_on: details.happenedOn,
  party: details.with === null ? null : toJson(details.with),
  manner: details.manner,
  text: details.text,
  commitment_id: details.commitmentId,
  meeting_id: details.meetingId,
  source: details.source === null ? null : toJson(details.source),
});

/** The place in the log of the last unlock: what was written after it, was written in this session. */
const sessionBegan = async (read: Read): Promise<number> =>
  (
    await read
      .selectFrom("audit")
      .select((select) => select.fn.max("seq").as("seq"))
      .where("action", "in", ["vault.unlock", "vault.create"])
      .executeTakeFirst()
  )?.seq ?? 0;

/** The notes of a case that were added since the last unlock. */
const addedInSession = async (read: Read): Promise<ReadonlySet<string>> => {
  const rows = await read
    .selectFrom("audit")
    .select("entity_id")
    .where("seq", ">", await sessionBegan(read))
    .where("action", "=", "note.add")
    .execute();
  return new Set(rows.flatMap(({ entity_id }) => entity_id ?? []));
};

export const readNotes = async (read: Read, caseId: CaseId): Promise<readonly Note[]> => {
  const rows = await read.selectFrom("note").selectAll().where("case_id", "=", caseId).execute();
  const wordings = await read
    .selectFrom("note_wording")
    .innerJoin("note", "note.note_id", "note_wording.note_id")
    .selectAll("note_wording")
    .where("note.case_id", "=", caseId)
    .orderBy("note_wording.version")
    .execute();
  const wordingsOf = Map.groupBy(wordings, (wording) => wording.note_id);
  const added = await addedInSession(read);
  return rows.map((row) => ({
    noteId: row.note_id,
    caseId: row.case_id,
    details: detailsFromRow(row),
    registeredAt: row.registered_at,
    registeredBy: row.registered_by,
    struck:
      row.struck_at === null || row.struck_reason === null ? null : { at: row.struck_at, reason: row.struck_reason },
    earlier: (wordingsOf.get(row.note_id) ?? []).map((wording) => ({
      text: wording.text,
      happenedOn: wording.happened_on,
      changedAt: wording.changed_at,
      details: wording.details === null ? null : fromJson(NoteDetails, wording.details),
    })),
    canBeUndone: row.struck_at === null && added.has(row.note_id),
    version: row.version,
  }));
};

export const findNote = async (read: Read, noteId: NoteId): Promise<Note | undefined> => {
  const row = await read.selectFrom("note").select("case_id").where("note_id", "=", noteId).executeTakeFirst();
  return row === undefined ? undefined : (await readNotes(read, row.case_id)).find((note) => note.noteId === noteId);
};

export const insertNote = async (
  write: Write,
  note: Pick<Note, "noteId" | "caseId" | "details" | "registeredAt" | "registeredBy">,
): Promise<void> => {
  await write
    .insertInto("note")
    .values({
      note_id: note.noteId,
      case_id: note.caseId,
      ...detailsToRow(note.details),
      registered_at: note.registeredAt,
      registered_by: note.registeredBy,
      struck_at: null,
      struck_reason: null,
      version: 1,
    })
    .execute();
};

/** Puts the new wording in its place and keeps the old one. */
export const updateNote = async (write: Write, before: Note, details: NoteDetails, at: string): Promise<void> => {
  await write
    .insertInto("note_wording")
    .values({
      note_id: before.noteId,
      version: before.version,
      text: before.details.text,
      happened_on: before.details.happenedOn,
      changed_at: at,
      details: toJson(before.details),
    })
    .execute();
  await write
    .updateTable("note")
    .set({ ...detailsToRow(details), version: before.version + 1 })
    .where("note_id", "=", before.noteId)
    .execute();
};

export const strikeNote = async (write: Write, note: Note, reason: string, at: string): Promise<void> => {
  await write
    .updateTable("note")
    .set({ struck_at: at, struck_reason: reason, version: note.version + 1 })
    .where("note_id", "=", note.noteId)
    .execute();
};

export const deleteNote = async (write: Write, noteId: NoteId): Promise<void> => {
  await write.deleteFrom("note_wording").where("note_id", "=", noteId).execute();
  await write.deleteFrom("note").where("note_id", "=", noteId).execute();
};
