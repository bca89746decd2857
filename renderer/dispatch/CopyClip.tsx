import { ClipboardCopy } from "lucide-react";
import { useState } from "react";
import type { DeliveryChannel, RecipientRow } from "../../shared/contract/document.ts";
import { dispatchText as text } from "../../shared/text/dispatch.ts";
import type { Naming } from "../../shared/text/failures.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { failureInWords } from "../api/failure-words.ts";
import { useCommand } from "../api/useCommand.ts";
import { Band } from "../ui/Band.tsx";
import { Button } from "../ui/Button.tsx";
import { toast } from "../ui/Toasts.tsx";
import { classes } from "../ui/classes.ts";
import compareStyles from "./Compare.module.css";
import styles from "./Dispatch.module.css";

const css = classes({ ...styles, ...compareStyles });

export interface CopyClipProps {
  readonly row: RecipientRow;
  readonly channel: DeliveryChannel;
  readonly naming: Naming;
  /** It has left: the same need not be sent as a file as well. */
  readonly onCopied: () => void;
}

/** The clip as text on the clipboard. It leaves with that, so it is dispatched first: what is copied is what was kept. */
export const CopyClip = ({ row, channel, naming, onCopied }: CopyClipProps) => {
  const api = useApi();
  const dispatch = useCommand(api.document.dispatch);
  const [problem, setProblem] = useState<string>();
  const copy = async (): Promise<void> => {
    setProblem(undefined);
    const sent = await dispatch.run({ copies: [{ request: row.request, channel }], to: "text" });
    const document = sent.ok ? sent.value.documents[0] : undefined;
    if (!sent.ok) {
      setProblem(failureInWords(sent.error, naming));
      return;
    }
    if (document === undefined) return;
    const kept = await api.document.readSent({ documentId: document.documentId });
    if (!kept.ok) {
      setProblem(failureInWords(kept.error, naming));
      return;
    }
    await api.desktop.copy({ text: new TextDecoder().decode(kept.value.bytes), kind: "journal" });
    onCopied();
    toast(text.clipCopied(row.label));
  };
  return (
    <>
      {problem !== undefined && (
        <Band tone="bad" role="alert" title={text.problem}>
          {problem}
        </Band>
      )}
      <div className={css("clip")}>
        <Button icon={<ClipboardCopy size={16} aria-hidden />} pending={dispatch.pending} onPress={() => void copy()}>
          {text.copyClip}
        </Button>
        <p className={css("hint")}>{text.copyClipHint}</p>
      </div>
    </>
  );
};
