import { useEffect, useEffectEvent } from "react";
import { isPressed } from "./shortcut-keys.ts";

export interface ShortcutOptions {
  readonly enabled?: boolean;
  /** `true`: only while a dialog is open; `"always"`: whatever is open. Otherwise an open dialog keeps the keys from the page below. */
  readonly inDialog?: boolean | "always";
  /** Leaves the keys to a field with text of its own, which undoes what was typed in it. */
  readonly unlessTyping?: boolean;
}

const isTyping = (): boolean =>
  document.activeElement?.matches(
    "textarea,[contenteditable=true],input:not([type=checkbox],[type=radio],[type=button])",
  ) === true;

/** A toast is an alertdialog too, but one that leaves the page as it was. */
const dialogIsOpen = (): boolean =>
  document.querySelector("[role=dialog],[role=alertdialog]:not([aria-modal=false])") !== null;

/** Runs `act` when `shortcut` ("Ctrl+K", "Shift+F6") is pressed. Each must also be a visible button. */
export const useShortcut = (
  shortcut: string,
  act: () => void,
  { enabled = true, inDialog = false, unlessTyping = false }: ShortcutOptions = {},
): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || !isPressed(shortcut, event)) return;
    if (inDialog !== "always" && inDialog !== dialogIsOpen()) return;
    if (unlessTyping && isTyping()) return;
    event.preventDefault();
    // Else the key also reaches what has the focus: Ctrl+Enter would pick the radio it stands on.
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    if (!enabled) return;
    const listener = (event: KeyboardEvent): void => {
      onKey(event);
    };
    // Capture: React Aria stops keys that its own parts do not know.
    window.addEventListener("keydown", listener, { capture: true });
    return () => {
      window.removeEventListener("keydown", listener, { capture: true });
    };
  }, [enabled]);
};
