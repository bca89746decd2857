import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { type Failure, failureInWords } from "../../api/failure-words.ts";
import { readEverythingAgain } from "../../api/read-again.ts";
import { takeOpened } from "../../api/opened-case.ts";

/**
 * Opens the person's file once each time its screens are come to (T19): by a link, by "back", or after a lock; not when a
 * list has done so on the way. Opening is what is logged; reading again is not. Says why in words when it cannot be opened.
 */
export const useOpenedCase = (caseId: CaseId, failure: Failure | undefined): string | undefined => {
  const { caseFile } = useApi();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<{ readonly caseId: CaseId; readonly words: string }>();
  const last = useRef<{ readonly caseId: CaseId; isDone: boolean }>(undefined);
  const readAgain = () => readEverythingAgain(queryClient);
  const open = useEffectEvent(() => {
    if (last.current?.caseId === caseId) {
      // An answer from before it was opened came late.
      if (last.current.isDone) void readAgain();
      return;
    }
    const opening = { caseId, isDone: false };
    last.current = opening;
    void caseFile.open({ caseId }).then(async (answer) => {
      opening.isDone = answer.ok;
      // What was asked before it was opened was answered `notOpened`.
      if (answer.ok) await readAgain();
      else setProblem({ caseId, words: failureInWords(answer.error) });
    });
  });
  useEffect(() => {
    if (takeOpened(queryClient, caseId)) last.current = undefined;
    else open();
  }, [caseId, queryClient]);
  const isNotOpen = failure?.code === "notOpened";
  useEffect(() => {
    if (isNotOpen) open();
  }, [isNotOpen, caseId]);
  return problem?.caseId === caseId ? problem.words : undefined;
};
