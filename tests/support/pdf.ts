// What a reader of a finished PDF gets.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export const textOf = async (
  bytes: Uint8Array,
): Promise<{
  readonly text: string;
  readonly language: unknown;
  readonly title: unknown;
  readonly author: unknown;
}> => {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    pages.push(content.items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  const { info } = await document.getMetadata();
  // pdf.js types the information dictionary as an object without names.
  const facts = info as Readonly<Record<string, unknown>>;
  await document.loadingTask.destroy();
  return {
    text: pages.join(" ").replaceAll(/\s+/g, " "),
    language: facts["Language"],
    title: facts["Title"],
    author: facts["Author"],
  };
};
