// What a case goes by: the profile as the case was decided under, with the office as it is.
//
// [Note: A case keeps its profile] Every saved profile is kept as a version. A case remembers the version it was opened
// under and keeps that version's rules, and what its consents name stays as the consents knew it, until somebody moves the
// case to the newest version. Who the coordinator is, the host authority, times and addresses are always the newest: they are
// facts about the office, not what anybody decided in the case.
import { z } from "zod";
import { hasEnded, type Agency } from "./agency.ts";
import type { Day } from "./day.ts";
import type { AgencyId } from "./ids.ts";
import { CaseRules, type Profile } from "./profile.ts";

/** An agency as a case knows it. Its code is the newest, so that no two recipients share a folder (T12); an end and an address are facts. */
const asKnown = (known: Agency, newest: Agency | undefined): Agency => {
  if (newest === undefined) return known;
  const { agencyId, kind, name, categories } = known;
  const { code, ended = known.ended, functionalAddress } = newest;
  // In the order of the schema: what a case goes by is compared as text.
  const facts = {
    ...(ended !== undefined && { ended }),
    ...(functionalAddress !== undefined && { functionalAddress }),
  };
  return { agencyId, kind, name, code, categories, ...facts };
};

/** The profile that a case goes by. `named` are the agencies that its consents name, as they were known then. */
export const caseProfile = (followed: Profile, newest: Profile, named: ReadonlyMap<AgencyId, Agency>): Profile => {
  const others = newest.agencies.map((agency) => {
    const known = named.get(agency.agencyId);
    return known === undefined ? agency : asKnown(known, agency);
  });
  const gone = [...named.values()].filter(
    (agency) => !newest.agencies.some(({ agencyId }) => agencyId === agency.agencyId),
  );
  return { ...newest, ...CaseRules.parse(followed), agencies: [...others, ...gone] };
};

/** Something in which a case's profile differs from the newest. */
export const ProfileChange = z.enum([...CaseRules.keyof().options, "agencies"]);
export type ProfileChange = z.infer<typeof ProfileChange>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What moving a case to the newest profile would change for it (byta till de nya inställningarna). */
export const changesFor = (ofCase: Profile, newest: Profile): readonly ProfileChange[] => [
  ...CaseRules.keyof().options.filter((rule) => !same(ofCase[rule], newest[rule])),
  ...(same(ofCase.agencies, newest.agencies) ? [] : (["agencies"] as const)),
];

/** The agencies of terms that are no more on a day: nothing can be consented to about them. */
export const endedAmong = (
  agencies: readonly Agency[],
  agencyIds: readonly AgencyId[],
  day: Day,
): AgencyId | undefined =>
  agencyIds.find((agencyId) => agencies.some((one) => one.agencyId === agencyId && hasEnded(one, day)));
