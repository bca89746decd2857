import type { Day } from "../../shared/domain/day.ts";
import { useApi } from "./ApiProvider.tsx";
import { useQuery } from "./useQuery.ts";

/** What day it is by the host's clock, which is the one that decides. Undefined until it is known. */
export const useToday = (): Day | undefined => {
  const api = useApi();
  const answer = useQuery(api.today.day, null);
  return answer.state === "ready" ? answer.value.today : undefined;
};
