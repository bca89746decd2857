// The profile as a file (inställningsfil), without personal data: what it carries, and what taking it over changes.
import { z } from "zod";
import type { Agency } from "./agency.ts";
import { type Profile, SharedSettings } from "./profile.ts";
import { withMissing } from "./usual-commitments.ts";

/** What stands first in the file, so that no other file is taken for one. */
export const profileFileFormat = "samverka-kommunprofil";

/** The newest version of the format that is read. A file without a logo is written as the first, which older copies read too. */
export const profileFileVersion = 2;

/** The largest file that is read, in bytes; a whole profile is a tenth of it, with the largest logo half. */
export const profileFileLimit = 1280 * 1024;

/** The outside of the file. What it holds is looked at only when the checksum is right. */
export const ProfileFile = z.strictObject({
  format: z.literal(profileFileFormat),
  version: z.int().min(1),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  settings: z.record(z.string(), z.unknown()),
  logo: z.base64().optional(),
});

/** How a municipality works, without whoever works there. Agencies that have ended are left out. */
export const sharedSettings = (profile: Profile): SharedSettings => {
  const known = Object.keys(SharedSettings.shape);
  return SharedSettings.parse({
    ...Object.fromEntries(Object.entries(profile).filter(([name]) => known.includes(name))),
    agencies: profile.agencies
      .filter(({ ended }) => ended === undefined)
      .map(({ agencyId, kind, name, code, categories }) => ({ agencyId, kind, name, code, categories })),
  });
};

/** A category that consents may name keeps its words: the file can only add. */
const withOwnCategories = (file: SharedSettings["agencies"][number], own: Agency | undefined): Agency => ({
  ...file,
  categories: [
    ...file.categories.map(
      (category) => own?.categories.find((one) => one.categoryId === category.categoryId) ?? category,
    ),
    ...(own?.categories ?? []).filter(
      (category) => !file.categories.some((one) => one.categoryId === category.categoryId),
    ),
  ],
  ...(own?.ended !== undefined && { ended: own.ended }),
  ...(own?.functionalAddress !== undefined && { functionalAddress: own.functionalAddress }),
});

/** The profile with the file's settings taken over. Own agencies, categories and usual commitments that the file lacks stay. */
export const takenOver = (profile: Profile, file: SharedSettings): Profile => ({
  ...profile,
  ...file,
  usualCommitments: [...withMissing(file.usualCommitments, profile.usualCommitments)],
  agencies: [
    ...file.agencies.map((agency) =>
      withOwnCategories(
        agency,
        profile.agencies.find(({ agencyId }) => agencyId === agency.agencyId),
      ),
    ),
    ...profile.agencies.filter((agency) => !file.agencies.some(({ agencyId }) => agencyId === agency.agencyId)),
  ],
});

/** The settings in which two profiles differ, of those that a file carries. */
export const changedSettings = (before: Profile, after: Profile): readonly (keyof SharedSettings)[] =>
  SharedSettings.keyof().options.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
