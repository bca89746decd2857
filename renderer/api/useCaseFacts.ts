// What nearly every screen about one case needs beside its own answer: header, consent, profile, and how to name its parties.
import type { CaseView } from "../../shared/contract/case-file.ts";
import type { ConsentFacts } from "../../shared/domain/consent-rules.ts";
import type { CaseId } from "../../shared/domain/ids.ts";
import type { PrivatePerson } from "../../shared/domain/private-person.ts";
import { isProtected } from "../../shared/domain/person.ts";
import type { Profile } from "../../shared/domain/profile.ts";
import type { Naming } from "../../shared/text/failures.ts";
import { useApi } from "./ApiProvider.tsx";
import { both } from "./both.ts";
import type { Failure } from "./failure-words.ts";
import { type Answer, useQuery } from "./useQuery.ts";

export interface CaseFacts extends CaseView {
  readonly consent: ConsentFacts;
  /** Private persons, whom a consent may name (R18c). */
  readonly persons: readonly PrivatePerson[];
  readonly profile: Profile;
  readonly naming: Naming;
  /** Whether anybody in the case has a protected identity (skyddade personuppgifter), or it is not known. */
  readonly anybodyProtected: boolean;
}

/** How refusals name the parties of a case: agencies by the profile's names, guardians by number, private persons by name. */
export const namingOf = (
  profile: Profile,
  guardians: CaseView["guardians"],
  persons: readonly PrivatePerson[] = [],
): Naming => ({
  agency: (agencyId) => profile.agencies.find((agency) => agency.agencyId === agencyId)?.name ?? "Verksamheten",
  guardianNumber: (guardianId) => guardians.find((guardian) => guardian.guardianId === guardianId)?.number ?? 0,
  person: (personId) => {
    const person = persons.find((one) => one.personId === personId);
    return person && `${person.givenName} ${person.familyName}`;
  },
});

/** The header, consent and profile of an opened case, read together. */
export const useCaseFacts = (caseId: CaseId): Answer<CaseFacts, Failure> => {
  const api = useApi();
  const answer = both(
    both(useQuery(api.caseFile.read, { caseId }), useQuery(api.consent.listForCase, { caseId })),
    useQuery(api.profile.ofCase, { caseId }),
  );
  if (answer.state !== "ready") return answer;
  const { readAgain } = answer;
  const [[view, consent], saved] = answer.value;
  const { profile } = saved;
  const { youth, guardians } = view;
  const { persons } = consent;
  return {
    state: "ready",
    value: {
      ...view,
      consent,
      persons,
      profile,
      naming: namingOf(profile, guardians, persons),
      anybodyProtected: [youth, ...guardians, ...persons].some((person) => isProtected(person.protectedIdentity)),
    },
    readAgain,
  };
};
