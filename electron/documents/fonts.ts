// The fonts of every document, parsed once per process: parsing costs more than a page of text.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Font } from "./pdf/font.ts";
import { parseFont } from "./pdf/parse-font.ts";

/** What a piece of text can look like. */
export type Weight = "regular" | "strong" | "bold" | "italic";

/** The bytes of the eight font files. */
export type FontBytes = Readonly<Record<FontFile, Uint8Array>>;

/** Per weight the fonts to try, in order. The first that has a character draws it. */
export type DocumentFonts = Readonly<Record<Weight, readonly Font[]>>;

const files = {
  regular: "SourceSans3_400Regular.ttf",
  strong: "SourceSans3_600SemiBold.ttf",
  bold: "SourceSans3_700Bold.ttf",
  italic: "SourceSans3_400Regular_Italic.ttf",
  latinRegular: "NotoSans_400Regular.ttf",
  latinBold: "NotoSans_700Bold.ttf",
  arabicRegular: "NotoSansArabic_400Regular.ttf",
  arabicBold: "NotoSansArabic_700Bold.ttf",
} as const;

type FontFile = keyof typeof files;

const parsed = new Map<string, DocumentFonts>();

/** Parses the fonts. Keep the answer for as long as the process lives. */
export const parseFonts = (bytes: FontBytes): DocumentFonts => {
  const latin = parseFont(bytes.latinRegular);
  const latinBold = parseFont(bytes.latinBold);
  const arabic = parseFont(bytes.arabicRegular);
  const arabicBold = parseFont(bytes.arabicBold);
  return {
    regular: [parseFont(bytes.regular), latin, arabic],
    strong: [parseFont(bytes.strong), latinBold, arabicBold],
    bold: [parseFont(bytes.bold), latinBold, arabicBold],
    italic: [parseFont(bytes.italic), latin, arabic],
  };
};

/** Reads and parses the fonts that lie in `folder`; the second call for a folder costs nothing. */
export const loadFonts = (folder: string): DocumentFonts => {
  const known = parsed.get(folder);
  if (known !== undefined) return known;
  const read = (file: FontFile) => new Uint8Array(readFileSync(join(folder, files[file])));
  const fonts = parseFonts({
    regular: read("regular"),
    strong: read("strong"),
    bold: read("bold"),
    italic: read("italic"),
    latinRegular: read("latinRegular"),
    latinBold: read("latinBold"),
    arabicRegular: read("arabicRegular"),
    arabicBold: read("arabicBold"),
  });
  parsed.set(folder, fonts);
  return fonts;
};
