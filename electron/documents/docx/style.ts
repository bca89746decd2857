// How our Word files look: the same house as the PDF, in Word's measures (half points for text, twentieths for the rest).
import { BorderStyle, type IBorderOptions } from "docx";
import { colour } from "../pdf/style.ts";

/** A colour as Word writes it. */
export const ink = (name: keyof typeof colour): string => colour[name].slice(1);

export const twips = (points: number): number => Math.round(points * 20);

/** A4 and its margins. */
export const sheet = { width: 11_906, height: 16_838, margin: 1_134 } as const;

export const sheetWidth = sheet.width - 2 * sheet.margin;

/** In half points. Fonts are not embedded: every machine has Arial, which is larger than it says. */
export const sizes = { body: 21, large: 23, lead: 23, small: 18, title: 40, heading2: 26, heading3: 22 } as const;

export const line = (name: keyof typeof colour, eighths: number, space = 0): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  color: ink(name),
  size: eighths,
  space,
});

export const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** The names that Word lists our own styles under are Swedish words of the documents; these are their ids. */
export const styleIds = { lead: "Lead", small: "Small" } as const;

/** How far a panel's text stands in from its bar, in points: Word draws the bar outside the text. */
export const panelInset = 8;

/** The lists of every file. */
export const lists = { bullets: "bullets", numbers: "numbers" } as const;
