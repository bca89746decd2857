// Parses a font so that it can serve many documents.
import { create } from "fontkit";
import type { Font } from "./font.ts";

interface SharedFont extends Font {
  _glyphs: Record<number, unknown>;
  getGlyph(glyph: number, characters?: readonly number[]): unknown;
}

/**
 * [Note: Glyphs and their letters] fontkit keeps one object per glyph, with the letters it was first asked for. Embedding
 * an "ö" fetches its "o" without letters, and from then on every document of the process has an "o" that cannot be read
 * back or copied (and bytes that depend on what was made before). So glyphs are kept per glyph and letters instead.
 */
export const parseFont = (bytes: Uint8Array): Font => {
  // fontkit has no types; these are the parts of its font that we rely on, and tests/documents proves that they hold.
  const font = create(bytes) as SharedFont;
  const read = font.getGlyph.bind(font);
  const kept = new Map<string, unknown>();
  font.getGlyph = (glyph, characters = []) => {
    const key = `${glyph}:${characters.join(" ")}`;
    if (!kept.has(key)) {
      font._glyphs = {};
      kept.set(key, read(glyph, characters));
    }
    return kept.get(key);
  };
  return font;
};
