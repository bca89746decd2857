// Notes (anteckningar): contacts and events between meetings (R41). Kept inside the vault; a note as such is never sent.
import { z } from "zod";
import { Day } from "./day.ts";
import { AgencyId, CaseId, CategoryId, CommitmentId, GuardianId, MeetingId, NoteId } from "./ids.ts";
import { Line, Reason } from "./text-fields.ts";

/** A contact (kontakt) with somebody, an event (händelse) that was told of, or an official note (tjänsteanteckning). */
export const NoteKind = z.enum(["contact", "event", "officialNote"]);
export type NoteKind = z.infer<typeof NoteKind>;

/** Whom the contact was with. Somebody who is no party is named by role. */
export const NoteWith = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("youth") }),
  z.object({ kind: z.literal("guardian"), guardianId: GuardianId }),
  z.object({ kind: z.literal("agency"), agencyId: AgencyId }),
  z.object({ kind: z.literal("other"), who: Line }),
]);
export type NoteWith = z.infer<typeof NoteWith>;

/** How the contact was (sätt). */
export const NoteManner = z.enum([
  "phone",
  "inPerson",
  "homeVisit",
  "video",
  "letter",
  "secureMessage",
  "email",
  "other",
]);
export type NoteManner = z.infer<typeof NoteManner>;

/** Which agency told it, and under which category of information: what later copies are filtered by. */
export const NoteSource = z.object({ agencyId: AgencyId, categoryId: CategoryId });
export type NoteSource = z.infer<typeof NoteSource>;

/** What is written. `happenedOn` is the day it happened (händelsedatum), apart from when it was written down. */
export const NoteDetails = z
  .object({
    kind: NoteKind,
    happenedOn: Day,
    /** Whom a contact was with; nothing for the other kinds. */
    with: NoteWith.nullable(),
    manner: NoteManner.nullable(),
    text: Reason.max(4_000),
    commitmentId: CommitmentId.nullable(),
    /** The coming meeting that it was about: preparation or a reminder. */
    meetingId: MeetingId.nullable(),
    source: NoteSource.nullable(),
  })
  .refine((note) => note.kind !== "contact" || note.with !== null, { path: ["with"] })
  .refine((note) => note.kind !== "contact" || note.manner !== null, { path: ["manner"] });
export type NoteDetails = z.infer<typeof NoteDetails>;

/** An earlier wording of a note: all that it said, or nothing but words and day where no more was kept then. */
export const NoteWording = z.object({
  text: z.string(),
  happenedOn: Day,
  changedAt: z.string(),
  details: NoteDetails.nullable(),
});
export type NoteWording = z.infer<typeof NoteWording>;

/** A note (anteckning). One that was wrong is struck through with a reason (struken), and stays. */
export const Note = z.object({
  noteId: NoteId,
  caseId: CaseId,
  details: NoteDetails,
  registeredAt: z.string(),
  registeredBy: z.string(),
  struck: z.object({ at: z.string(), reason: Reason }).nullable(),
  /** Earlier wordings, oldest first. */
  earlier: z.array(NoteWording),
  /** Whether it was written in this session, and can be taken back as if it never was. */
  canBeUndone: z.boolean(),
  version: z.int().positive(),
});
export type Note = z.infer<typeof Note>;

/** Newest first by the day it happened; what happened the same day by when it was written down. */
export const newestFirst = (notes: readonly Note[]): readonly Note[] =>
  notes.toSorted(
    (one, other) =>
      other.details.happenedOn.localeCompare(one.details.happenedOn) ||
      other.registeredAt.localeCompare(one.registeredAt),
  );

/** A contact as tasks and overviews count it: when, and whether it was with the family. */
export interface ContactFact {
  readonly on: Day;
  readonly withFamily: boolean;
  readonly meetingId: MeetingId | null;
}
