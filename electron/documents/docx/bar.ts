// A number as a bar below the name of its row: a tinted paragraph without words, so that nothing is read aloud but name and number.
import { Paragraph } from "docx";
import { ink, twips } from "./style.ts";

/** `share` is 0–1 of `width`, which is in twentieths of a point. */
export const wordBar = (share: number, width: number, keepNext: boolean): Paragraph =>
  new Paragraph({
    keepNext,
    shading: { fill: ink("petrol") },
    indent: { right: Math.round((1 - Math.max(share, 0.01)) * width) },
    spacing: { before: 40, after: 60, line: twips(5), lineRule: "exact" },
    children: [],
  });
