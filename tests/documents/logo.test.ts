// The municipality's logo on page one: in every kind of document, in every shape, with its words, and never where something else stands.
import { describe, expect, it } from "vitest";
import { takeLogo } from "../../electron/documents/logo/take-logo.ts";
import { envelopeWindow, page } from "../../electron/documents/pdf/style.ts";
import { type DocumentPlan, renderDocument, type RenderedDocument } from "../../electron/documents/render-document.ts";
import { renderWord } from "../../electron/documents/render-word.ts";
import { logoPng } from "../support/pictures.ts";
import { kinds } from "./kinds.ts";
import { testFonts } from "./lou.ts";
import { objectsWith, readPdf, type ReadPdf } from "./read-pdf.ts";
import { readWord } from "./read-word.ts";
import { pdfFaults } from "./sound-pdf.ts";

const fonts = testFonts();

const logoOf = (width: number, height: number) => {
  const taken = takeLogo(logoPng(width, height));
  if (!taken.ok) throw new Error(taken.error.code);
  return taken.value;
};
const shapes = [
  ["wide", logoOf(600, 100)],
  ["tall", logoOf(100, 200)],
  ["square", logoOf(200, 200)],
] as const;

const withLogo = (document: DocumentPlan, logo: ReturnType<typeof logoOf>): DocumentPlan => ({
  ...document,
  head: { ...document.head, logo },
});

/** Left, top, right and bottom of the figure, in points from the top of the page. */
const boxOf = (pdf: ReadPdf, alt: string): readonly [number, number, number, number] => {
  const figure = objectsWith(pdf, /\/S \/Figure\b/u).find(
    (object) => object.includes("/BBox") && object.includes("/Alt"),
  );
  const [left = NaN, bottom = NaN, right = NaN, top = NaN] =
    /\/BBox \[([\d. -]+)\]/u
      .exec(figure ?? "")?.[1]
      ?.split(" ")
      .map(Number) ?? [];
  expect(pdf.nodes.find(({ role }) => role === "Figure")?.alt).toBe(alt);
  return [left, page.height - top, right, page.height - bottom];
};

const imagesOf = (pdf: ReadPdf): readonly string[] => objectsWith(pdf, /\/Subtype \/Image\b/u);

/** Where it stands and what it is made of. */
const expectLogo = async (document: DocumentPlan, { bytes }: RenderedDocument): Promise<ReadPdf> => {
  const pdf = await readPdf(bytes);
  const [left, top, right, bottom] = boxOf(pdf, `Logotyp, ${document.head.municipality}`);
  expect(left).toBeCloseTo(page.left, 1);
  expect(right - left).toBeLessThanOrEqual(150.1);
  expect(bottom - top).toBeLessThanOrEqual(42.1);
  if (document.head.window !== undefined) expect(top).toBeGreaterThan(envelopeWindow.below);
  const images = imagesOf(pdf);
  expect(images).toHaveLength(1);
  // PDF/A: its colours are those of the file's own profile, and nothing is seen through.
  expect(images[0]).toContain("/ColorSpace /DeviceRGB");
  expect(images[0]).not.toMatch(/SMask|\/Mask|Interpolate/u);
  return pdf;
};

const [[, wide]] = shapes;

describe.each(kinds)("the logo in every document: $name", ({ document, to }) => {
  it("has words, stands on page one below the envelope's window, and the file is sound", async () => {
    const rendered = await renderDocument(withLogo(document, wide), fonts);
    const pdf = await expectLogo(document, rendered);
    expect(pdf.firstLine).toBe(`Till: ${to}`);
    expect(pdf.metadata("pdfaid:conformance")).toBe("A");
    expect(await pdfFaults(rendered.bytes)).toEqual([]);
  });

  it("stands in the Word file too, once, with its words, in the text of page one and not in the head of the pages", async () => {
    const bytes = await renderWord(withLogo(document, wide));
    const word = await readWord(bytes);
    expect(word.bones["w:drawing"]).toBe(1);
    const body = word.files.get("word/document.xml") ?? "";
    expect(body).toContain(`descr="Logotyp, ${document.head.municipality}"`);
    expect(body.indexOf("<w:drawing>")).toBeGreaterThan(body.indexOf("Till: "));
    const paragraph = body.slice(body.lastIndexOf("<w:p>", body.indexOf("<w:drawing>")), body.indexOf("<w:drawing>"));
    expect(paragraph).toContain('w:lineRule="auto"');
    expect(word.firstLine).toBe(`Till: ${to}`);
  });
});

const named = (name: string): DocumentPlan => {
  const found = kinds.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.document;
};
const letter = named("kallelse till vårdnadshavare");
const window = ["Robin Exempelsson", "Exempelvägen 1", "123 45 Exempelköping"];
const papers = [
  { name: "protokoll", document: named("protokoll") },
  { name: "kallelse i kuvert", document: { ...letter, head: { ...letter.head, window } } },
];

describe.each(papers)("the logo in every shape: $name", ({ document }) => {
  it.each(shapes)("(%s) stands in its room, whatever its shape", async (_, logo) => {
    await expectLogo(document, await renderDocument(withLogo(document, logo), fonts));
  });

  it("is the same bytes for the same logo, as PDF and as Word", async () => {
    const write = async () => {
      const plan = withLogo(document, wide);
      return Buffer.concat([(await renderDocument(plan, fonts)).bytes, await renderWord(plan)]);
    };
    expect((await write()).equals(await write())).toBe(true);
  });
});

describe("A document without a logo", () => {
  it("has our own mark and no picture", async () => {
    const [{ document } = { document: undefined }] = kinds;
    if (document === undefined) throw new Error("there are kinds");
    expect(imagesOf(await readPdf((await renderDocument(document, fonts)).bytes))).toEqual([]);
    expect((await readWord(await renderWord(document))).bones["w:drawing"]).toBeUndefined();
  });
});
