import type { Agency } from "../../shared/domain/agency.ts";
import { useApi } from "./ApiProvider.tsx";
import { useQuery } from "./useQuery.ts";

/** The municipality's agencies; none before its profile has been filled in, undefined until it is known. */
export const useAgencies = (): readonly Agency[] | undefined => {
  const api = useApi();
  const profile = useQuery(api.profile.read, null);
  if (profile.state === "loading") return undefined;
  return profile.state === "ready" ? (profile.value?.profile.agencies ?? []) : [];
};
