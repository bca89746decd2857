// The work group's meetings and group matters: agencies, days and texts, and no way to a case or a person.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `CREATE TABLE group_matter(
    group_matter_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    begun_on TEXT NOT NULL,
    about TEXT NOT NULL,
    outcome TEXT NOT NULL,
    ended_on TEXT,
    removed_on TEXT,
    version INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE work_group_meeting(
    work_group_meeting_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    held_on TEXT NOT NULL,
    starts_at TEXT,
    place TEXT NOT NULL,
    group_matter_id TEXT REFERENCES group_matter(group_matter_id),
    agency_ids TEXT NOT NULL,
    agenda TEXT NOT NULL,
    decisions TEXT NOT NULL,
    undertakings TEXT NOT NULL,
    next_on TEXT,
    removed_on TEXT,
    version INTEGER NOT NULL
  ) STRICT`,
];

export const name = "0013-work-group";

export const up = async (database: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
