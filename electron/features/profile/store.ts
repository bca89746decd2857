// The one row of the municipality's profile.
import { z } from "zod";
import { ConsentCategory } from "../../../shared/domain/consent.ts";
import { AgencyId } from "../../../shared/domain/ids.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { fromJson, toJson } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";

export const writeProfile = async (write: Write, profile: Profile, version: number): Promise<void> => {
  await write
    .insertInto("profile")
    .values({ profile_id: 1, content: toJson(profile), version })
    .onConflict((conflict) => conflict.column("profile_id").doUpdateSet({ content: toJson(profile), version }))
    .execute();
};

/** The agencies and categories that any consent names, as their ids. */
export const namedInConsents = async (
  read: Read,
): Promise<{ readonly agencies: ReadonlySet<string>; readonly categories: ReadonlySet<string> }> => {
  const rows = await read.selectFrom("consent").select(["agency_ids", "categories"]).execute();
  return {
    agencies: new Set(rows.flatMap((row) => fromJson(z.array(AgencyId), row.agency_ids))),
    categories: new Set(
      rows.flatMap((row) => fromJson(z.array(ConsentCategory), row.categories).map(({ categoryId }) => categoryId)),
    ),
  };
};
