import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, findUnprintable, runsOf } from "../../electron/documents/pdf-text.ts";
import { unprintableWord } from "../../shared/text/documents/common.ts";
import { testFonts } from "./lou.ts";

const fonts = testFonts();
const drawn = (text: string): string =>
  runsOf(text, "regular", fonts)
    .map((run) => run.text)
    .join("");

describe("text for a document", () => {
  it("keeps ordinary Swedish as it is", () => {
    const text = "Lou sade: ”Okej – om det inte blir för många möten…” åäöÅÄÖé";
    expect(drawn(text)).toBe(text);
    expect(findUnprintable(text, fonts)).toEqual([]);
  });

  it("keeps a number with its sign on one line", () => {
    expect(drawn("38 % enligt 4 § och §§ 5 %")).toBe("38\u00a0% enligt 4\u00a0§ och §§ 5\u00a0%");
  });

  it("composes letters that came in pieces", () => {
    expect(cleanText("A\u030angstro\u0308m")).toBe("Ångström");
  });

  it("tidies what a word processor leaves behind", () => {
    expect(cleanText("\ufeffEtt\r\ntvå\rtre\u2028fyra")).toBe("Ett\ntvå\ntre\nfyra");
    expect(cleanText("\uf0b7\tPunkt")).toBe("• Punkt");
    expect(cleanText("skol\u00adfrån\u200bvaro")).toBe("skolfrånvaro");
    expect(cleanText("a\n\n\n\n\nb")).toBe("a\n\nb");
    expect(cleanText("fel\u0000\u0007\u001b\u009fslut")).toBe("felslut");
  });

  it("drops what would turn the direction of the rest of the page", () => {
    expect(cleanText("\u202eabc\u202c\u2066def\u2069\u200f")).toBe("abcdef");
  });

  it("writes names of other alphabets with another font", () => {
    for (const name of ["Škoda", "Nguyễn", "Łukasz", "Дмитрий", "Γιώργος", "محمد", "فاطمة"]) {
      expect(drawn(name)).toBe(name);
      expect(findUnprintable(name, fonts)).toEqual([]);
    }
  });

  it("says a word for what cannot be printed, once per stretch, and names it", () => {
    expect(drawn("Bra 😀👍🏽 jobbat")).toBe(`Bra ${unprintableWord} jobbat`);
    expect(findUnprintable("Bra 😀👍🏽 jobbat 😀", fonts)).toEqual(["😀", "👍🏽"]);
    expect(findUnprintable("familjen 👨‍👩‍👧", fonts)).toEqual(["👨‍👩‍👧"]);
    expect(drawn("李明 Chen")).toBe(`${unprintableWord} Chen`);
  });

  it("drops a colour variant's mark rather than the sign", () => {
    expect(drawn("klart ☑\ufe0f")).toBe("klart ☑");
  });

  it("never draws a character that its font does not have, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const run of runsOf(text, "regular", fonts)) {
          for (const character of Array.from(run.text)) {
            if (character !== "\n") expect(run.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
