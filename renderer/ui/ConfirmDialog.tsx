import type { ReactNode } from "react";
import { kitText } from "../../shared/text/kit.ts";
import { Button } from "./Button.tsx";
import { DefinitionList, type Fact } from "./DefinitionList.tsx";
import { Dialog } from "./Dialog.tsx";

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Repeats what it is about. */
  readonly facts?: readonly Fact[] | undefined;
  readonly children?: ReactNode;
  /** Names the effect: "Skicka till 2 mottagare". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly danger?: boolean | undefined;
  readonly pending?: boolean | undefined;
}

/** Asks before something that cannot be taken back. Focus stands on "Avbryt". */
export const ConfirmDialog = (props: ConfirmDialogProps) => (
  <Dialog
    role="alertdialog"
    size="narrow"
    isOpen={props.isOpen}
    onClose={props.onClose}
    title={props.title}
    footer={
      <>
        <Button onPress={props.onClose} autoFocus>
          {kitText.cancel}
        </Button>
        <Button look={props.danger ? "danger-primary" : "primary"} pending={props.pending} onPress={props.onConfirm}>
          {props.confirm}
        </Button>
      </>
    }
  >
    {props.facts !== undefined && <DefinitionList facts={props.facts} strong />}
    {props.children}
  </Dialog>
);
