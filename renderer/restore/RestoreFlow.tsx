// Restoring step by step: which backup, with what secret, what it means, and only then the switch.
import { type ComponentType, type ReactNode, useState } from "react";
import type { RestoreSource, RestoreSummary } from "../../shared/contract/restore.ts";
import { restoreText } from "../../shared/text/restore.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { CalmButtons } from "../frame/CalmScreen.tsx";
import { Band } from "../ui/Band.tsx";
import { Button } from "../ui/Button.tsx";
import { ChooseBackup } from "./ChooseBackup.tsx";
import { restoreProblem } from "./restore-problem.ts";
import { RestoreSecret } from "./RestoreSecret.tsx";
import { SummaryOfRestore } from "./SummaryOfRestore.tsx";

export interface RestoreFrameProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

export interface ChosenBackup {
  readonly from: RestoreSource;
  /** "22 november 2026 kl. 09.00", or the name of the file. */
  readonly what: string;
}

export interface RestoreFlowProps {
  /** What stands around each step: a calm screen, or the page of the backups. */
  readonly frame: ComponentType<RestoreFrameProps>;
  /** Nothing is here yet: the first thing that is done with this computer. */
  readonly atStart?: boolean;
  readonly onBack: () => void;
  /** The vault has been exchanged, and is locked. */
  readonly onRestored: () => void;
}

type Step =
  | { readonly name: "choose" }
  | { readonly name: "secret"; readonly chosen: ChosenBackup }
  | { readonly name: "summary"; readonly chosen: ChosenBackup; readonly summary: RestoreSummary }
  | { readonly name: "done" };

export const RestoreFlow = ({ frame: Frame, atStart = false, onBack, onRestored }: RestoreFlowProps) => {
  const api = useApi();
  const [step, setStep] = useState<Step>({ name: "choose" });
  const [problem, setProblem] = useState<string>();
  const [applying, setApplying] = useState(false);

  const leave = async (): Promise<void> => {
    await api.restore.discard({});
    onBack();
  };
  const apply = async (): Promise<void> => {
    setProblem(undefined);
    setApplying(true);
    const answer = await api.restore.apply({});
    setApplying(false);
    if (answer.ok) setStep({ name: "done" });
    else setProblem(restoreProblem(answer.error));
  };

  switch (step.name) {
    case "choose":
      return (
        <Frame title={restoreText.title} lead={atStart ? restoreText.choose.atStart : restoreText.choose.lead}>
          <ChooseBackup
            onChosen={(chosen) => {
              setStep({ name: "secret", chosen });
            }}
          />
          <CalmButtons>
            <Button onPress={onBack}>{restoreText.back}</Button>
          </CalmButtons>
        </Frame>
      );
    case "secret":
      return (
        <Frame title={restoreText.title} lead={restoreText.secret.lead(step.chosen.what)}>
          <RestoreSecret
            from={step.chosen.from}
            onBack={() => {
              setStep({ name: "choose" });
            }}
            onPrepared={(summary) => {
              setProblem(undefined);
              setStep({ name: "summary", chosen: step.chosen, summary });
            }}
          />
        </Frame>
      );
    case "summary":
      return (
        <Frame title={restoreText.summary.title}>
          {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
          <SummaryOfRestore summary={step.summary} />
          <CalmButtons>
            <Button onPress={() => void leave()} disabled={applying} autoFocus>
              {restoreText.summary.back}
            </Button>
            <Button look="primary" pending={applying} onPress={() => void apply()}>
              {restoreText.summary.apply}
            </Button>
          </CalmButtons>
        </Frame>
      );
    case "done":
      return (
        <Frame title={restoreText.done.title} lead={restoreText.done.body}>
          <CalmButtons>
            <Button look="primary" onPress={onRestored} autoFocus>
              {restoreText.done.unlock}
            </Button>
          </CalmButtons>
        </Frame>
      );
  }
};
