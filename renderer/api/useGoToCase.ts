import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { CaseId } from "../../shared/domain/ids.ts";
import { useApi } from "./ApiProvider.tsx";
import { failureInWords } from "./failure-words.ts";
import { openedOnTheWay } from "./opened-case.ts";
import { paths } from "../frame/paths.ts";
import { useCommand } from "./useCommand.ts";

export interface GoToCase {
  /** Opens the person's file, which is logged, then goes to one of its screens or to one of its meetings. */
  readonly goToCase: (caseId: CaseId, path: string) => void;
  readonly pending: boolean;
  /** Why it could not be opened, in words. */
  readonly problem: string | undefined;
}

/** The way into a case from any list. */
export const useGoToCase = (): GoToCase => {
  const api = useApi();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const open = useCommand(api.caseFile.open);
  return {
    goToCase: (caseId, path) => {
      void (async () => {
        const answer = await open.run({ caseId });
        if (!answer.ok) return;
        // A meeting's screen is not one of the case's.
        if (path.startsWith(`${paths.cases}/`)) openedOnTheWay(queryClient, caseId);
        await navigate({ to: path });
      })();
    },
    pending: open.pending,
    problem: open.failure === undefined ? undefined : failureInWords(open.failure),
  };
};
