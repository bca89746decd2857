import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { IconButton } from "./Button.tsx";
import { classes } from "./classes.ts";
import styles from "./Dialog.module.css";

const css = classes(styles);

export interface SidePanelProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** For reading beside the page, never for deciding: a click beside it closes it. */
export const SidePanel = ({ isOpen, onClose, title, children, footer }: SidePanelProps) => (
  <ModalOverlay
    className={css("overlay", "side", "fade-in")}
    isOpen={isOpen}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
    isDismissable
  >
    <Modal className={css("modal", "panel")}>
      <AriaDialog className={css("dialog")}>
        <header className={css("header")}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <IconButton label={kitText.close} icon={<X size={18} aria-hidden />} onPress={onClose} />
        </header>
        <div className={css("body")}>{children}</div>
        {footer !== undefined && <footer className={css("footer")}>{footer}</footer>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
