// The hidden window that main prints from: paints what main says, tells that it is painted, and is closed.
import { useEffect, useState } from "react";
import type { PrintablePages } from "../../../shared/contract/desktop.ts";
import type { KeyPapers } from "../../../shared/contract/paper.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { PaperPages } from "./PaperPages.tsx";
import { RecoveryCards } from "./RecoveryCards.tsx";
import { RecoverySheet } from "./RecoverySheet.tsx";
import "./print.css";

type Paper = KeyPapers | { readonly kind: "pdf"; readonly bytes: Uint8Array };

export const PrintWindow = () => {
  const api = useApi();
  const [paper, setPaper] = useState<Paper>();

  useEffect(() => {
    const paperOf = async (pages: PrintablePages | null): Promise<Paper | undefined> => {
      if (pages === null) return undefined;
      if (pages.kind === "sent") {
        const sent = await api.document.readSent({ documentId: pages.documentId });
        return sent.ok ? { kind: "pdf", bytes: sent.value.bytes } : undefined;
      }
      const laid = await api.paper.take(null);
      return laid.ok ? (laid.value ?? undefined) : undefined;
    };
    const read = async (): Promise<void> => {
      const pages = await api.desktop.printedPages(null);
      const found = pages.ok ? await paperOf(pages.value) : undefined;
      if (found === undefined) await api.desktop.printReady({ painted: false });
      else setPaper(found);
    };
    void read();
  }, [api]);

  const done = (painted: boolean): void => void api.desktop.printReady({ painted });
  if (paper === undefined) return null;
  return (
    <div data-print>
      {paper.kind === "recoveryKey" ? (
        <RecoverySheet groups={paper.groups} onPainted={() => done(true)} />
      ) : paper.kind === "recoveryCards" ? (
        <RecoveryCards mark={paper.mark} cards={paper.cards} onPainted={() => done(true)} />
      ) : (
        <PaperPages bytes={paper.bytes} onPainted={() => done(true)} onFailed={() => done(false)} />
      )}
    </div>
  );
};
