// What happens between meetings: notes, watches, parked tasks and the checklist's own ticks. Rows as they are stored.
import type { CaseId, CommitmentId, MeetingId, NoteId, ParkingId, WatchId } from "../../../shared/domain/ids.ts";
import type { Json } from "./column.ts";

/** `party` is whom a contact was with; `source` which agency told it, under which category. */
export interface NoteTable {
  readonly note_id: NoteId;
  readonly case_id: CaseId;
  readonly kind: string;
  readonly happened_on: string;
  readonly party: Json | null;
  readonly manner: string | null;
  readonly text: string;
  readonly commitment_id: CommitmentId | null;
  readonly meeting_id: MeetingId | null;
  readonly source: Json | null;
  readonly registered_at: string;
  readonly registered_by: string;
  readonly struck_at: string | null;
  readonly struck_reason: string | null;
  readonly version: number;
}

/** A note as it was before a change. */
export interface NoteWordingTable {
  readonly note_id: NoteId;
  readonly version: number;
  readonly text: string;
  readonly happened_on: string;
  readonly changed_at: string;
  readonly details: string | null;
}

export interface WatchTable {
  readonly watch_id: WatchId;
  readonly case_id: CaseId | null;
  readonly title: string;
  readonly due_on: string;
  readonly note: string;
  readonly done_on: string | null;
  readonly postponed: number;
  readonly version: number;
}

/** A task as it stood when it was parked; what has changed since is another task. */
export interface TaskParkingTable {
  readonly parking_id: ParkingId;
  readonly kind: string;
  readonly case_id: CaseId | null;
  readonly meeting_id: MeetingId | null;
  readonly due_on: string | null;
  readonly count: number;
  readonly wake_on: string;
  readonly comment: string;
  readonly parked_at: string;
  readonly woken_at: string | null;
}

/** What the coordinator has ticked herself, because no fact can say it. `meeting_id` is empty for what is the case's. */
export interface ChecklistTickTable {
  readonly case_id: CaseId;
  readonly item: string;
  readonly meeting_id: string;
  readonly ticked_on: string;
}
