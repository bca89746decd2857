// Private persons by name (R18c): who they are, that a consent names them, and what has been answered about each.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `CREATE TABLE private_person(
    private_person_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    number INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    relation TEXT NOT NULL,
    reach TEXT NOT NULL,
    protected_identity TEXT NOT NULL,
    reservation TEXT,
    version INTEGER NOT NULL,
    UNIQUE (case_id, number)
  ) STRICT`,
  `ALTER TABLE consent ADD COLUMN person_ids TEXT NOT NULL DEFAULT '[]'`,
  `CREATE TABLE person_answer(
    person_answer_id TEXT PRIMARY KEY,
    consent_id TEXT NOT NULL REFERENCES consent(consent_id),
    signer_kind TEXT NOT NULL CHECK (signer_kind IN ('youth', 'guardian')),
    guardian_id TEXT REFERENCES guardian(guardian_id),
    person_id TEXT NOT NULL REFERENCES private_person(private_person_id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'withdrawn')),
    answered_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    received_by TEXT NOT NULL,
    interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
    attachment_id TEXT REFERENCES attachment(attachment_id),
    recorded_at TEXT NOT NULL,
    CHECK ((signer_kind = 'guardian') = (guardian_id IS NOT NULL))
  ) STRICT`,
  `CREATE INDEX person_answer__consent_id ON person_answer(consent_id)`,
];

export const name = "0005-private-persons";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
