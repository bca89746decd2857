// From blocks to the bytes of a Word file. Knows nothing of consent or meetings.
import { footOf, pageWords } from "../../shared/text/documents/common.ts";
import { wordLayout } from "./docx/layout.ts";
import { wordLetterhead } from "./docx/letterhead.ts";
import { sheetWidth } from "./docx/style.ts";
import type { WordPlace } from "./docx/text.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { type DocumentPlan, wholeBlocks } from "./render-document.ts";

const place: WordPlace = { width: sheetWidth, indent: 0, keep: "free", panel: false, newPage: false };

/** Lays out and writes a document as a Word file. The same plan gives the same bytes. */
export const renderWord = (plan: DocumentPlan): Promise<Uint8Array> => {
  const { head, title, subtitle, large } = plan;
  return writeDocx({
    title: pageWords.fileTitle(title, head.caseNumber),
    authority: head.authority,
    issuedOn: head.issuedOn,
    runningHead: pageWords.runningHead(title, head.recipient),
    secret: head.secrecyMark !== null,
    foot: footOf(head),
    large: large !== false,
    children: [...wordLetterhead(head, title, subtitle, place), ...wordLayout(wholeBlocks(plan), place)],
  });
};
