// An earlier wording of a note keeps all that the note said: its kind, whom it was with, and what it was about.
import { type Kysely, sql } from "kysely";

export const name = "0016-note-wording";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(`ALTER TABLE note_wording ADD COLUMN details TEXT`).execute(db);
};
