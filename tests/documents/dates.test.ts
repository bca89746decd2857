// Klarspråk: a sentence says "18 november 2026". Tables, fields and numbers of cases keep 2026-11-18.
import { describe, expect, it } from "vitest";
import { dayInSentence } from "../../shared/text/dates.ts";
import { kinds } from "./kinds.ts";
import { otherForms } from "./other-forms.ts";
import { sentencesIn } from "./running-text.ts";

describe.each([...kinds, ...otherForms])("the days in $name", ({ document }) => {
  it("are written out wherever they stand in a sentence", () => {
    const sentences = [document.title, document.subtitle ?? "", ...sentencesIn(document.blocks)];
    expect(sentences.filter((sentence) => /\d{4}-\d\d-\d\d/u.test(sentence))).toEqual([]);
  });
});

describe("A day in a sentence", () => {
  it("is day, month and year, with no nought before", () => {
    expect(dayInSentence("2026-11-18")).toBe("18 november 2026");
    expect(dayInSentence("2026-05-01")).toBe("1 maj 2026");
  });
});
