// Klarspråk: our own words in every kind of document, for each reader, counted as they stand in a finished example.
import { describe, expect, it } from "vitest";
import { FamilyTextName, readerOf } from "../../shared/domain/family-texts.ts";
import { sentencesOf } from "../../shared/domain/prose.ts";
import { isReadable, readabilityOf, readabilityLimits, type Reader } from "../../shared/domain/readability.ts";
import { ourFamilyTexts } from "../../shared/text/family-texts.ts";
import { kinds } from "./kinds.ts";
import { otherForms } from "./other-forms.ts";
import { runningText } from "./running-text.ts";

/** What neither the youth nor a guardian reads is read at work; what both get is written for the youth. */
const readerOfKind = (name: string): Reader => {
  if (/ungdomen|familjen|privatperson|planen på en sida/u.test(name)) return "youth";
  return /vårdnadshavare|samtyckesblankett|samtyckesblad|inställt möte/u.test(name) ? "guardian" : "agency";
};

describe.each([...kinds, ...otherForms])("$name", ({ name, document }) => {
  const reader = readerOfKind(name);

  it(`is no harder than its reader can be asked for (LIX ${String(readabilityLimits[reader].lix)})`, () => {
    const read = readabilityOf(runningText(document.blocks));
    expect(read.words).toBeGreaterThan(0);
    // Of a few sentences the index says little: one name more or less moves it by several steps.
    const few = read.words < 60 ? 5 : 0;
    expect(read.lix).toBeLessThanOrEqual(readabilityLimits[reader].lix + few);
    expect(read.sentenceLength).toBeLessThanOrEqual(readabilityLimits[reader].sentenceLength);
  });
});

describe("Our texts to the family, each alone", () => {
  it.each(FamilyTextName.options)("%s is within its reader's limits", (name) => {
    const read = readabilityOf(sentencesOf(ourFamilyTexts[name]));
    expect(read.words).toBeGreaterThan(0);
    expect({ ...read, isReadable: isReadable(read, readerOf(name)) }).toMatchObject({ isReadable: true });
  });
});
