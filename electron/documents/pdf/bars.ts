// Numbers as bars: a figure with words for those who do not see it. The same numbers always stand in a table beside it.
import type { Block } from "./blocks.ts";
import type { Place, Strip } from "./strips.ts";
import { colour, page, styles } from "./style.ts";

type Bars = Extract<Block, { readonly kind: "bars" }>;

const rowHeight = 17;
const barHeight = 8;
/** The parts of the width that the names and the numbers have. */
const nameShare = 0.36;
const valueShare = 0.16;

export const barStrips = (place: Place, { alt, rows }: Bars): readonly Strip[] => {
  const { canvas, x, width } = place;
  const figure = canvas.element(place.parent, "Figure", { alt, placement: "Block" });
  const from = x + width * nameShare;
  const room = width * (1 - nameShare - valueShare) - 12;
  const height = rows.length * rowHeight;
  const style = styles.small;
  return [
    {
      height: height + 4,
      before: 10,
      keepNext: true,
      draw: (top) => {
        // Where it stands is known only now; the file counts from the foot of the page.
        figure.dictionary.data["A"] = {
          O: "Layout",
          Placement: "Block",
          BBox: [x, page.height - top - height, x + width, page.height - top],
        };
        canvas.content(figure, "Figure", () => {
          for (const [index, { name, value, share }] of rows.entries()) {
            const y = top + index * rowHeight;
            const [label] = canvas.lines(name, style, width * nameShare - 8);
            if (label !== undefined) canvas.line(label, style, x, y, width * nameShare);
            const bar = y + (style.leading - barHeight) / 2;
            canvas.document.rect(from, bar, room, barHeight).fill(colour.faintRule);
            if (share !== null && share > 0) {
              canvas.document.rect(from, bar, Math.max(1, room * share), barHeight).fill(colour.petrol);
            }
            const [number] = canvas.lines(value, style, width * valueShare);
            if (number !== undefined) canvas.line(number, style, from + room + 12, y, width * valueShare);
          }
        });
      },
    },
  ];
};
