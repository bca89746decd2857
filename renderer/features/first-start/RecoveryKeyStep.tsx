import { Printer } from "lucide-react";
import { useState } from "react";
import { firstStartText } from "../../../shared/text/first-start.ts";
import { CalmButtons, CalmScreen } from "../../frame/CalmScreen.tsx";
import { RecoveryGroups } from "../../keys/RecoveryGroups.tsx";
import { usePrintedPapers } from "../../keys/usePrintedPapers.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";

const text = firstStartText.recovery;

export interface RecoveryKeyStepProps {
  readonly groups: readonly string[];
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export const RecoveryKeyStep = ({ groups, onBack, onNext }: RecoveryKeyStepProps) => {
  const papers = usePrintedPapers();
  const [message, setMessage] = useState<{ readonly tone: "info" | "warn"; readonly words: string }>();

  const print = async (): Promise<void> => {
    const outcome = await papers.print({ kind: "recoveryKey", groups: [...groups] });
    if (outcome === "failed") setMessage({ tone: "warn", words: text.noPrinter });
    else if (outcome === "printed") setMessage({ tone: "info", words: text.printed });
  };

  return (
    <CalmScreen wide above={firstStartText.step(3)} title={text.title} lead={text.lead}>
      <RecoveryGroups groups={groups} />
      <Band tone="warn" title={text.once}>
        {text.onceBody}
      </Band>
      {message !== undefined && <Band tone={message.tone} role="status" title={message.words} />}
      <CalmButtons>
        <Button look="quiet" onPress={onBack}>
          {firstStartText.back}
        </Button>
        <Button
          icon={<Printer size={16} aria-hidden />}
          size="large"
          pending={papers.isPrinting}
          onPress={() => void print()}
          autoFocus
        >
          {text.print}
        </Button>
        <Button look="primary" size="large" onPress={onNext}>
          {text.next}
        </Button>
      </CalmButtons>
    </CalmScreen>
  );
};
