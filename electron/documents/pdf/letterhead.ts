// The top of page one: whose copy this is, who sends it, and the secrecy mark.
import { pageWords } from "../../../shared/text/documents/common.ts";
import type { DocumentHead, HeadLogo } from "../document-head.ts";
import { logoRoom } from "../logo-room.ts";
import type { Canvas } from "./canvas.ts";
import type { PdfElement } from "./pdfkit.ts";
import { textStrips, type Place, type Strip } from "./strips.ts";
import { colour, envelopeWindow, page, styles, textWidth, type TextStyle } from "./style.ts";

const bandHeight = 40;
const stampWidth = 222;

const recipientStrip = (place: Place, recipient: string): Strip => {
  const { canvas } = place;
  const element = canvas.element(place.parent, "P");
  const lines = canvas.lines(pageWords.recipient(recipient), styles.recipient, place.width);
  const height = bandHeight + (lines.length - 1) * styles.recipient.leading;
  return {
    height,
    before: 0,
    keepNext: true,
    draw: (y) => {
      canvas.artifact(() => {
        canvas.document.rect(0, 0, page.width, height).fill(colour.tint);
      });
      canvas.content(element, "P", () => {
        for (const [index, line] of lines.entries()) {
          canvas.line(line, styles.recipient, place.x, y + 16 + index * styles.recipient.leading, place.width);
        }
      });
    },
  };
};

/**
 * Name and address where the window of a C5 envelope is, to the right. Nothing else stands in the upper third of the page,
 * so that neither the window nor a letter that has slid in it tells who sends it (2.4).
 */
const windowStrip = (place: Place, lines: readonly string[], above: Strip): Strip => {
  const { canvas } = place;
  const address = column(
    canvas,
    place.parent,
    lines.map((text) => ({ text, style: styles.address })),
    envelopeWindow.left,
    page.width - page.right - envelopeWindow.left,
  );
  return {
    height: Math.max(envelopeWindow.below - above.height, address.height),
    before: 0,
    keepNext: true,
    draw: (y) => {
      address.draw(Math.max(y, envelopeWindow.top));
    },
  };
};

/** Four shapes around a centre, where the municipality has not put its own logo. */
const drawMark = (canvas: Canvas, x: number, y: number): void => {
  const { document } = canvas;
  const petal = (dx: number, dy: number, paint: string) => {
    document.roundedRect(x + dx, y + dy, 13, 13, 4.5).fill(paint);
  };
  petal(0, 0, "#0B5C86");
  petal(17, 0, "#5E9BBA");
  petal(0, 17, "#8DB9CF");
  petal(17, 17, "#2F7CA3");
  document.circle(x + 15, y + 15, 5.5).fill(colour.white);
  document.circle(x + 15, y + 15, 3.2).fill("#C8791B");
};

interface Written {
  readonly text: string;
  readonly style: TextStyle;
}

/** Draws texts below one another, each a paragraph of its own so that they are not read aloud as one, and answers with the height they take. */
const column = (canvas: Canvas, parent: PdfElement, texts: readonly Written[], x: number, width: number) => {
  const paragraphs = texts.map(({ text, style }) => ({
    element: canvas.element(parent, "P"),
    lines: canvas.lines(text, style, width),
    style,
  }));
  return {
    height: paragraphs.reduce((sum, { lines, style }) => sum + lines.length * style.leading, 0),
    draw: (top: number) => {
      let y = top;
      for (const { element, lines, style } of paragraphs) {
        canvas.content(element, "P", () => {
          for (const line of lines) {
            canvas.line(line, style, x, y, width);
            y += style.leading;
          }
        });
      }
    },
  };
};

interface Mark {
  readonly height: number;
  /** Where the sender's name begins: to the right of the mark, or below it. */
  readonly right: number;
  readonly below: number;
  readonly draw: (top: number) => void;
}

const ownMark = ({ canvas, x }: Place): Mark => ({
  height: 30,
  right: 42,
  below: 0,
  draw: (top) => {
    canvas.artifact(() => {
      drawMark(canvas, x, top);
    });
  },
});

const logoMark = (place: Place, logo: HeadLogo, alt: string): Mark => {
  const { canvas, x } = place;
  const { width, height, isBeside } = logoRoom(logo);
  const figure = canvas.element(place.parent, "Figure", { alt, placement: "Block" });
  return {
    height,
    right: isBeside ? width + 12 : 0,
    below: isBeside ? 0 : height + 7,
    draw: (top) => {
      // Where it stands is known only now; the file counts from the foot of the page.
      figure.dictionary.data["A"] = {
        O: "Layout",
        Placement: "Block",
        BBox: [x, page.height - top - height, x + width, page.height - top],
      };
      canvas.content(figure, "Figure", () => {
        canvas.document.image(logo.bytes, x, top, { width, height });
      });
    },
  };
};

const senderStrip = (place: Place, head: DocumentHead): Strip => {
  const { canvas } = place;
  const mark = head.secrecyMark;
  const own = head.logo === undefined ? ownMark(place) : logoMark(place, head.logo, pageWords.logo(head.municipality));
  const sender = column(
    canvas,
    place.parent,
    [
      { text: head.municipality, style: styles.letterhead },
      { text: head.authority, style: styles.letterheadQuiet },
    ],
    place.x + own.right,
    textWidth - own.right - (mark === null ? 0 : stampWidth + 20),
  );
  const stampX = page.width - page.right - stampWidth;
  const stamp =
    mark === null
      ? null
      : column(
          canvas,
          place.parent,
          [
            { text: pageWords.secrecyMark, style: styles.stamp },
            { text: mark.provision, style: styles.stampQuiet },
            { text: `${mark.on}, ${mark.authority}`, style: styles.stampQuiet },
          ],
          stampX + 10,
          stampWidth - 20,
        );
  const height = 26 + Math.max(own.height + 2, own.below + sender.height, (stamp?.height ?? 0) + 16);
  return {
    height,
    before: 0,
    keepNext: true,
    draw: (y) => {
      const top = y + 22;
      own.draw(top);
      sender.draw(top + (own.below > 0 ? own.below : Math.max(0, (own.height - sender.height) / 2)));
      if (stamp === null) return;
      canvas.artifact(() => {
        canvas.document
          .lineWidth(1)
          .roundedRect(stampX, top, stampWidth, stamp.height + 14, 3)
          .stroke(colour.stamp);
      });
      stamp.draw(top + 7);
    },
  };
};

const topStrips = (place: Place, { recipient, window }: DocumentHead): readonly Strip[] => {
  const first = recipientStrip(place, recipient);
  return window === undefined ? [first] : [first, windowStrip(place, window, first)];
};

/** The strips that begin every document, its title included. */
export const letterheadStrips = (
  place: Place,
  head: DocumentHead,
  title: string,
  subtitle: string | null,
): readonly Strip[] => [
  ...topStrips(place, head),
  senderStrip(place, head),
  ...textStrips({
    place,
    element: place.canvas.element(place.parent, "H1"),
    tag: "H1",
    text: title,
    style: styles.title,
    before: 26,
    keepNext: true,
    onFirst: () => {
      place.canvas.document.outline.addItem(title);
    },
  }),
  ...(subtitle === null
    ? []
    : textStrips({
        place,
        element: place.canvas.element(place.parent, "P"),
        tag: "P",
        text: subtitle,
        style: styles.subtitle,
        before: 4,
        keepNext: true,
      })),
];
