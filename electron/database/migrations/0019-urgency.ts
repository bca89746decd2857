// How urgent a consultation and an identified contact are. What was there before came in the usual order.
import { type Kysely, sql } from "kysely";

const columns: readonly string[] = [
  `urgency TEXT NOT NULL DEFAULT 'usual' CHECK (urgency IN ('usual', 'soon', 'now'))`,
  `urgency_reason TEXT NOT NULL DEFAULT ''`,
];

export const name = "0019-urgency";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ["consultation", "enquiry"]) {
    for (const column of columns) await sql.raw(`ALTER TABLE ${table} ADD COLUMN ${column}`).execute(db);
  }
};
