import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparedLines } from "../../renderer/dispatch/compared-lines.ts";

describe("Lines that two recipients read differently", () => {
  it("are one line with its words where it was only worded otherwise, and two where it is not the same", () => {
    const read = comparedLines([
      { only: "one", text: "Närvaro: 38 procent" },
      { only: "other", text: "Kommer hem i tid" },
      { only: "other", text: "Närvaro: 27 procent" },
    ]);
    expect(read).toEqual([
      {
        only: "neither",
        words: [
          { text: "Närvaro: ", in: "both" },
          { text: "38", in: "before" },
          { text: "27", in: "after" },
          { text: " procent", in: "both" },
        ],
      },
      { only: "other", text: "Kommer hem i tid" },
    ]);
  });

  it("lose no word of either copy, whatever they say", () => {
    const line = fc.record({
      only: fc.constantFrom("one" as const, "other" as const),
      text: fc
        .array(fc.constantFrom("Lou", "är", "i", "skolan", "38", "27", "."), { minLength: 1, maxLength: 8 })
        .map((words) => words.join(" ")),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const read = comparedLines(lines);
        for (const [whose, where] of [
          ["one", "before"],
          ["other", "after"],
        ] as const) {
          const told = read.flatMap((one) => {
            if (one.only === "neither")
              return [
                one.words.flatMap((each) => (each.in === "both" || each.in === where ? [each.text] : [])).join(""),
              ];
            return one.only === whose ? [one.text] : [];
          });
          const flat = (texts: readonly string[]) => texts.map((text) => text.replaceAll(" ", "")).toSorted();
          expect(flat(told)).toEqual(flat(lines.filter(({ only }) => only === whose).map(({ text }) => text)));
        }
      }),
    );
  });
});
