import type { Day } from "../../shared/domain/day.ts";
import { provisionKey } from "../../shared/domain/guide.ts";
import { legalCheckNeeded } from "../../shared/domain/law-check.ts";
import type { Provision } from "../../shared/law/provisions.ts";
import { useApi } from "./ApiProvider.tsx";
import { useQuery } from "./useQuery.ts";

/** Whether a provision needs checking, with the municipality's own checks counted. Until they are read, the table's own count. */
export const useLegalCheck = (today: Day): ((provision: Provision) => "unconfirmed" | "old" | undefined) => {
  const api = useApi();
  const guide = useQuery(api.guide.read, null);
  const checks = guide.state === "ready" ? guide.value.checks : [];
  return (provision) =>
    legalCheckNeeded(
      provision,
      today,
      checks.find((check) => check.provision === provisionKey(provision)),
    );
};
