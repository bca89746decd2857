// From blocks to the bytes of a file. Knows nothing of consent or meetings.
import { footOf, lastSentence, pageWords } from "../../shared/text/documents/common.ts";
import type { DocumentHead } from "./document-head.ts";
import type { DocumentFonts } from "./fonts.ts";
import type { Block } from "./pdf/blocks.ts";
import { createCanvas } from "./pdf/canvas.ts";
import { finish } from "./pdf/finish.ts";
import { layout } from "./pdf/layout.ts";
import { letterheadStrips } from "./pdf/letterhead.ts";
import { fillPages, framePages } from "./pdf/pages.ts";
import { openPdf } from "./pdf/pdfkit.ts";
import { page, textWidth } from "./pdf/style.ts";

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no font of ours has, each once: printed as a plain word, named before the file leaves. */
  readonly unprintable: readonly string[];
}

export interface DocumentPlan {
  readonly head: DocumentHead;
  readonly title: string;
  readonly subtitle: string | null;
  /** Larger text, for families; the largest for what hangs on a wall. */
  readonly large: boolean | "largest";
  readonly blocks: readonly Block[];
}

/**
 * All that stands in a copy: the same sentence ends every one, whatever its kind and format, so that nothing tells whether
 * something was left out. It does not stand alone on a page.
 */
export const wholeBlocks = ({ blocks }: DocumentPlan): readonly Block[] => {
  const end: Block = { kind: "paragraph", text: lastSentence, tone: "small" };
  const last = blocks.at(-1);
  // A table is not held together for the sake of what follows it: it may be longer than a page.
  if (last === undefined || last.kind === "newPage" || last.kind === "table") return [...blocks, end];
  const together = last.kind === "together" ? last.blocks : [last];
  return [...blocks.slice(0, -1), { kind: "together", blocks: [...together, end] }];
};

/** Lays out and writes a document. The same plan gives the same bytes. */
export const renderDocument = async (plan: DocumentPlan, fonts: DocumentFonts): Promise<RenderedDocument> => {
  const { head, title } = plan;
  const [font] = fonts.regular;
  if (font === undefined) throw new Error("Documents need a font");
  const document = openPdf(
    {
      title: pageWords.fileTitle(title, head.caseNumber),
      author: head.authority,
      createdOn: head.issuedOn,
    },
    font,
  );
  const canvas = createCanvas(document, fonts);
  const root = document.struct("Document", { title });
  document.addStructure(root);
  const place = { canvas, parent: root, x: page.left, width: textWidth, large: plan.large };
  fillPages(canvas, [...letterheadStrips(place, head, title, plan.subtitle), ...layout(wholeBlocks(plan), place)]);
  framePages(canvas, {
    runningHead: pageWords.runningHead(title, head.recipient),
    secret: head.secrecyMark !== null,
    foot: footOf(head),
  });
  root.end();
  const pages = document.bufferedPageRange().count;
  return { bytes: await finish(document), pages, unprintable: [...canvas.unprintable] };
};
