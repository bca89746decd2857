import { useApi } from "./ApiProvider.tsx";
import { useQuery } from "./useQuery.ts";

const minute = 60_000;

/** What the host's clock shows, minute by minute, for as long as something counts in hours. Undefined until it is known. */
export const useNow = (isCounting = true): Date | undefined => {
  const answer = useQuery(useApi().today.now, null, { enabled: isCounting, whenShown: true, every: () => minute });
  return isCounting && answer.state === "ready" ? new Date(answer.value.now) : undefined;
};
