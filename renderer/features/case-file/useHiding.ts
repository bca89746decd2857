// Which values about the people of a case the screen hides until they are asked for, and that each showing is logged.
import type { Revealed } from "../../../shared/contract/case-file.ts";
import { isProtected, type ProtectedIdentity } from "../../../shared/domain/person.ts";
import { staysHidden } from "../../../shared/domain/whereabouts.ts";
import type { CaseFacts } from "../../api/useCaseFacts.ts";
import type { Hiding } from "./PersonCard.tsx";
import { useReveal } from "./useReveal.ts";

export const useHiding = ({ caseFile, youth, guardians, persons }: CaseFacts) => {
  const reveal = useReveal(caseFile.caseId);
  const everybody = [youth, ...guardians, ...persons];
  return (who: Revealed, person: { readonly protectedIdentity: ProtectedIdentity }): Hiding => ({
    isHidden: staysHidden(person, everybody),
    reveal: (what) => reveal(who, what),
    revealAll: () => (isProtected(person.protectedIdentity) ? reveal(who, "everything") : Promise.resolve(true)),
  });
};
