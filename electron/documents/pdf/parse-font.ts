// Parses a font so that it can serve many documents.
import { create } from "fontkit";
import type { Font } from "./font.ts";

interface Run {
  readonly positions: readonly object[];
}

interface SharedFont extends Font {
  layout(text: string, ...more: unknown[]): Run & ReturnType<Font["layout"]>;
  _glyphs: Record<number, unknown>;
  getGlyph(glyph: number, characters?: readonly number[]): unknown;
}

/** A font as fontkit reads it, with nothing of ours. */
// fontkit has no types; this is the part of its font that pdfkit is given
export const plainFont = (bytes: Uint8Array): Font => create(bytes) as Font;

const cacheLimit = 20_000;

/**
 * [Note: Words shaped once] Shaping is most of what a page costs, and the same words come back: when lines are broken, when
 * pdfkit draws them, in the next document. pdfkit scales the positions that it gets in place, so each caller has its own.
 */
const shapeOnce = (font: SharedFont): void => {
  const shape = font.layout.bind(font);
  const known = new Map<string, ReturnType<typeof shape>>();
  font.layout = (text, ...more) => {
    if (more.some((one) => one !== undefined)) return shape(text, ...more);
    let run = known.get(text);
    if (run === undefined) {
      if (known.size >= cacheLimit) known.clear();
      run = shape(text);
      known.set(text, run);
    }
    const positions = run.positions.map((position) => ({ ...position }));
    // fontkit's own run, with everything that it computes from the positions
    return Object.assign(Object.create(Object.getPrototypeOf(run) as object) as typeof run, run, { positions });
  };
};

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
  shapeOnce(font);
  return font;
};
