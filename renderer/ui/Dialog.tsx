import { X } from "lucide-react";
import { type ReactNode, type SyntheticEvent, useRef } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { IconButton } from "./Button.tsx";
import { classes } from "./classes.ts";
import styles from "./Dialog.module.css";
import { useShortcut } from "./useShortcut.ts";

const css = classes(styles);

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Static: it says what is decided here, and does not change while it is. */
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the confirming one last. A `type="submit"` button there submits the dialog. */
  readonly footer?: ReactNode;
  /** Makes the dialog a form; also run by Ctrl+Enter. */
  readonly onSubmit?: (() => void) | undefined;
  readonly size?: "narrow" | "normal" | "wide" | undefined;
  /** An alert cannot be closed by a click beside it. */
  readonly role?: "dialog" | "alertdialog" | undefined;
}

/** A decision, over the page. Give its first control `autoFocus`; the focus goes back where it was. */
export const Dialog = (props: DialogProps) => (
  <ModalOverlay
    className={css("overlay", "fade-in")}
    isOpen={props.isOpen}
    onOpenChange={(isOpen) => {
      if (!isOpen) props.onClose();
    }}
    // A click beside a form would throw away what was typed.
    isDismissable={props.role !== "alertdialog" && props.onSubmit === undefined}
    isKeyboardDismissDisabled={false}
  >
    <Modal className={css("modal", props.size)}>
      <DialogContent {...props} />
    </Modal>
  </ModalOverlay>
);

const DialogContent = ({ title, children, footer, onSubmit, onClose, role = "dialog" }: DialogProps) => {
  const form = useRef<HTMLFormElement>(null);
  const leaveAndSubmit = (): void => {
    // A number is taken when its field is left, and a key leaves no field by itself.
    const field = document.activeElement;
    if (field instanceof HTMLElement) {
      field.blur();
      field.focus();
    }
    // After what leaving the field changed.
    queueMicrotask(() => form.current?.requestSubmit());
  };
  useShortcut("Ctrl+Enter", leaveAndSubmit, { inDialog: true, enabled: onSubmit !== undefined });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    // A dialog opened from within a form is its child in React, and must not submit it too.
    event.stopPropagation();
    onSubmit?.();
  };
  const body = (
    <>
      <header className={css("header")}>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <IconButton label={kitText.close} icon={<X size={18} aria-hidden />} onPress={onClose} />
      </header>
      <div className={css("body")}>{children}</div>
      {footer !== undefined && <footer className={css("footer")}>{footer}</footer>}
    </>
  );
  return (
    <AriaDialog className={css("dialog")} role={role}>
      {onSubmit === undefined ? (
        body
      ) : (
        <form ref={form} className={css("dialog")} onSubmit={submit} noValidate>
          {body}
        </form>
      )}
    </AriaDialog>
  );
};
