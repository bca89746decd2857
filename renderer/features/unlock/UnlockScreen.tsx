// What stands in the window while the vault is locked. Nothing of what was on screen is left behind it.
import { useState } from "react";
import type { UnlockFailure } from "../../../shared/contract/vault.ts";
import { obstacles } from "../../../shared/text/unlock.ts";
import { CalmRestore } from "../../restore/CalmRestore.tsx";
import { RestoreFlow } from "../../restore/RestoreFlow.tsx";
import { MissingChanges } from "./MissingChanges.tsx";
import { ObstacleScreen } from "./ObstacleScreen.tsx";
import { UnlockForm } from "./UnlockForm.tsx";

export type ObstacleCode = keyof typeof obstacles;

const isObstacle = (code: UnlockFailure["code"]): code is ObstacleCode => Object.hasOwn(obstacles, code);

export interface UnlockScreenProps {
  readonly folder: string;
  readonly lockedAt: string | null;
  readonly hostLost: boolean;
  readonly onOpened: () => void;
}

export const UnlockScreen = ({ folder, lockedAt, hostLost, onOpened }: UnlockScreenProps) => {
  const [obstacle, setObstacle] = useState<ObstacleCode>();
  const [missing, setMissing] = useState(0);
  const [restoring, setRestoring] = useState(false);
  const stopRestoring = () => {
    setRestoring(false);
    setObstacle(undefined);
  };

  if (restoring) return <RestoreFlow frame={CalmRestore} onBack={stopRestoring} onRestored={stopRestoring} />;

  if (missing > 0) return <MissingChanges count={missing} onProceed={onOpened} />;
  if (obstacle !== undefined) {
    return (
      <ObstacleScreen
        code={obstacle}
        folder={folder}
        onTryAgain={() => {
          setObstacle(undefined);
        }}
        onRestore={() => {
          setRestoring(true);
        }}
      />
    );
  }
  return (
    <UnlockForm
      folder={folder}
      lockedAt={lockedAt}
      hostLost={hostLost}
      onOpened={(missingChanges) => {
        if (missingChanges > 0) setMissing(missingChanges);
        else onOpened();
      }}
      onRestore={() => {
        setRestoring(true);
      }}
      onRefused={({ code }) => {
        if (!isObstacle(code)) return false;
        setObstacle(code);
        return true;
      }}
    />
  );
};
