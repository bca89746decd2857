import { Check, TriangleAlert, X } from "lucide-react";
import { useState } from "react";
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
import { useShortcut } from "./useShortcut.ts";

const css = classes(styles);
const shownFor = 10_000;

/** How taking back went. A problem stays where the button was pressed, until it is closed. */
export interface Undone {
  readonly text: string;
  readonly isProblem: boolean;
}

interface Message {
  readonly text: string;
  readonly isProblem?: boolean;
  readonly undo?: (() => Promise<Undone>) | undefined;
}

const queue = new ToastQueue<Message>({ maxVisibleToasts: 1 });

const say = (message: Message, stays: boolean): void => {
  // Nothing waits its turn: it would come up on another screen, about something long done.
  queue.clear();
  queue.add(message, stays ? {} : { timeout: shownFor });
};

/**
 * Says what the user just did, in place of what was said before. Never an error: those stay where they belong.
 * One with an undo stays until it is closed.
 */
export const toast = (text: string, undo?: () => Promise<Undone>): void => {
  say({ text, undo }, undo !== undefined);
};

/** After a lock, or in another case, nothing is left on screen that tells what was done. */
export const clearToasts = (): void => {
  queue.clear();
};

/** Once: what is taken back is no longer offered. */
const takeBack = async ({ undo }: Message): Promise<void> => {
  if (undo === undefined) return;
  queue.clear();
  const { text, isProblem } = await undo();
  say({ text, isProblem }, isProblem);
};

export interface ToastsProps {
  /** Where the main menu is not shown they stand above the foot, over nothing that leads on. */
  readonly aboveFoot?: boolean | undefined;
}

export const Toasts = ({ aboveFoot = false }: ToastsProps) => (
  <ToastRegion queue={queue} className={css("toasts", aboveFoot && "above-foot")} aria-label={kitText.messages}>
    {({ toast: shown }) => (
      <AriaToast toast={shown} className={css("toast", shown.content.isProblem === true && "problem")}>
        {shown.content.isProblem === true ? <TriangleAlert size={16} aria-hidden /> : <Check size={16} aria-hidden />}
        <ToastContent className={css("content")}>
          <Text slot="title">{shown.content.text}</Text>
        </ToastContent>
        {/* First in the order of keys, last on its own line for the eye: the menu is narrow. */}
        {shown.content.undo !== undefined && (
          <span className={css("undo")}>
            <UndoButton message={shown.content} />
          </span>
        )}
        <IconButton slot="close" label={kitText.close} icon={<X size={16} aria-hidden />} />
      </AriaToast>
    )}
  </ToastRegion>
);

const UndoButton = ({ message }: { readonly message: Message }) => {
  const [isPressed, setIsPressed] = useState(false);
  const press = (): void => {
    setIsPressed(true);
    void takeBack(message);
  };
  useShortcut("Ctrl+Z", press, { enabled: !isPressed, unlessTyping: true });
  return (
    <Button size="small" look="quiet" shortcut="Ctrl+Z" onPress={press}>
      {kitText.undo}
    </Button>
  );
};
