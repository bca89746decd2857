// Reports that were told, what support was missing, and the answer about gender that is only ever counted.
import { type Kysely, sql } from "kysely";

const statements: readonly string[] = [
  "ALTER TABLE youth ADD COLUMN statistics_gender TEXT",
  `CREATE TABLE support_gap(
    support_gap_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file(case_id),
    kind TEXT NOT NULL,
    noticed_on TEXT NOT NULL,
    filled_on TEXT,
    version INTEGER NOT NULL,
    CHECK (filled_on IS NULL OR filled_on >= noticed_on)
  ) STRICT`,
  "CREATE INDEX support_gap__case_id ON support_gap(case_id)",
  `CREATE TABLE report_pack(
    report_pack_id TEXT PRIMARY KEY,
    period TEXT NOT NULL,
    edition INTEGER NOT NULL,
    content TEXT NOT NULL,
    checksum TEXT NOT NULL,
    UNIQUE (period, edition)
  ) STRICT`,
  "CREATE TRIGGER report_pack_locked BEFORE UPDATE ON report_pack BEGIN SELECT RAISE(ABORT, 'locked: report_pack'); END",
];

export const name = "0015-half-year-report";

export const up = async (database: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
