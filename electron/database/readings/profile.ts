// The municipality's profile, which most features need: the newest, and what a case goes by.
import { z } from "zod";
import type { Agency } from "../../../shared/domain/agency.ts";
import { caseProfile } from "../../../shared/domain/case-profile.ts";
import { AgencyId, type CaseId } from "../../../shared/domain/ids.ts";
import { Profile } from "../../../shared/domain/profile.ts";
import { fromJson } from "../json.ts";
import { inCase } from "../one-or-all.ts";
import type { Read } from "../session.ts";

/** The newest profile: for what is about the office, and for cases not yet opened. */
export const readProfile = async (
  read: Read,
): Promise<{ readonly profile: Profile; readonly version: number } | undefined> => {
  const row = await read.selectFrom("profile").selectAll().executeTakeFirst();
  return row === undefined ? undefined : { profile: fromJson(Profile, row.content), version: row.version };
};

export interface CaseProfileReading {
  /** What the case goes by. See: [Note: A case keeps its profile] */
  readonly profile: Profile;
  /** The version that the case follows. */
  readonly version: number;
  readonly newest: { readonly profile: Profile; readonly version: number };
}

/** What one case, or every case, goes by; empty without a profile. See: [Note: A bounded number of statements] */
export const readProfileByCase = async (
  read: Read,
  only?: CaseId,
): Promise<ReadonlyMap<CaseId, CaseProfileReading>> => {
  const newest = await readProfile(read);
  if (newest === undefined) return new Map();
  const cases = await read
    .selectFrom("case_file")
    .leftJoin("case_profile", "case_profile.case_id", "case_file.case_id")
    .select(["case_file.case_id", "case_profile.version"])
    .where((where) => inCase(where, "case_file.case_id", only))
    .execute();
  const consents = await read
    .selectFrom("consent")
    .select(["case_id", "agency_ids", "profile_version"])
    .where((where) => inCase(where, "case_id", only))
    .orderBy("number")
    .execute();
  const contents = new Map(
    (await read.selectFrom("profile_version").selectAll().execute()).map((row) => [row.version, row.content]),
  );
  const parsed = new Map([[newest.version, newest.profile]]);
  const profileOf = (version: number): Profile => {
    const content = contents.get(version);
    const profile = parsed.get(version) ?? (content === undefined ? newest.profile : fromJson(Profile, content));
    parsed.set(version, profile);
    return profile;
  };
  const numbers = [...contents.keys()].toSorted((one, other) => one - other);
  const knownSince = (agencyId: AgencyId, since: number): Agency | undefined => {
    for (const number of numbers.filter((one) => one >= since)) {
      const known = profileOf(number).agencies.find((agency) => agency.agencyId === agencyId);
      if (known !== undefined) return known;
    }
    return undefined;
  };
  const consentsOf = Map.groupBy(consents, (row) => row.case_id);
  return new Map(
    cases.map((row) => {
      const followed = row.version ?? newest.version;
      const named = new Map<AgencyId, Agency>();
      for (const consent of consentsOf.get(row.case_id) ?? []) {
        const since = Math.max(followed, consent.profile_version ?? followed);
        // What the first consent that names an agency knew it as.
        for (const agencyId of fromJson(z.array(AgencyId), consent.agency_ids)) {
          const known = named.has(agencyId) ? undefined : knownSince(agencyId, since);
          if (known !== undefined) named.set(agencyId, known);
        }
      }
      return [
        row.case_id,
        { profile: caseProfile(profileOf(followed), newest.profile, named), version: followed, newest },
      ];
    }),
  );
};

/** What a case goes by, or nothing when there is no such case or no profile. */
export const readCaseProfile = async (read: Read, caseId: CaseId): Promise<CaseProfileReading | undefined> =>
  (await readProfileByCase(read, caseId)).get(caseId);
