// Who is responsible for a case from when, which cases belong together, and why a case lies outside the target group.
import { type Kysely, sql } from "kysely";

/** The history of responsibility and of relations is kept: a change is a new row, an end is a date. */
const statements: readonly string[] = [
  `CREATE TABLE case_responsibility(
    responsibility_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    coordinator TEXT NOT NULL,
    deputy TEXT NOT NULL,
    since TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX case_responsibility__case_id ON case_responsibility(case_id)`,
  `INSERT INTO case_responsibility(responsibility_id, case_id, coordinator, deputy, since, recorded_at)
    SELECT case_id, case_id, coordinator, '', opened_on, opened_on FROM case_file`,
  `CREATE TABLE case_relation(
    relation_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    other_case_id TEXT NOT NULL REFERENCES case_file(case_id),
    kind TEXT NOT NULL CHECK (kind IN ('sibling', 'sameEvent', 'other')),
    note TEXT NOT NULL,
    linked_on TEXT NOT NULL,
    unlinked_on TEXT,
    CHECK (case_id <> other_case_id)
  ) STRICT`,
  `CREATE INDEX case_relation__case_id ON case_relation(case_id)`,
  `CREATE INDEX case_relation__other_case_id ON case_relation(other_case_id)`,
  `CREATE TABLE target_group_override(
    case_id TEXT PRIMARY KEY REFERENCES case_file(case_id),
    age INTEGER NOT NULL,
    age_from INTEGER NOT NULL,
    age_to INTEGER NOT NULL,
    reason TEXT NOT NULL
  ) STRICT`,
];

export const name = "0010-case-keeping";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
