// Klarspråk: our own words in every kind of document, for each reader, counted as they stand in a finished example.
import { describe, expect, it } from "vitest";
import { consentFormDocument } from "../../electron/documents/consent-form.ts";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { planDocument } from "../../electron/documents/plan.ts";
import type { DocumentPlan } from "../../electron/documents/render-document.ts";
import { withdrawalLetterDocument } from "../../electron/documents/withdrawal-letter.ts";
import type { Block } from "../../electron/documents/pdf/blocks.ts";
import { FamilyTextName, readerOf } from "../../shared/domain/family-texts.ts";
import { sentencesOf } from "../../shared/domain/prose.ts";
import { isReadable, readabilityOf, readabilityLimits, type Reader } from "../../shared/domain/readability.ts";
import { informationWords } from "../../shared/text/documents/information.ts";
import { ourFamilyTexts } from "../../shared/text/family-texts.ts";
import { kinds } from "./kinds.ts";
import { letterTo } from "./letter.ts";
import { louMinutes, louPlan } from "./lou-meeting.ts";
import { louConsentForm, louHead } from "./lou.ts";

/** What neither the youth nor a guardian reads is read at work; what both get is written for the youth. */
const readerOfKind = (name: string): Reader => {
  if (/ungdomen|familjen|privatperson|planen på en sida/u.test(name)) return "youth";
  return /vårdnadshavare|samtyckesblankett|samtyckesblad|inställt möte/u.test(name) ? "guardian" : "agency";
};

const youthsForm = {
  ...louConsentForm,
  signer: { ...louConsentForm.signer, role: "youth" as const },
  legalLimits: informationWords.limits,
};
const blankForm = { ...louConsentForm, blank: { months: 8 } };

/** The same kinds in the other forms that they have. */
const otherForms: readonly { readonly name: string; readonly document: DocumentPlan }[] = [
  { name: "samtyckesblankett till ungdomen", document: consentFormDocument(youthsForm) },
  { name: "samtyckesblankett utan namn", document: consentFormDocument(blankForm) },
  ...(["declined", "part"] as const).flatMap((what) => [
    { name: `brev till familjen: ${what}`, document: withdrawalLetterDocument(letterTo("youth", "Lou", { what })) },
    {
      name: `brev till verksamhet: ${what}`,
      document: withdrawalLetterDocument(letterTo("agency", "Skola", { what })),
    },
  ]),
  {
    name: "protokoll till familjen",
    document: minutesDocument({ ...louMinutes, head: louHead("Lou Exempelsson"), audience: "family" }),
  },
  {
    name: "planen till familjen när ärendet är avslutat",
    document: planDocument({ ...louPlan, audience: "family", isLate: false, closedOn: "2026-10-15" }),
  },
];

const wordsIn = (text: Extract<Block, { kind: "paragraph" }>["text"]): string =>
  typeof text === "string" ? text : text.map((piece) => piece.text).join("");

/** Running text alone: headings, tables and facts are names and values. */
const sentences = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return [wordsIn(block.text)];
      case "list":
        // A commitment's line is the example's, not ours.
        return block.items.map(wordsIn).filter((item) => !/^A\d+ /u.test(item));
      case "callout":
      case "together":
        return sentences(block.blocks);
      default:
        return [];
    }
  });

describe.each([...kinds, ...otherForms])("$name", ({ name, document }) => {
  const reader = readerOfKind(name);

  it(`is no harder than its reader can be asked for (LIX ${String(readabilityLimits[reader].lix)})`, () => {
    const read = readabilityOf(sentences(document.blocks));
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
