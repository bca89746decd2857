import { describe, expect, it } from "vitest";
import { isPressed } from "../../renderer/ui/shortcut-keys.ts";

const keys = (key: string, held: string[] = []) => ({
  key,
  ctrlKey: held.includes("Ctrl"),
  shiftKey: held.includes("Shift"),
  altKey: held.includes("Alt"),
  metaKey: false,
  getModifierState: () => held.includes("AltGraph"),
});

describe("a shortcut", () => {
  it("is pressed with exactly its keys", () => {
    expect(isPressed("Ctrl+K", keys("k", ["Ctrl"]))).toBe(true);
    expect(isPressed("Ctrl+K", keys("K", ["Ctrl", "Shift"]))).toBe(false);
    expect(isPressed("Ctrl+Shift+H", keys("H", ["Ctrl", "Shift"]))).toBe(true);
    expect(isPressed("Alt+←", keys("ArrowLeft", ["Alt"]))).toBe(true);
    expect(isPressed("F6", keys("F6"))).toBe(true);
    expect(isPressed("F6", keys("F6", ["Shift"]))).toBe(false);
  });

  it("never answers to AltGr, which types @ £ $ { [ ] } on a Swedish keyboard", () => {
    expect(isPressed("Ctrl+K", keys("k", ["Ctrl", "Alt"]))).toBe(false);
    expect(isPressed("Ctrl+2", keys("2", ["Ctrl", "AltGraph"]))).toBe(false);
  });
});
