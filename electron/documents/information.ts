// What SSPF is, to the youth in easy Swedish or to a guardian in plain. A text, what no consent changes, and whom to ask.
import { informationWords as words } from "../../shared/text/documents/information.ts";
import { familyTextBlocks } from "./family-text-blocks.ts";
import type { InformationData } from "./information-data.ts";
import type { Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

export const informationDocument = ({ head, reader, legalLimits }: InformationData): DocumentPlan => {
  const { name, phone } = head.coordinator;
  return {
    head,
    title: words.title[reader],
    subtitle: words.subtitle[reader],
    large: true,
    blocks: [
      ...familyTextBlocks(head, `information.${reader}`, true),
      { kind: "heading", level: 2, text: words.limitsHeading[reader] },
      ...legalLimits.map((text): Block => ({ kind: "paragraph", text })),
      {
        kind: "callout",
        blocks: [{ kind: "definitions", rows: [[words.contactHeading[reader], words.contact[reader](name, phone)]] }],
      },
    ],
  };
};
