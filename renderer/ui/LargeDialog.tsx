// A dialog that needs the whole window: reading a document while deciding about it.
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { IconButton } from "./Button.tsx";
import { classes } from "./classes.ts";
import dialogStyles from "./Dialog.module.css";
import styles from "./LargeDialog.module.css";

const css = classes({ ...dialogStyles, ...styles });

export interface LargeDialogProps {
  readonly title: string;
  /** Whom or what it is about, always in sight beside the title. */
  readonly about?: ReactNode;
  readonly onClose: () => void;
  /** A LargeDialogBody, and a LargeDialogFooter when something is decided. */
  readonly children: ReactNode;
}

/** Mount it when it is to be shown. A click beside it does nothing; Esc and the cross close it. */
export const LargeDialog = ({ title, about, onClose, children }: LargeDialogProps) => (
  <ModalOverlay
    className={css("overlay", "near", "fade-in")}
    isOpen
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
  >
    <Modal className={css("modal", "large")}>
      <AriaDialog className={css("dialog")}>
        <header className={css("header", "head")}>
          <div className={css("titles")}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {about !== undefined && <p className={css("about")}>{about}</p>}
          </div>
          <IconButton label={kitText.close} icon={<X size={18} aria-hidden />} onPress={onClose} />
        </header>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);

export const LargeDialogBody = ({ children }: { readonly children: ReactNode }) => (
  <div className={css("inside")}>{children}</div>
);

export const LargeDialogFooter = ({ children }: { readonly children: ReactNode }) => (
  <footer className={css("footer")}>{children}</footer>
);
