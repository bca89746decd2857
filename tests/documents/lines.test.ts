import { describe, expect, it } from "vitest";
import { orderLine } from "../../electron/documents/pdf/bidi.ts";
import { breakLines } from "../../electron/documents/pdf/lines.ts";
import { styles } from "../../electron/documents/pdf/style.ts";
import { testFonts } from "./lou.ts";

const fonts = testFonts();
const use = { fonts, onUnprintable: () => undefined };
const lines = (text: string, width: number) => breakLines(text, styles.body, width, use);
const textOf = (line: { readonly segments: readonly { readonly text: string }[] }) =>
  line.segments.map(({ text }) => text).join("");
const together = (broken: ReturnType<typeof lines>) => broken.map(textOf).join("").trimEnd();
const seen = (text: string, rightToLeft = false) =>
  orderLine(text, rightToLeft)
    .map((atom) => atom.text)
    .join("");

describe("lines of text", () => {
  it("break between words and lose none", () => {
    const text = "Lou har bra vuxna runt sig och vill rita. ".repeat(40).trim();
    const broken = lines(text, 200);
    expect(together(broken)).toBe(text);
    for (const line of broken) expect(line.width).toBeLessThanOrEqual(200.01);
  });

  it("never break inside a date", () => {
    for (const line of lines("Följs upp 2026-05-21 och 2026-08-27 och 2026-10-15", 90)) {
      expect(textOf(line)).not.toMatch(/\d-\s*$/u);
    }
  });

  it("cut a word that is longer than the line", () => {
    const word = "x".repeat(500);
    const broken = lines(word, 150);
    expect(together(broken)).toBe(word);
    for (const line of broken) expect(line.width).toBeLessThanOrEqual(150.01);
  });

  it("keep the writer's own line ends", () => {
    expect(lines("Ett\nTvå\n\nTre", 400).map(textOf)).toEqual(["Ett ", "Två ", "", "Tre "]);
    expect(lines("", 400)).toEqual([]);
  });

  it("keep the spaces between pieces of different weight", () => {
    const pieces = [
      { text: "Mål: ", weight: "strong" as const },
      { text: "vara i skolan", weight: "regular" as const },
    ];
    expect(breakLines(pieces, styles.body, 400, use).map(textOf)).toEqual(["Mål: vara i skolan "]);
  });
});

describe("text from right to left", () => {
  it("keeps the dots of Arabic letters", () => {
    const arabic = fonts.regular[2];
    // fontkit's answer has the glyphs as well; only this test looks at them.
    const glyphsOf = (text: string) =>
      (arabic?.layout(text) as unknown as { readonly glyphs: readonly { readonly id: number }[] }).glyphs.map(
        ({ id }) => id,
      );
    const [space] = glyphsOf(" ");
    expect(glyphsOf("بين")).not.toContain(space);
    expect(glyphsOf("بين")).not.toEqual(glyphsOf("سير"));
    expect(glyphsOf("بين").length).toBeGreaterThan(3);
  });

  it("turns the order of Arabic words in a Swedish line and leaves the Swedish where it is", () => {
    expect(seen("Till: محمد علي, Lou")).toBe("Till: علي محمد, Lou");
  });

  it("keeps numbers readable and mirrors brackets", () => {
    expect(seen("غرفة (2) الآن", true)).toBe("الآن (2) غرفة");
    expect(seen("يوم 15.00", true)).toBe("15.00 يوم");
  });

  it("keeps the reading order for a screen reader", () => {
    const [line] = lines("Till: محمد علي", 400);
    expect(line?.spoken).toBe("Till: محمد علي ");
    expect(lines("Bara svenska", 400)[0]?.spoken).toBeNull();
  });

  it("stands to the right when the paragraph begins in Arabic", () => {
    expect(lines("مرحبا Lou", 400)[0]?.alignRight).toBe(true);
    expect(lines("Hej محمد", 400)[0]?.alignRight).toBe(false);
  });
});
