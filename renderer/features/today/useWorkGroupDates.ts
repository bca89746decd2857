import type { WorkGroupDate } from "../../../shared/domain/work-group.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";

/** The days ahead on which the work group meets; none until they are known. */
export const useWorkGroupDates = (): readonly WorkGroupDate[] => {
  const dates = useQuery(useApi().workGroup.dates, null);
  return dates.state === "ready" ? dates.value : [];
};
