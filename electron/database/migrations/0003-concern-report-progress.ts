// What has come of a concern report: when it was sent, decided upon and told about. The report itself never changes.
import { type Kysely, sql } from "kysely";

export const name = "0003-concern-report-progress";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql
    .raw(
      `CREATE TABLE concern_report_progress(
    concern_report_id TEXT PRIMARY KEY REFERENCES concern_report(concern_report_id),
    progress TEXT NOT NULL,
    version INTEGER NOT NULL
  ) STRICT`,
    )
    .execute(db);
};
