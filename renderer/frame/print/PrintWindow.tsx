// The hidden window that main prints from: paints what main says, tells that it is painted, and is closed.
import { useEffect, useState } from "react";
import type { PrintablePages } from "../../../shared/contract/desktop.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { PaperPages } from "./PaperPages.tsx";
import { RecoveryCards } from "./RecoveryCards.tsx";
import { RecoverySheet } from "./RecoverySheet.tsx";
import "./print.css";

type Paper =
  | { readonly kind: "key"; readonly groups: readonly string[] }
  | { readonly kind: "cards"; readonly mark: string; readonly cards: readonly (readonly string[])[] }
  | { readonly kind: "pdf"; readonly bytes: Uint8Array };

export const PrintWindow = () => {
  const api = useApi();
  const [paper, setPaper] = useState<Paper>();

  useEffect(() => {
    const bytesOf = async (pages: Extract<PrintablePages, { kind: "sent" }>) => {
      const answer = await api.document.readSent({ documentId: pages.documentId });
      return answer.ok ? answer.value.bytes : undefined;
    };
    const read = async (): Promise<void> => {
      const answer = await api.desktop.printedPages(null);
      const pages = answer.ok ? answer.value : null;
      if (pages?.kind === "recoveryKey") {
        setPaper({ kind: "key", groups: pages.groups });
        return;
      }
      if (pages?.kind === "recoveryCards") {
        setPaper({ kind: "cards", mark: pages.mark, cards: pages.cards });
        return;
      }
      const bytes = pages === null ? undefined : await bytesOf(pages);
      if (bytes === undefined) await api.desktop.printReady({ painted: false });
      else setPaper({ kind: "pdf", bytes });
    };
    void read();
  }, [api]);

  const done = (painted: boolean): void => void api.desktop.printReady({ painted });
  if (paper === undefined) return null;
  return (
    <div data-print>
      {paper.kind === "key" ? (
        <RecoverySheet groups={paper.groups} onPainted={() => done(true)} />
      ) : paper.kind === "cards" ? (
        <RecoveryCards mark={paper.mark} cards={paper.cards} onPainted={() => done(true)} />
      ) : (
        <PaperPages bytes={paper.bytes} onPainted={() => done(true)} onFailed={() => done(false)} />
      )}
    </div>
  );
};
