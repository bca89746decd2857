// Between meetings: notes with their earlier wordings, watches, parked tasks, and ticks of the checklist.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `CREATE TABLE note(
    note_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    kind TEXT NOT NULL CHECK (kind IN ('contact', 'event', 'officialNote')),
    happened_on TEXT NOT NULL,
    party TEXT,
    manner TEXT,
    text TEXT NOT NULL,
    commitment_id TEXT REFERENCES commitment(commitment_id) ON DELETE SET NULL,
    meeting_id TEXT REFERENCES meeting(meeting_id),
    source TEXT,
    registered_at TEXT NOT NULL,
    registered_by TEXT NOT NULL,
    struck_at TEXT,
    struck_reason TEXT,
    version INTEGER NOT NULL,
    CHECK ((struck_at IS NULL) = (struck_reason IS NULL))
  ) STRICT`,
  `CREATE INDEX note__case_id_happened_on ON note(case_id, happened_on)`,
  `CREATE TABLE note_wording(
    note_id TEXT NOT NULL REFERENCES note(note_id),
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (note_id, version)
  ) STRICT`,
  `CREATE TABLE watch(
    watch_id TEXT PRIMARY KEY,
    case_id TEXT REFERENCES case_file(case_id),
    title TEXT NOT NULL,
    due_on TEXT NOT NULL,
    note TEXT NOT NULL,
    done_on TEXT,
    postponed INTEGER NOT NULL,
    version INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE task_parking(
    parking_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    case_id TEXT REFERENCES case_file(case_id),
    meeting_id TEXT REFERENCES meeting(meeting_id),
    due_on TEXT,
    count INTEGER NOT NULL,
    wake_on TEXT NOT NULL,
    comment TEXT NOT NULL,
    parked_at TEXT NOT NULL,
    woken_at TEXT
  ) STRICT`,
  `CREATE TABLE checklist_tick(
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    item TEXT NOT NULL,
    meeting_id TEXT NOT NULL,
    ticked_on TEXT NOT NULL,
    PRIMARY KEY (case_id, item, meeting_id)
  ) STRICT`,
  // The day of the last copy is asked of every case at once; without this, each copy's bytes would be passed over.
  `CREATE INDEX document__case_id_disclosed_on ON document(case_id, disclosed_on)`,
];

export const name = "0009-between";

export const up = async (database: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
