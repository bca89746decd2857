// Which keys a shortcut is. Never Ctrl+Alt: on a Swedish keyboard that *is* AltGr, which types @ £ $ { [ ] }.

export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  getModifierState(name: "AltGraph"): boolean;
}

const named: Readonly<Record<string, string>> = {
  PgDn: "PageDown",
  PgUp: "PageUp",
  "←": "ArrowLeft",
  "→": "ArrowRight",
  Esc: "Escape",
};

/** Whether the keys pressed are `Ctrl+Shift+H`, `F6`, `Alt+←`… */
export const isPressed = (shortcut: string, pressed: Keys): boolean => {
  if (pressed.getModifierState("AltGraph") || (pressed.ctrlKey && pressed.altKey) || pressed.metaKey) return false;
  const parts = shortcut.split("+");
  const last = parts.at(-1) ?? "";
  return (
    pressed.key.toLowerCase() === (named[last] ?? last).toLowerCase() &&
    pressed.ctrlKey === parts.includes("Ctrl") &&
    pressed.shiftKey === parts.includes("Shift") &&
    pressed.altKey === parts.includes("Alt")
  );
};
