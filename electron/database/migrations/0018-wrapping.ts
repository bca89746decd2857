// In what a copy left: as it is kept, behind a password, or in a package for secure messages.
import { type Kysely, sql } from "kysely";

export const name = "0018-wrapping";

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql
    .raw(
      `ALTER TABLE document ADD COLUMN wrapping TEXT NOT NULL DEFAULT 'plain' CHECK (wrapping IN ('plain', 'locked', 'securePackage'))`,
    )
    .execute(db);
};
