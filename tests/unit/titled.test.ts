import { describe, expect, it } from "vitest";
import { titled } from "../../shared/text/documents/common.ts";

describe("A title and what goes with it", () => {
  it.each([
    ["Rektor", "Skola", "Rektor, Skola"],
    ["SSPF-koordinator", "koordinator", "SSPF-koordinator"],
    ["Mormor", "mormor", "Mormor"],
    ["Mötesledare", "opartisk mötesledare", "opartisk mötesledare"],
    ["", "Skola", "Skola"],
    ["Kurator", "", "Kurator"],
    ["", "", ""],
    // The beginning of a word alone is another word.
    ["Skolkurator", "Skola", "Skolkurator, Skola"],
  ])("%j with %j are said as %j", (title, rest, said) => {
    expect(titled(title, rest)).toBe(said);
  });
});
