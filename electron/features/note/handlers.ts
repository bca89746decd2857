import type { Handlers } from "../../../shared/contract/define.ts";
import { changedFields } from "../../../shared/domain/changed-fields.ts";
import type { noteContract } from "../../../shared/contract/note.ts";
import { type CaseId, NoteId } from "../../../shared/domain/ids.ts";
import { newestFirst, type NoteDetails } from "../../../shared/domain/note.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext, Context } from "../../database/access.ts";
import { caseExists } from "../../database/readings/case-exists.ts";
import { readMeeting } from "../../database/readings/meeting.ts";
import { readGuardians } from "../../database/readings/people.ts";
import { caseOfCommitment } from "../../database/readings/plan.ts";
import { readCaseProfile, readProfile } from "../../database/readings/profile.ts";
import type { Read } from "../../database/session.ts";
import { deleteNote, findNote, insertNote, readNotes, strikeNote, updateNote } from "./store.ts";

/** Whether everything that a note points at is of its own case. */
const pointsWithin = async (read: Read, caseId: CaseId, details: NoteDetails): Promise<boolean> => {
  const { meetingId, commitmentId, with: whom } = details;
  if (meetingId !== null && (await readMeeting(read, meetingId))?.caseId !== caseId) return false;
  if (commitmentId !== null && (await caseOfCommitment(read, commitmentId)) !== caseId) return false;
  if (whom?.kind !== "guardian") return true;
  return (await readGuardians(read, caseId)).some((guardian) => guardian.guardianId === whom.guardianId);
};

/** Why a note cannot be kept as it is, or nothing when it can. */
const blockOf = async ({ read, today }: CommandContext, caseId: CaseId, details: NoteDetails) => {
  if (details.happenedOn > today) return { code: "dateInFuture" } as const;
  if (!(await pointsWithin(read, caseId, details))) return { code: "notFound" } as const;
  const { source } = details;
  if (source === null) return undefined;
  const agencies = (await readCaseProfile(read, caseId))?.profile.agencies ?? [];
  const categories = agencies.find(({ agencyId }) => agencyId === source.agencyId)?.categories ?? [];
  const isKnown = categories.some(({ categoryId }) => categoryId === source.categoryId);
  return isKnown ? undefined : ({ code: "categoryUnknown" } as const);
};

export const noteHandlers: Handlers<{ note: typeof noteContract }, Context>["note"] = {
  listForCase: async ({ caseId }, { read, isOpened }) =>
    isOpened(caseId) ? ok([...newestFirst(await readNotes(read, caseId))]) : err({ code: "notOpened" }),

  add: async ({ caseId, details }, context) => {
    const { read, write, newId, now, concerns } = context;
    if (!(await caseExists(read, caseId))) return err({ code: "notFound" });
    const block = await blockOf(context, caseId, details);
    if (block !== undefined) return err(block);
    const noteId = NoteId.parse(newId());
    const registeredBy = (await readProfile(read))?.profile.coordinator.name ?? "";
    await insertNote(write, { noteId, caseId, details, registeredAt: now, registeredBy });
    concerns({ table: "note", id: noteId, caseId, detail: { kind: details.kind } });
    return ok({ noteId, version: 1 });
  },

  change: async ({ noteId, version, details }, context) => {
    const { read, write, now, concerns } = context;
    const before = await findNote(read, noteId);
    if (before === undefined) return err({ code: "notFound" });
    if (before.version !== version) return err({ code: "changedMeanwhile" });
    if (before.struck !== null) return err({ code: "noteStruck" });
    const block = await blockOf(context, before.caseId, details);
    if (block !== undefined) return err(block);
    await updateNote(write, before, details, now);
    const fields = changedFields(before.details, details);
    concerns({ table: "note", id: noteId, caseId: before.caseId, detail: { fields } });
    return ok(null);
  },

  undo: async ({ noteId, version }, { read, write, concerns }) => {
    const note = await findNote(read, noteId);
    if (note === undefined) return err({ code: "notFound" });
    if (note.version !== version) return err({ code: "changedMeanwhile" });
    if (!note.canBeUndone) return err({ code: "noteFromEarlier" });
    await deleteNote(write, noteId);
    concerns({ table: "note", id: noteId, caseId: note.caseId });
    return ok(null);
  },

  strike: async ({ noteId, version, reason }, { read, write, now, concerns }) => {
    const note = await findNote(read, noteId);
    if (note === undefined) return err({ code: "notFound" });
    if (note.version !== version) return err({ code: "changedMeanwhile" });
    if (note.struck !== null) return err({ code: "noteStruck" });
    await strikeNote(write, note, reason, now);
    concerns({ table: "note", id: noteId, caseId: note.caseId });
    return ok(null);
  },
};
