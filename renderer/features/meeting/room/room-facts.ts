// What a meeting's screen needs to know about the case: less than the case has, so that a guest's screen can have it too.
import type { CaseFacts } from "../../../api/useCaseFacts.ts";
import type { CaseFile } from "../../../../shared/domain/case-file.ts";
import type { Guardian, Youth } from "../../../../shared/domain/person.ts";
import type { PrivatePerson } from "../../../../shared/domain/private-person.ts";

/** A guest is not told which language anybody speaks. */
type Spoken = Partial<Pick<Youth, "language">>;

export interface RoomFacts extends Pick<CaseFacts, "consent" | "profile" | "naming" | "anybodyProtected"> {
  readonly caseFile: Pick<CaseFile, "caseId" | "number">;
  readonly youth: Pick<Youth, "givenName" | "familyName" | "birthDate" | "interpreter"> & Spoken;
  readonly guardians: readonly (Pick<Guardian, "guardianId" | "number" | "givenName" | "familyName" | "interpreter"> &
    Spoken)[];
  readonly persons: readonly Pick<PrivatePerson, "personId" | "givenName" | "familyName" | "relation">[];
}
