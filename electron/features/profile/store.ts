// The one row of the municipality's profile.
import { z } from "zod";
import { ConsentCategory } from "../../../shared/domain/consent.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { AgencyId } from "../../../shared/domain/ids.ts";
import type { Logo } from "../../../shared/domain/logo.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { fromJson, toJson } from "../../database/json.ts";
import type { Read, Write } from "../../database/session.ts";

/** The profile as it is now, and for ever as this version of it. */
export const writeProfile = async (write: Write, profile: Profile, version: number, today: Day): Promise<void> => {
  const content = toJson(profile);
  await write
    .insertInto("profile")
    .values({ profile_id: 1, content, version })
    .onConflict((conflict) => conflict.column("profile_id").doUpdateSet({ content, version }))
    .execute();
  await write.insertInto("profile_version").values({ version, content, saved_on: today }).execute();
};

/** Keeps the bytes of a logo, once, and answers with what the profile says of it. */
export const keepLogo = async (
  write: Write,
  { bytes, ...logo }: Logo & { readonly bytes: Uint8Array },
): Promise<Logo> => {
  await write
    .insertInto("logo")
    .values({ ...logo, bytes })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return logo;
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

/** The number of each open case, with the version that it follows. */
export const readOpenCases = async (read: Read) =>
  read.selectFrom("case_file").select(["case_id", "number"]).where("closed_on", "is", null).orderBy("number").execute();
