import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { readEverythingAgain } from "../../api/read-again.ts";
import { useQuery } from "../../api/useQuery.ts";

/**
 * Whether the report leaves out where the child is found until that is chosen: when the child or a guardian has a
 * protected identity, and where that cannot be known. Opens the person's file when it is not open, since what is known of the child is about to be shown;
 * opening is what is logged. Undefined until it is known.
 */
export const useIsProtected = (caseId: CaseId | null): boolean | undefined => {
  const { caseFile } = useApi();
  const queryClient = useQueryClient();
  // Without a case nothing is asked, and the id is never sent.
  const view = useQuery(caseFile.read, { caseId: caseId ?? "" }, { enabled: caseId !== null });
  const [refused, setRefused] = useState<CaseId>();
  const needed = view.state === "failed" && view.failure.code === "notOpened";
  useEffect(() => {
    if (!needed || caseId === null) return;
    void caseFile.open({ caseId }).then(async (answer) => {
      // What was asked before it was opened was answered `notOpened`.
      if (answer.ok) await readEverythingAgain(queryClient);
      else setRefused(caseId);
    });
  }, [needed, caseId, caseFile, queryClient]);
  if (caseId === null) return false;
  if (view.state === "ready")
    return [view.value.youth, ...view.value.guardians].some((one) => isProtected(one.protectedIdentity));
  return view.state === "failed" && (!needed || refused === caseId) ? true : undefined;
};
