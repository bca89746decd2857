import { Printer } from "lucide-react";
import { useState } from "react";
import { firstStartText } from "../../../shared/text/first-start.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { CalmButtons, CalmScreen } from "../../frame/CalmScreen.tsx";
import { RecoveryGroups } from "../../keys/RecoveryGroups.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";

const text = firstStartText.recovery;

export interface RecoveryKeyStepProps {
  readonly groups: readonly string[];
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export const RecoveryKeyStep = ({ groups, onBack, onNext }: RecoveryKeyStepProps) => {
  const api = useApi();
  const [printing, setPrinting] = useState(false);
  const [message, setMessage] = useState<{ readonly tone: "info" | "warn"; readonly words: string }>();

  const print = async (): Promise<void> => {
    setPrinting(true);
    const answer = await api.desktop.print({ kind: "recoveryKey", groups: [...groups] });
    setPrinting(false);
    if (!answer.ok) setMessage({ tone: "warn", words: text.noPrinter });
    else if (answer.value.printed) setMessage({ tone: "info", words: text.printed });
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
          pending={printing}
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
