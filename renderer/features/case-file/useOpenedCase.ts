import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { type Failure, failureInWords } from "../../api/failure-words.ts";

/**
 * Opens the person's file when a screen of it was come to without: by a link, by "back", or after a lock. Opening is
 * what is logged; reading again is not. Says why in words when it cannot be opened.
 */
export const useOpenedCase = (caseId: CaseId, failure: Failure | undefined): string | undefined => {
  const { caseFile } = useApi();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<{ readonly caseId: CaseId; readonly words: string }>();
  const needed = failure?.code === "notOpened";
  useEffect(() => {
    if (!needed) return;
    void caseFile.open({ caseId }).then(async (answer) => {
      // What was asked before it was opened was answered `notOpened`.
      if (answer.ok) await queryClient.invalidateQueries();
      else setProblem({ caseId, words: failureInWords(answer.error) });
    });
  }, [needed, caseId, caseFile, queryClient]);
  return problem?.caseId === caseId ? problem.words : undefined;
};
