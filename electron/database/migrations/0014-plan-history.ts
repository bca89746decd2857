// The plan keeps what it was: a goal or a commitment as it read before a meeting changed it, and how each commitment worked.
import { type Kysely, sql } from "kysely";

const beforeOf = (subject: "goal" | "commitment"): string =>
  `CREATE TABLE ${subject}_before(
    ${subject}_id TEXT NOT NULL REFERENCES ${subject}(${subject}_id),
    meeting_id TEXT NOT NULL REFERENCES meeting(meeting_id),
    details TEXT NOT NULL,
    PRIMARY KEY (${subject}_id, meeting_id)
  ) STRICT, WITHOUT ROWID`;

const statements: readonly string[] = [
  beforeOf("goal"),
  beforeOf("commitment"),
  `ALTER TABLE commitment_review ADD COLUMN worked TEXT`,
  `ALTER TABLE commitment_review ADD COLUMN differently TEXT NOT NULL DEFAULT ''`,
];

export const name = "0014-plan-history";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
