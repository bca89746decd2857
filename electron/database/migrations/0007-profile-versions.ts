// Every saved profile as a version, which of them a case follows, and which one a consent was written under.
import { type Kysely, sql } from "kysely";

const statements = [
  // The day of a version from before this table is not known.
  `CREATE TABLE profile_version(
    version INTEGER PRIMARY KEY,
    content TEXT NOT NULL,
    saved_on TEXT
  ) STRICT`,
  `INSERT INTO profile_version(version, content, saved_on) SELECT version, content, NULL FROM profile`,
  `CREATE TABLE case_profile(
    case_id TEXT PRIMARY KEY REFERENCES case_file(case_id),
    version INTEGER NOT NULL REFERENCES profile_version(version)
  ) STRICT`,
  `INSERT INTO case_profile(case_id, version) SELECT case_file.case_id, profile_version.version FROM case_file CROSS JOIN profile_version`,
  `ALTER TABLE consent ADD COLUMN profile_version INTEGER REFERENCES profile_version(version)`,
  `UPDATE consent SET profile_version = (SELECT version FROM profile)`,
];

export const name = "0007-profile-versions";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
