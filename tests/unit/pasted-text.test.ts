// 2.5, the third way of writing: what is pasted into a section is clean text with its paragraphs.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../shared/domain/minutes-move.ts";
import { plainText } from "../../shared/domain/pasted-text.ts";

describe("Text pasted from Word", () => {
  it("keeps its paragraphs, points of lists and words, and nothing else", () => {
    const word = [
      "Skolans bild\r\n",
      "\r\n",
      "Frånvaro 38\u00A0% i mars.\u000BMest efter\u00ADmiddag.  \r\n",
      "·\tMentors\u200Bsamtal\r\n",
      "\uF0B7\tAnpassat\tschema\r\n",
      "\r\n\r\n\r\n",
      "Slut.",
    ].join("");
    expect(plainText(word)).toBe(
      "Skolans bild\n\nFrånvaro 38 % i mars.\nMest eftermiddag.\n– Mentorssamtal\n– Anpassat schema\n\nSlut.",
    );
  });

  it("keeps å, ä, ö, other alphabets and emoji whole", () => {
    expect(plainText("Åsa säger: ”خوب” 👍🏽 é")).toBe("Åsa säger: ”خوب” 👍🏽 é");
  });

  it("is the same when pasted again, and has as many paragraphs as was pasted", () => {
    const paragraph = fc.stringMatching(/^[a-zåäö ]{0,12}[a-zåäö]$/u);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("\r\n", "\r", "\n", "\r\n\r\n"),
        (said, between) => {
          const clean = plainText(said.join(between));
          expect(plainText(clean)).toBe(clean);
          expect(paragraphsOf(clean)).toEqual(said);
        },
      ),
    );
  });
});
