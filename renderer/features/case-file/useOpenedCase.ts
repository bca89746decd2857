import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { type Failure, failureInWords } from "../../api/failure-words.ts";

/**
 * Opens the person's file when a screen of it was come to without: by a link, by "back", or after a lock. Opening is
 * what is logged; reading again is not. Says why in words when it cannot be opened.
 */
export const useOpenedCase = (caseId: CaseId, failure: Failure | undefined): string | undefined => {
  const api = useApi();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<{ readonly caseId: CaseId; readonly words: string }>();
  const open = useEffectEvent(async (): Promise<void> => {
    const answer = await api.caseFile.open({ caseId });
    if (answer.ok) await queryClient.invalidateQueries();
    else setProblem({ caseId, words: failureInWords(answer.error) });
  });
  const needed = failure?.code === "notOpened";
  useEffect(() => {
    if (needed) void open();
  }, [needed, caseId]);
  return problem?.caseId === caseId ? problem.words : undefined;
};
