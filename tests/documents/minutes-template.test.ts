// The template on paper (protokollmall): room to write in by hand.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import { minutesTemplateDocument } from "../../electron/documents/minutes-template.ts";
import { arenaLabels } from "../../shared/text/labels.ts";
import { louMinutesTemplate } from "./lou-papers.ts";
import { testFonts } from "./lou.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";

/** How far down from the row of one label the row of another begins, in points. */
const between = async (bytes: Uint8Array, first: string, second: string): Promise<number> => {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const baselines = new Map<string, number>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item) baselines.set(item.str.trim(), Number(item.transform[5]));
  }
  await document.loadingTask.destroy();
  return (baselines.get(first) ?? NaN) - (baselines.get(second) ?? NaN);
};

it("gives every row of a table room for two lines by hand", async () => {
  const { bytes } = await renderDocument(minutesTemplateDocument(louMinutesTemplate), testFonts());
  expect(await between(bytes, arenaLabels.family, arenaLabels.school)).toBeGreaterThan(36);
});
