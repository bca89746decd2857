// Somebody in Lou's case gets a protected identity (B4). The address and the number are nobody's.
import type { GuardianDetails } from "../../shared/domain/person.ts";
import { guardianOne, type Lou } from "./lou.ts";
import { must, type Office } from "./office.ts";

export const whereabouts = {
  address: "Dolda gränden 7, 590 11 Exempelstad",
  phone: "070-000 12 34",
  email: "kim@exempel.invalid",
  workplace: "Exempelbageriet",
} as const;

/** V1 gets a secrecy mark, and lives and works where V2 must not know. */
export const protectGuardianOne = async (
  { api }: Office,
  lou: Lou,
  changes: Partial<GuardianDetails> = {},
): Promise<void> => {
  const { guardians } = await must(api.caseFile.read({ caseId: lou.caseId }));
  await must(
    api.caseFile.changeGuardian({
      guardianId: lou.v1,
      version: guardians.find(({ guardianId }) => guardianId === lou.v1)?.version ?? 0,
      guardian: { ...guardianOne, ...whereabouts, protectedIdentity: "secrecyMark", ...changes },
    }),
  );
};

/** Anything that tells where V1 is found, in any of the ways it can be written. */
export const nothingOfGuardianOne = /gränden|590 ?11|070-?000|kim@|bageriet/iu;
