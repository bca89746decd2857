import { useState } from "react";
import { frameText } from "../../shared/text/frame.ts";
import { useEvent } from "../api/useEvent.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";

/** Main tells how many seconds are left before it locks; any key or click is a sign of life, and this button is the plain one. */
export const LockWarning = ({ onLock }: { readonly onLock: () => void }) => {
  const [seconds, setSeconds] = useState<number>();
  useEvent("lockWarning", ({ secondsLeft }) => {
    setSeconds(secondsLeft);
  });
  useEvent("lockWarningOver", () => {
    setSeconds(undefined);
  });
  const stay = (): void => {
    setSeconds(undefined);
  };
  return (
    <Dialog
      role="alertdialog"
      size="narrow"
      isOpen={seconds !== undefined}
      onClose={stay}
      title={frameText.lockWarning.title}
      footer={
        <>
          <Button onPress={onLock}>{frameText.lockWarning.lockNow}</Button>
          <Button look="primary" onPress={stay} autoFocus>
            {frameText.lockWarning.stay}
          </Button>
        </>
      }
    >
      <p>{frameText.lockWarning.body(seconds ?? 0)}</p>
    </Dialog>
  );
};
