// Sizes, leadings and colours of the documents: few, so that every page looks like the same house.
import type { Weight } from "../fonts.ts";

export const colour = {
  ink: "#18242C",
  quiet: "#51606B",
  petrol: "#0B5C86",
  rule: "#C9D4DB",
  faintRule: "#E3EAEE",
  tint: "#F1F6F9",
  stamp: "#8F2D22",
  white: "#FFFFFF",
} as const;

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: string;
}

const style = (size: number, leading: number, weight: Weight, paint: string = colour.ink): TextStyle => ({
  size,
  leading,
  weight,
  colour: paint,
});

export const styles = {
  title: style(23, 28, "bold"),
  subtitle: style(12, 17, "regular", colour.quiet),
  heading2: style(14, 18, "strong", colour.petrol),
  heading3: style(11.5, 15.5, "strong"),
  body: style(10.5, 15.5, "regular"),
  lead: style(12, 18, "regular"),
  large: style(11.5, 17, "regular"),
  small: style(9, 12.5, "regular", colour.quiet),
  cell: style(10, 14, "regular"),
  columnHead: style(9, 12.5, "strong", colour.quiet),
  rowHead: style(10, 14, "strong"),
  largeCell: style(11, 15.5, "regular"),
  largeRowHead: style(11, 15.5, "strong"),
  largest: style(14, 20, "regular"),
  largestHeading: style(16, 20, "strong", colour.petrol),
  largestCell: style(13.5, 18.5, "regular"),
  largestRowHead: style(13.5, 18.5, "strong"),
  caption: style(10, 14, "strong", colour.quiet),
  recipient: style(11, 15, "strong", colour.petrol),
  address: style(11, 15, "regular"),
  letterhead: style(11.5, 15, "strong"),
  letterheadQuiet: style(9.5, 13, "regular", colour.quiet),
  stamp: style(9, 12, "strong", colour.stamp),
  stampQuiet: style(8.5, 11.5, "regular", colour.stamp),
} as const;

/** A4 in points, and where the text stands on it. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 68,
  right: 68,
  top: 78,
  firstTop: 40,
  bottom: 74,
} as const;

/** Where the window of a C5 envelope is on a folded page, in points: 46 mm from the top, 104 mm from the left. */
export const envelopeWindow = { top: 130, left: 295, below: 255 } as const;

export const textWidth = page.width - page.left - page.right;
