import type { ReactNode } from "react";
import { kitText } from "../../shared/text/kit.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { type FormError, FormErrors } from "./FormErrors.tsx";

export interface FormDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  /** Names the effect: "Registrera beslut". */
  readonly submit: string;
  readonly pending: boolean;
  readonly errors: readonly FormError[];
  /** React Hook Form's `submitCount`. */
  readonly attempt: number;
  readonly children: ReactNode;
  readonly size?: "narrow" | "normal" | "wide" | undefined;
}

/**
 * A decision or a record to fill in, over the page. Mount it when it is to be shown, so that it begins anew each time.
 * What has been asked for is not stopped by closing, so that there is nothing to close while it is being done.
 */
export const FormDialog = (props: FormDialogProps) => (
  <Dialog
    isOpen
    title={props.title}
    onClose={() => {
      if (!props.pending) props.onClose();
    }}
    onSubmit={props.onSubmit}
    size={props.size}
    footer={
      <>
        <Button onPress={props.onClose} disabled={props.pending}>
          {kitText.cancel}
        </Button>
        <Button type="submit" look="primary" pending={props.pending} shortcut="Ctrl+Enter">
          {props.submit}
        </Button>
      </>
    }
  >
    <FormErrors errors={props.errors} attempt={props.attempt} />
    {props.children}
  </Dialog>
);
