import { FolderLock } from "lucide-react";
import { useState } from "react";
import type { VaultStatus } from "../../../shared/contract/vault.ts";
import { createWords, firstStartText, placeWords } from "../../../shared/text/first-start.ts";
import { restoreText } from "../../../shared/text/restore.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { CalmButtons, CalmScreen } from "../../frame/CalmScreen.tsx";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { classes } from "../../ui/classes.ts";
import { isCreateCode } from "./create-failure.ts";
import styles from "./FirstStart.module.css";

const css = classes(styles);
const text = firstStartText.place;

export interface PlaceStepProps {
  readonly status: VaultStatus;
  readonly onChanged: () => Promise<void>;
  readonly onNext: () => void;
  readonly onRestore: () => void;
}

export const PlaceStep = ({ status, onChanged, onNext, onRestore }: PlaceStepProps) => {
  const api = useApi();
  const [refused, setRefused] = useState<string>();
  const problem = refused ?? placeWords[status.place];

  const choose = async (): Promise<void> => {
    setRefused(undefined);
    const answer = await api.desktop.chooseVaultFolder(null);
    if (answer.ok) {
      if (answer.value.folder !== null) await onChanged();
      return;
    }
    setRefused(isCreateCode(answer.error.code) ? createWords[answer.error.code] : firstStartText.unexpected);
  };

  return (
    <CalmScreen wide above={firstStartText.step(1)} title={text.title} lead={text.lead}>
      <div className={css("place")}>
        <FolderLock size={22} aria-hidden />
        <div className={css("words")}>
          <p className={css("label")}>{text.label}</p>
          <p className={css("folder")}>{status.folder}</p>
        </div>
        <Button onPress={() => void choose()}>{text.choose}</Button>
      </div>
      {problem !== undefined && <Band tone="bad" role="alert" title={problem} />}
      <CalmButtons>
        <Button size="large" onPress={onRestore} disabled={placeWords[status.place] !== undefined}>
          {restoreText.openAtStart}
        </Button>
        <Button
          look="primary"
          size="large"
          onPress={onNext}
          disabled={placeWords[status.place] !== undefined}
          autoFocus
        >
          {text.next}
        </Button>
      </CalmButtons>
    </CalmScreen>
  );
};
