// First start in four steps. What is typed and shown here is kept by nobody but the host's memory until the vault is made.
import { useState } from "react";
import type { VaultStatus } from "../../../shared/contract/vault.ts";
import { CalmRestore } from "../../restore/CalmRestore.tsx";
import { RestoreFlow } from "../../restore/RestoreFlow.tsx";
import { AskBackStep } from "./AskBackStep.tsx";
import { DoneStep } from "./DoneStep.tsx";
import { PassphraseStep } from "./PassphraseStep.tsx";
import { PlaceStep } from "./PlaceStep.tsx";
import { RecoveryKeyStep } from "./RecoveryKeyStep.tsx";

export interface PreparedKey {
  readonly groups: readonly string[];
  readonly ask: readonly [number, number];
}

type Step = "restore" | "place" | "passphrase" | "recoveryKey" | "askBack" | "done";

export interface FirstStartScreenProps {
  readonly status: VaultStatus;
  /** The folder was changed: ask main how the vault is now. */
  readonly onChanged: () => Promise<void>;
  readonly onOpened: () => void;
}

export const FirstStartScreen = ({ status, onChanged, onOpened }: FirstStartScreenProps) => {
  const [step, setStep] = useState<Step>("place");
  const [prepared, setPrepared] = useState<PreparedKey>();
  const go = (to: Step) => () => {
    setStep(to);
  };

  if (step === "place")
    return <PlaceStep status={status} onChanged={onChanged} onNext={go("passphrase")} onRestore={go("restore")} />;
  if (step === "restore") {
    return <RestoreFlow frame={CalmRestore} atStart onBack={go("place")} onRestored={onOpened} />;
  }
  if (step === "passphrase" || prepared === undefined) {
    return (
      <PassphraseStep
        onBack={go("place")}
        onPrepared={(key) => {
          setPrepared(key);
          setStep("recoveryKey");
        }}
      />
    );
  }
  switch (step) {
    case "recoveryKey":
      return <RecoveryKeyStep groups={prepared.groups} onBack={go("passphrase")} onNext={go("askBack")} />;
    case "askBack":
      return <AskBackStep ask={prepared.ask} onBack={go("recoveryKey")} onCreated={go("done")} />;
    case "done":
      return <DoneStep folder={status.folder} onBegin={onOpened} />;
  }
};
