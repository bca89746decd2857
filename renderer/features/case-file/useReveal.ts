import type { Revealed, RevealedValue } from "../../../shared/contract/case-file.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { useApi } from "../../api/ApiProvider.tsx";

/** Logs that a hidden value of somebody in the case is shown: nothing is shown that could not be logged. */
export const useReveal = (caseId: CaseId) => {
  const { caseFile } = useApi();
  return async (who: Revealed, what: RevealedValue): Promise<boolean> =>
    (await caseFile.reveal({ caseId, who, what })).ok;
};
