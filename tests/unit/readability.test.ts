// How easy a text is, counted (LIX), on texts small enough to count by hand.
import { describe, expect, it } from "vitest";
import { proseOf, sentencesOf } from "../../shared/domain/prose.ts";
import { isReadable, readabilityOf } from "../../shared/domain/readability.ts";

describe("LIX (Björnsson 1968)", () => {
  it("is words in a sentence plus the share of words with more than six letters", () => {
    // Two sentences, ten words, one of them long: 5 + 10.
    const text = "Skolan ringer alltid hem först. Socialtjänsten kommer sedan till mötet.";
    expect(readabilityOf([text])).toEqual({ words: 10, sentences: 2, longWords: 1, sentenceLength: 5, lix: 15 });
  });

  it("counts letters, not signs: six letters are not long, seven are", () => {
    expect(readabilityOf(["Skolan kommer."]).longWords).toBe(0);
    expect(readabilityOf(["Skolans kommer."]).longWords).toBe(1);
    expect(readabilityOf(["0100-00 00 00 och 2026-04-09."]).longWords).toBe(0);
  });

  it("ends no sentence at a time, a day or a short form, and one at each paragraph's end", () => {
    expect(readabilityOf(["Vi ses kl. 15.00 och slutar kl. 16.15."]).sentences).toBe(1);
    expect(readabilityOf(["Ring t.ex. mentorn. Säg till."]).sentences).toBe(2);
    expect(readabilityOf(["Ja till skolan", "Nej till polisen"]).sentences).toBe(2);
    expect(readabilityOf(["Är något fel? Säg till, så rättar vi det!"]).sentences).toBe(2);
  });

  it("finds nothing hard in nothing", () => {
    expect(readabilityOf(["", " … "])).toMatchObject({ words: 0, sentences: 0, lix: 0 });
  });

  it("is more than a youth is asked to read where an authority writes as authorities do", () => {
    const hard =
      "Samverkansparterna ansvarar för att nödvändiga informationsutbyten dokumenteras i respektive verksamhetssystem i enlighet med gällande författningar.";
    expect(isReadable(readabilityOf([hard]), "agency")).toBe(false);
    expect(isReadable(readabilityOf(["Du får säga vad du tycker. Du får vara tyst också."]), "youth")).toBe(true);
  });
});

describe("A text written in one box", () => {
  it("has headings, lists and paragraphs, and nothing for an empty line", () => {
    expect(proseOf("Först.\n\n# Rubrik\n- ett\n- två\nSist.\r\n")).toEqual([
      { kind: "paragraph", text: "Först." },
      { kind: "heading", text: "Rubrik" },
      { kind: "list", items: ["ett", "två"] },
      { kind: "paragraph", text: "Sist." },
    ]);
  });

  it("leaves a sign alone that begins nothing", () => {
    expect(proseOf("#1 är bäst\n-5 grader")).toEqual([
      { kind: "paragraph", text: "#1 är bäst" },
      { kind: "paragraph", text: "-5 grader" },
    ]);
  });

  it("is read without its headings when it is counted", () => {
    expect(sentencesOf("# En mycket lång rubrik\nKort.\n- Ett.")).toEqual(["Kort.", "Ett."]);
  });
});
