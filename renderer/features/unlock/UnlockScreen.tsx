// What stands in the window while the vault is locked. Nothing of what was on screen is left behind it.
import { useState } from "react";
import type { Unlocked, UnlockFailure } from "../../../shared/contract/vault.ts";
import { obstacles } from "../../../shared/text/unlock.ts";
import { CalmRestore } from "../../restore/CalmRestore.tsx";
import { RestoreFlow } from "../../restore/RestoreFlow.tsx";
import { AnchorLost, MissingChanges } from "./MissingChanges.tsx";
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
  const [doubtful, setDoubtful] = useState<Unlocked>();
  const [restoring, setRestoring] = useState(false);
  const stopRestoring = () => {
    setRestoring(false);
    setObstacle(undefined);
  };

  if (restoring) return <RestoreFlow frame={CalmRestore} onBack={stopRestoring} onRestored={stopRestoring} />;

  if (doubtful !== undefined) {
    const { missingChanges } = doubtful;
    return missingChanges > 0 ? (
      <MissingChanges count={missingChanges} onProceed={onOpened} />
    ) : (
      <AnchorLost onProceed={onOpened} />
    );
  }
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
      onOpened={(unlocked) => {
        if (unlocked.missingChanges > 0 || unlocked.anchorLost === true) setDoubtful(unlocked);
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
