// The one row of the municipality's profile.
import type { Profile } from "../../../shared/domain/profile.ts";
import { toJson } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";

export const writeProfile = async (write: Write, profile: Profile, version: number): Promise<void> => {
  await write
    .insertInto("profile")
    .values({ profile_id: 1, content: toJson(profile), version })
    .onConflict((conflict) => conflict.column("profile_id").doUpdateSet({ content: toJson(profile), version }))
    .execute();
};

/** The agencies that any consent names, as their ids. */
export const agenciesInUse = async (read: Read): Promise<ReadonlySet<string>> => {
  const rows = await read.selectFrom("consent").select("agency_ids").execute();
  // The column is written by this application only, as a list of ids.
  return new Set(rows.flatMap((row) => JSON.parse(row.agency_ids) as string[]));
};
