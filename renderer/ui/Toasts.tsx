import { Check, X } from "lucide-react";
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { kitText } from "../../shared/text/kit.ts";
import { Button, IconButton } from "./Button.tsx";
import { classes } from "./classes.ts";
import styles from "./Toasts.module.css";

const css = classes(styles);
const shownFor = 10_000;

interface Message {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

const queue = new ToastQueue<Message>({ maxVisibleToasts: 1 });

/**
 * Says what the user just did, in place of what was said before. Never an error: those stay where they belong.
 * One with an undo stays until it is closed.
 */
export const toast = (text: string, undo?: () => void): void => {
  // Nothing waits its turn: it would come up on another screen, about something long done.
  queue.clear();
  queue.add({ text, undo }, undo === undefined ? { timeout: shownFor } : {});
};

/** After a lock, or in another case, nothing is left on screen that tells what was done. */
export const clearToasts = (): void => {
  queue.clear();
};

export const Toasts = () => (
  <ToastRegion queue={queue} className={css("toasts")} aria-label={kitText.messages}>
    {({ toast: shown }) => (
      <AriaToast toast={shown} className={css("toast")}>
        <Check size={16} aria-hidden />
        <ToastContent className={css("content")}>
          <Text slot="title">{shown.content.text}</Text>
        </ToastContent>
        {shown.content.undo !== undefined && (
          <Button
            size="small"
            look="quiet"
            onPress={() => {
              shown.content.undo?.();
              queue.close(shown.key);
            }}
          >
            {kitText.undo}
          </Button>
        )}
        <IconButton slot="close" label={kitText.close} icon={<X size={16} aria-hidden />} />
      </AriaToast>
    )}
  </ToastRegion>
);
