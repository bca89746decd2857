import { useState } from "react";
import type { DocumentId } from "../../shared/domain/ids.ts";
import { dispatchText } from "../../shared/text/dispatch.ts";
import { useApi } from "../api/ApiProvider.tsx";

export interface Printing {
  /** Prints the exact bytes that were sent, one after another; stops at the first that a printer refuses. */
  readonly print: (documentIds: readonly DocumentId[]) => Promise<void>;
  readonly busy: boolean;
  readonly problem: string | undefined;
  /** "Utskriven", "Inte utskriven", or nothing before it has been tried. */
  readonly stateOf: (documentId: DocumentId) => string | undefined;
}

export const usePrinting = (): Printing => {
  const api = useApi();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [printed, setPrinted] = useState<ReadonlyMap<DocumentId, boolean>>(new Map());
  return {
    print: async (documentIds) => {
      setBusy(true);
      setProblem(undefined);
      try {
        for (const documentId of documentIds) {
          const answer = await api.desktop.print({ kind: "sent", documentId });
          const isPrinted = answer.ok && answer.value.printed;
          setPrinted((before) => new Map(before).set(documentId, isPrinted));
          if (!answer.ok) {
            const words: Readonly<Record<string, string>> = dispatchText.printProblem;
            setProblem(words[answer.error.code] ?? dispatchText.printProblem.unexpected);
            return;
          }
        }
      } finally {
        setBusy(false);
      }
    },
    busy,
    problem,
    stateOf: (documentId) => {
      const done = printed.get(documentId);
      if (done === undefined) return undefined;
      return done ? dispatchText.receipt.printed : dispatchText.receipt.notPrinted;
    },
  };
};
