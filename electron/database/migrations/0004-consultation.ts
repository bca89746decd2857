// Consent asked without identity, identified contacts, removal after the retention period; a case from either of the two.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  `ALTER TABLE consultation ADD COLUMN consent_asked_on TEXT`,
  `ALTER TABLE consultation ADD COLUMN consent_asked_by_role TEXT`,
  `ALTER TABLE consultation ADD COLUMN consent_answer TEXT CHECK (consent_answer IN ('awaited', 'yes', 'no'))`,
  `ALTER TABLE consultation ADD COLUMN consent_answered_on TEXT`,
  `ALTER TABLE consultation ADD COLUMN removed_on TEXT`,
  `CREATE TABLE enquiry(
    enquiry_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    contacted_on TEXT NOT NULL,
    manner TEXT NOT NULL,
    sender TEXT NOT NULL,
    from_agency_id TEXT,
    from_name TEXT NOT NULL,
    from_role TEXT NOT NULL,
    from_phone TEXT NOT NULL,
    youth_given_name TEXT NOT NULL,
    youth_family_name TEXT NOT NULL,
    youth_birth_date TEXT,
    protected_identity TEXT NOT NULL,
    naming_ground TEXT NOT NULL,
    naming_ground_note TEXT NOT NULL,
    concern_areas TEXT NOT NULL,
    question TEXT NOT NULL,
    done_so_far TEXT NOT NULL,
    advice TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('advice', 'start', 'noStart', 'concernReport')),
    decided_on TEXT,
    decided_by TEXT,
    decision_reason TEXT,
    removed_on TEXT,
    version INTEGER NOT NULL,
    CHECK ((outcome IS NULL) = (decided_on IS NULL) AND (outcome IS NULL) = (decided_by IS NULL)
      AND (outcome IS NULL) = (decision_reason IS NULL))
  ) STRICT`,
  // A column cannot be made optional in place. See: [Note: Keys off outside]
  `CREATE TABLE case_file_next(
    case_id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    registry_number TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    consultation_id TEXT UNIQUE REFERENCES consultation(consultation_id),
    enquiry_id TEXT UNIQUE REFERENCES enquiry(enquiry_id),
    opening_ground TEXT,
    consultation_linked_on TEXT,
    consultation_link_ground TEXT,
    wish_received_on TEXT,
    wish_received_from TEXT NOT NULL,
    initiated_by_agency_id TEXT,
    initiated_by_role TEXT NOT NULL,
    concern_areas TEXT NOT NULL,
    coordinator TEXT NOT NULL,
    version INTEGER NOT NULL,
    CHECK (consultation_id IS NOT NULL OR enquiry_id IS NOT NULL)
  ) STRICT`,
  `INSERT INTO case_file_next(case_id, number, registry_number, opened_on, closed_on, consultation_id, wish_received_on,
      wish_received_from, initiated_by_agency_id, initiated_by_role, concern_areas, coordinator, version)
    SELECT case_id, number, registry_number, opened_on, closed_on, consultation_id, wish_received_on,
      wish_received_from, initiated_by_agency_id, initiated_by_role, concern_areas, coordinator, version FROM case_file`,
  `DROP TABLE case_file`,
  `ALTER TABLE case_file_next RENAME TO case_file`,
];

export const name = "0004-consultation";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
