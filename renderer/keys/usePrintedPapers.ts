import { useState } from "react";
import type { KeyPapers } from "../../shared/contract/paper.ts";
import { useApi } from "../api/ApiProvider.tsx";

/** Puts a recovery key on paper. The groups go to the print window by the host, so that main never has them. */
export const usePrintedPapers = () => {
  const api = useApi();
  const [isPrinting, setPrinting] = useState(false);
  const print = async (papers: KeyPapers): Promise<"printed" | "closed" | "failed"> => {
    setPrinting(true);
    const laid = await api.paper.lay(papers);
    const answer = laid.ok ? await api.desktop.print({ kind: "key" }) : laid;
    setPrinting(false);
    if (!answer.ok) return "failed";
    return answer.value.printed ? "printed" : "closed";
  };
  return { isPrinting, print };
};
