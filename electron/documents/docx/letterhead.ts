// The top of page one: whose copy this is, who sends it, the secrecy mark, and what it is called.
import { HeadingLevel, ImageRun, LineRuleType, Paragraph } from "docx";
import { pageWords } from "../../../shared/text/documents/common.ts";
import { cleanText } from "../pdf-text.ts";
import type { DocumentHead, HeadLogo } from "../document-head.ts";
import { logoRoom } from "../logo-room.ts";
import { envelopeWindow, styles } from "../pdf/style.ts";
import { ink, line, sheet, sheetWidth, sizes, twips } from "./style.ts";
import { wordParagraph, type WordPlace } from "./text.ts";

const recipientLine = twips(18);
const addressLine = twips(styles.address.leading);
const stampWidth = twips(222);
const exact = LineRuleType.EXACT;

/** Name and address where the window of a C5 envelope is, and nothing else down to the fold (2.4). */
export const addressLines = (lines: readonly string[], place: WordPlace): readonly Paragraph[] =>
  lines.map((text, index) =>
    wordParagraph(text, place, {
      indent: { left: twips(envelopeWindow.left) - sheet.margin },
      spacing: {
        before: index === 0 ? twips(envelopeWindow.top) - sheet.margin - recipientLine : 0,
        after:
          index === lines.length - 1
            ? Math.max(0, twips(envelopeWindow.below - envelopeWindow.top) - lines.length * addressLine)
            : 0,
        line: addressLine,
        lineRule: exact,
      },
      look: { size: 2 * styles.address.size },
    }),
  );

/** Whose copy it is, on a band of its own; with an address below it, the band has the height that puts that in the window. */
export const recipientBand = (text: string, place: WordPlace, hasWindow: boolean): Paragraph =>
  wordParagraph(text, place, {
    spacing: { after: hasWindow ? 0 : 240, line: recipientLine, lineRule: LineRuleType.AT_LEAST },
    shading: { fill: ink("tint") },
    look: { bold: true, color: ink("petrol") },
  });

const stamp = (mark: NonNullable<DocumentHead["secrecyMark"]>, place: WordPlace): Paragraph => {
  const box = line("stamp", 8, 5);
  return wordParagraph(
    [
      { text: pageWords.secrecyMark, weight: "strong" },
      { text: `\n${mark.provision}\n${mark.on}, ${mark.authority}`, weight: "regular" },
    ],
    place,
    {
      indent: { left: sheetWidth - stampWidth, right: 120 },
      spacing: { before: 120, after: 200 },
      border: { top: box, bottom: box, left: box, right: box },
      look: { size: 17, color: ink("stamp") },
    },
  );
};

/** Word measures pictures in the pixels of a screen. */
const pixels = (points: number): number => Math.round((points * 96) / 72);

/** In the text, so that it stands below the window of an envelope and on page one alone. */
const logoLine = (logo: HeadLogo, municipality: string): Paragraph => {
  const { width, height } = logoRoom(logo);
  const alt = cleanText(pageWords.logo(municipality));
  return new Paragraph({
    // An exact height would cut the picture.
    spacing: { before: 120, after: 100, line: 240, lineRule: LineRuleType.AUTO },
    keepNext: true,
    children: [
      new ImageRun({
        type: "png",
        data: logo.bytes,
        transformation: { width: pixels(width), height: pixels(height) },
        // The library numbers pictures by a count of its own, which the same file must not depend on.
        altText: { id: "1", name: alt, title: alt, description: alt },
      }),
    ],
  });
};

/** What a Word file is called, as its first heading. */
export const wordTitle = (title: string, subtitle: string | null, place: WordPlace): readonly Paragraph[] => [
  wordParagraph(title, place, { heading: HeadingLevel.HEADING_1 }),
  ...(subtitle === null
    ? []
    : [wordParagraph(subtitle, place, { keepNext: true, look: { size: 24, color: ink("quiet") } })]),
];

/** What begins every Word file, its title included. */
export const wordLetterhead = (
  head: DocumentHead,
  title: string,
  subtitle: string | null,
  place: WordPlace,
): readonly Paragraph[] => [
  recipientBand(pageWords.recipient(head.recipient), place, head.window !== undefined),
  ...(head.window === undefined ? [] : addressLines(head.window, place)),
  ...(head.logo === undefined ? [] : [logoLine(head.logo, head.municipality)]),
  wordParagraph(head.municipality, place, { spacing: { after: 0 }, look: { bold: true } }),
  wordParagraph(head.authority, place, { look: { size: sizes.small, color: ink("quiet") } }),
  ...(head.secrecyMark === null ? [] : [stamp(head.secrecyMark, place)]),
  ...wordTitle(title, subtitle, place),
];
