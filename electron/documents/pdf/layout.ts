// Turns blocks into strips: fonts, spaces and tags of each kind of block.
import { barStrips } from "./bars.ts";
import type { Block } from "./blocks.ts";
import type { Text } from "./lines.ts";
import { textStrips, together, type Place, type Strip } from "./strips.ts";
import { colour, styles, type TextStyle } from "./style.ts";
import { definitionStrips, tableStrips } from "./table.ts";

type Paragraph = Extract<Block, { readonly kind: "paragraph" }>;

const bodyStyle = ({ large }: Place): TextStyle =>
  large === "largest" ? styles.largest : large ? styles.large : styles.body;

const headingStyle = ({ large }: Place, level: 2 | 3, quiet: boolean): TextStyle => {
  if (level === 3 || quiet) return styles.heading3;
  return large === "largest" ? styles.largestHeading : styles.heading2;
};

const headingStrips = (place: Place, level: 2 | 3, text: string, quiet: boolean): readonly Strip[] =>
  textStrips({
    place,
    element: place.canvas.element(place.parent, `H${level}`),
    tag: `H${level}`,
    text,
    style: headingStyle(place, level, quiet),
    before: level === 2 && !quiet ? 24 : 14,
    keepNext: true,
    onFirst: () => {
      place.canvas.document.outline.addItem(text);
    },
  });

const paragraphStrips = (place: Place, { text, tone = "body", introduces = false }: Paragraph): readonly Strip[] =>
  textStrips({
    place,
    element: place.canvas.element(place.parent, "P"),
    tag: "P",
    text,
    style: tone === "body" ? bodyStyle(place) : styles[tone],
    before: { body: 7, lead: 16, small: 6 }[tone],
    keepNext: introduces,
  });

const listStrips = (place: Place, items: readonly Text[], numbered: boolean): readonly Strip[] => {
  const { canvas } = place;
  const style = bodyStyle(place);
  const list = canvas.element(place.parent, "L");
  list.dictionary.data["A"] = { O: "List", ListNumbering: numbered ? "Decimal" : "Disc" };
  const inner = { ...place, x: place.x + 18, width: place.width - 18 };
  return items.flatMap((text, index) => {
    const item = canvas.element(list, "LI");
    const label = canvas.element(item, "Lbl");
    const [mark] = canvas.lines(numbered ? `${index + 1}. ` : "• ", style, 18);
    const strips = textStrips({
      place: inner,
      element: canvas.element(item, "LBody"),
      tag: "LBody",
      text,
      style,
      before: index === 0 ? 6 : 3.5,
      onFirst: (y) => {
        if (mark === undefined) return;
        canvas.content(label, "Lbl", () => {
          canvas.line(mark, { ...style, colour: colour.petrol }, place.x + 3, y, 18);
        });
      },
    });
    // The last item does not stand alone on a page.
    return index === items.length - 2 ? strips.map((strip) => ({ ...strip, keepNext: true })) : strips;
  });
};

/** A tinted panel with a bar. The tint is drawn under each strip, so that a panel may go on over pages. */
const calloutStrips = (place: Place, blocks: readonly Block[]): readonly Strip[] => {
  const { canvas } = place;
  const panel = (y: number, height: number) => {
    canvas.artifact(() => {
      canvas.document.rect(place.x, y, place.width, height + 0.3).fill(colour.tint);
      canvas.document.rect(place.x, y, 3, height + 0.3).fill(colour.petrol);
    });
  };
  const parent = canvas.element(place.parent, "Div");
  const inner = layout(blocks, { ...place, parent, x: place.x + 18, width: place.width - 34 });
  const edge = (before: number, keepNext: boolean): Strip => ({
    height: 10,
    before,
    keepNext,
    draw: (y) => {
      panel(y, 10);
    },
  });
  const wrapped = inner.map((strip, index): Strip => {
    const above = index === 0 ? 0 : strip.before;
    return {
      ...strip,
      height: strip.height + above,
      before: 0,
      keepNext: strip.keepNext || index === inner.length - 1,
      draw: (y) => {
        panel(y, strip.height + above);
        strip.draw(y + above);
      },
    };
  });
  return [edge(14, true), ...wrapped, edge(0, false)];
};

/** Lines to write on by hand, side by side, each with its label below. */
const fieldStrips = (place: Place, labels: readonly string[]): readonly Strip[] => {
  const { canvas } = place;
  const gap = 24;
  const width = (place.width - gap * (labels.length - 1)) / labels.length;
  const fields = labels.map((label, index) => ({
    x: place.x + index * (width + gap),
    element: canvas.element(place.parent, "P"),
    lines: canvas.lines(label, styles.small, width),
  }));
  return [
    {
      height: 54,
      before: 0,
      keepNext: false,
      draw: (y) => {
        for (const { x, element, lines } of fields) {
          canvas.artifact(() => {
            canvas.document
              .lineWidth(0.75)
              .moveTo(x, y + 36)
              .lineTo(x + width, y + 36)
              .stroke(colour.ink);
          });
          canvas.content(element, "P", () => {
            for (const [index, line] of lines.entries()) {
              canvas.line(line, styles.small, x, y + 39 + index * styles.small.leading, width);
            }
          });
        }
      },
    },
  ];
};

const writingStrips = (place: Place, count: number): readonly Strip[] =>
  Array.from({ length: count }, () => ({
    height: 26,
    before: 0,
    keepNext: false,
    draw: (y) => {
      place.canvas.artifact(() => {
        place.canvas.document
          .lineWidth(0.5)
          .moveTo(place.x, y + 24)
          .lineTo(place.x + place.width, y + 24)
          .stroke(colour.rule);
      });
    },
  }));

const pageBreak: Strip = { height: 0, before: 0, keepNext: false, newPage: true, draw: () => undefined };

const layoutOne = (block: Block, place: Place): readonly Strip[] => {
  switch (block.kind) {
    case "heading":
      return headingStrips(place, block.level, block.text, block.quiet ?? false);
    case "paragraph":
      return paragraphStrips(place, block);
    case "list":
      return listStrips(place, block.items, block.numbered ?? false);
    case "definitions":
      return definitionStrips(place, block.rows);
    case "table":
      return tableStrips(place, block);
    case "callout":
      return calloutStrips(place, block.blocks);
    case "together":
      return together(layout(block.blocks, place));
    case "fields":
      return fieldStrips(place, block.labels);
    case "writingLines":
      return writingStrips(place, block.count);
    case "bars":
      return barStrips(place, block);
    case "newPage":
      return [pageBreak];
  }
};

/** The strips of all blocks, in order. */
export const layout = (blocks: readonly Block[], place: Place): readonly Strip[] =>
  blocks.flatMap((block) => layoutOne(block, place));
