// The municipality's profile, which most features need.
import { Profile } from "../../../shared/domain/profile.ts";
import { fromJson } from "../json.ts";
import type { Read } from "../session.ts";

export const readProfile = async (
  read: Read,
): Promise<{ readonly profile: Profile; readonly version: number } | undefined> => {
  const row = await read.selectFrom("profile").selectAll().executeTakeFirst();
  return row === undefined ? undefined : { profile: fromJson(Profile, row.content), version: row.version };
};
