// Search before create (features.md 2.4): who of those already registered may be the youth that is being typed.
import type { PossibleMatch } from "../../../shared/contract/case-search.ts";
import type { LikeQuestion } from "../../../shared/domain/case-search.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import type { YouthValues } from "./person-values.ts";

/** What the host is asked about the youth in the form. */
export const likeQuestion = ({ givenName, familyName, personalNumber, birthDate }: YouthValues): LikeQuestion => ({
  givenName,
  familyName,
  personalNumber,
  birthDate,
});

/** Empty until a name or a number has been typed. */
export const usePossibleMatches = (youth: YouthValues): readonly PossibleMatch[] => {
  const { caseSearch } = useApi();
  const asked = likeQuestion(youth);
  const isAsked = (asked.givenName.trim() !== "" && asked.familyName.trim() !== "") || asked.personalNumber !== "";
  const answer = useQuery(caseSearch.possibleMatches, asked, { enabled: isAsked, keepPrevious: true });
  return isAsked && answer.state === "ready" ? answer.value : [];
};
