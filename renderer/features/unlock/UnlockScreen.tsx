// What stands in the window while the vault is locked. Nothing of what was on screen is left behind it.
import { useState } from "react";
import type { TypedSecret, Unlocked, UnlockFailure } from "../../../shared/contract/vault.ts";
import { obstacles } from "../../../shared/text/unlock.ts";
import { CalmRestore } from "../../restore/CalmRestore.tsx";
import { RestoreFlow } from "../../restore/RestoreFlow.tsx";
import { AnchorLost, MissingChanges } from "./MissingChanges.tsx";
import { isRescuable, ObstacleScreen } from "./ObstacleScreen.tsx";
import { RescueScreen } from "./RescueScreen.tsx";
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
  // Kept only while a damaged vault is on the screen, for the ways on.
  const [typed, setTyped] = useState<TypedSecret>();
  const [rescuing, setRescuing] = useState(false);
  const backToForm = () => {
    setRestoring(false);
    setRescuing(false);
    setTyped(undefined);
    setObstacle(undefined);
  };
  const restore = () => {
    setTyped(undefined);
    setRestoring(true);
  };

  if (restoring) return <RestoreFlow frame={CalmRestore} onBack={backToForm} onRestored={backToForm} />;
  if (rescuing && typed !== undefined) {
    return <RescueScreen secret={typed} onRestore={restore} onBack={backToForm} />;
  }

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
        onTryAgain={backToForm}
        onRestore={restore}
        onRescue={
          typed === undefined
            ? undefined
            : () => {
                setRescuing(true);
              }
        }
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
      onRestore={restore}
      onRefused={({ code }, secret) => {
        if (!isObstacle(code)) return false;
        setObstacle(code);
        if (isRescuable(code)) setTyped(secret);
        return true;
      }}
    />
  );
};
