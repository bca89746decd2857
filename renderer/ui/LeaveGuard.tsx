import { useBlocker } from "@tanstack/react-router";
import { kitText } from "../../shared/text/kit.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";

/** Asks before a form with unsaved changes is left: `<LeaveGuard when={formState.isDirty} />`. Drafts need none. */
export const LeaveGuard = ({ when }: { readonly when: boolean }) => {
  const blocker = useBlocker({
    shouldBlockFn: () => when,
    enableBeforeUnload: false,
    withResolver: true,
    disabled: !when,
  });
  const { leave } = kitText;
  return (
    <Dialog
      role="alertdialog"
      size="narrow"
      isOpen={blocker.status === "blocked"}
      onClose={() => {
        blocker.reset?.();
      }}
      title={leave.title}
      footer={
        <>
          <Button
            onPress={() => {
              blocker.proceed?.();
            }}
          >
            {leave.go}
          </Button>
          <Button
            look="primary"
            autoFocus
            onPress={() => {
              blocker.reset?.();
            }}
          >
            {leave.stay}
          </Button>
        </>
      }
    >
      <p>{leave.body}</p>
    </Dialog>
  );
};
