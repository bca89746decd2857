// Consent in full: answers about one category, corrections, a family's no, an adult youth's agreement about guardians, and
// the day on which a notice lost its ground.
import { type Kysely, sql } from "kysely";

const statements = [
  `ALTER TABLE consent_answer ADD COLUMN category_id TEXT`,
  `ALTER TABLE consent_answer ADD COLUMN corrects TEXT REFERENCES consent_answer(consent_answer_id)`,
  `ALTER TABLE person_answer ADD COLUMN corrects TEXT REFERENCES person_answer(person_answer_id)`,
  // Of an answer in either table.
  `CREATE TABLE consent_correction(
    answer_id TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    corrected_on TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE consent_decline(
    consent_decline_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    declined_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    received_by TEXT NOT NULL,
    after_version INTEGER NOT NULL
  ) STRICT`,
  `CREATE INDEX consent_decline__case_id ON consent_decline(case_id)`,
  `CREATE TABLE guardian_agreement(
    guardian_agreement_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    guardian_id TEXT NOT NULL REFERENCES guardian(guardian_id),
    agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    answered_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    received_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX guardian_agreement__case_id ON guardian_agreement(case_id)`,
  `ALTER TABLE notice ADD COLUMN ground_lost_on TEXT`,
];

export const name = "0011-consent-in-full";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
