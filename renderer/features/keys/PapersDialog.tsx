import { Printer } from "lucide-react";
import { useState } from "react";
import type { RecoveryPapers } from "../../../shared/contract/keys.ts";
import { kitText } from "../../../shared/text/kit.ts";
import { keysText } from "../../../shared/text/keys.ts";
import { RecoveryGroups } from "../../keys/RecoveryGroups.tsx";
import { usePrintedPapers } from "../../keys/usePrintedPapers.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Stack } from "../../ui/Layout.tsx";
import styles from "./KeysScreen.module.css";

const text = keysText.papers;

export interface PapersDialogProps {
  readonly papers: RecoveryPapers;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** The new recovery key, the only time that it is shown. A click beside it does nothing. */
export const PapersDialog = ({ papers: { form, mark, papers }, onNext, onClose }: PapersDialogProps) => {
  const paper = usePrintedPapers();
  const [message, setMessage] = useState<{ readonly tone: "info" | "warn"; readonly words: string }>();

  const print = async (): Promise<void> => {
    const outcome = await paper.print(
      mark === null
        ? { kind: "recoveryKey", groups: [...(papers[0] ?? [])] }
        : { kind: "recoveryCards", mark, cards: papers.map((groups) => [...groups]) },
    );
    if (outcome === "failed") setMessage({ tone: "warn", words: text.noPrinter });
    else if (outcome === "printed") setMessage({ tone: "info", words: text.printed });
  };

  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="wide"
      title={form === "cards" ? text.cardsTitle : text.sheetTitle}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{kitText.cancel}</Button>
          <Button
            icon={<Printer size={16} aria-hidden />}
            pending={paper.isPrinting}
            onPress={() => void print()}
            autoFocus
          >
            {text.print}
          </Button>
          <Button look="primary" onPress={onNext}>
            {text.next}
          </Button>
        </>
      }
    >
      <Stack>
        <Band tone="warn" title={text.once}>
          {text.onceBody}
        </Band>
        {mark !== null && <p>{text.mark(mark)}</p>}
        {papers.map((groups, index) => (
          <section key={index}>
            {form === "cards" && <h3 className={styles["card"]}>{text.cardTitle(index + 1)}</h3>}
            <RecoveryGroups groups={groups} />
          </section>
        ))}
        {message !== undefined && <Band tone={message.tone} role="status" title={message.words} />}
      </Stack>
    </Dialog>
  );
};
