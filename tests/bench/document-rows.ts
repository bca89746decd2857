// One protokoll against bare pdfkit, a browser's own PDF and LibreOffice, each making the same content.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DocumentFonts, loadFonts } from "../../electron/documents/fonts.ts";
import type { Font } from "../../electron/documents/pdf/font.ts";
import { plainFont } from "../../electron/documents/pdf/parse-font.ts";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { renderDocument } from "../../electron/documents/render-document.ts";
import { louMinutes } from "../documents/lou-meeting.ts";
import { root } from "../../build/root.ts";
import { createHome, launch } from "../support/launch.ts";
import { htmlOfPdf } from "./html-of-pdf.ts";
import { type OpenRow, time } from "./measure.ts";
import { bareDrawing } from "./recorded-drawing.ts";

const fontsFolder = join(root, "dist", "fonts");
const protokoll = () => renderDocument(minutesDocument(louMinutes), loadFonts(fontsFolder));

/** Each font of ours with the same as fontkit parses it, once, without what we add. */
const plainFonts = (fonts: DocumentFonts): ReadonlyMap<Font, Font> => {
  const files = readdirSync(fontsFolder).filter((name) => name.endsWith(".ttf"));
  const parsed = files.map((name) => plainFont(new Uint8Array(readFileSync(join(fontsFolder, name)))));
  return new Map(
    Object.values(fonts)
      .flat()
      .map((font) => [font, parsed.find(({ postscriptName }) => postscriptName === font.postscriptName) ?? font]),
  );
};

const nothingToClose = () => Promise.resolve();

export const openBareDrawingRow: OpenRow = async () => {
  const description = { title: "Protokoll", author: "Socialnämnden", createdOn: "2026-04-10" };
  const draw = await bareDrawing(protokoll, description, plainFonts(loadFonts(fontsFolder)));
  const difference = Math.abs((await draw()).length / (await protokoll()).bytes.length - 1);
  if (difference > 0.02) throw new Error("the two do not draw the same pages");
  return {
    name: "protokoll: one PDF",
    referenceIs: "pdfkit and fontkit alone, told to draw the same pages with the same tags, fonts parsed once",
    goal: 1.3,
    rounds: 21,
    ours: () => time(protokoll),
    reference: () => time(draw),
    close: nothingToClose,
  };
};

/** The margins are ours, in inches, and every page has a head and a number, as ours has. */
const printing = {
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  pageSize: "A4" as const,
  printBackground: true,
  margins: { top: 78 / 72, bottom: 74 / 72, left: 68 / 72, right: 68 / 72 },
  displayHeaderFooter: true,
  headerTemplate: '<span style="font-size: 9px">Protokoll. Till: Skola</span>',
  footerTemplate:
    '<span style="font-size: 9px">Sida <span class="pageNumber"></span> av <span class="totalPages"></span></span>',
};

/** The fonts alone are more. */
const wholePage = 100_000;

const bareWindow = join(import.meta.dirname, "bare-window");

export const openBrowserRow: OpenRow = async () => {
  const home = createHome();
  const page = join(home, "protokoll.html");
  writeFileSync(page, await htmlOfPdf((await protokoll()).bytes));
  const { application, close } = await launch({ application: bareWindow, home });
  const print = () =>
    application.evaluate(
      async ({ BrowserWindow }, { path, options }) => {
        const [window] = BrowserWindow.getAllWindows();
        const started = performance.now();
        await window?.loadFile(path);
        const bytes = await window?.webContents.printToPDF(options);
        return { took: performance.now() - started, size: bytes?.length ?? 0 };
      },
      { path: page, options: printing },
    );
  // The window may still be showing its own page.
  for (let tries = 0; (await print()).size < wholePage; tries += 1) {
    if (tries > 20) throw new Error("the browser did not print the page");
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return {
    name: "protokoll: one PDF beside a browser's",
    referenceIs:
      "a warm window that loads the same text in the same fonts as a web page, and printToPDF, tagged; timed in Electron's main process",
    goal: 1,
    rounds: 15,
    ours: () => time(protokoll),
    reference: async () => {
      const { took, size } = await print();
      if (size < wholePage) throw new Error("the browser printed half a page");
      return took;
    },
    close: async () => {
      await close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

/** LibreOffice with a profile of its own, so that nobody's open documents stand in the way. */
const convert = (folder: string, to: string, file: string): void => {
  const words = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", to];
  const { status } = spawnSync("soffice", [...words, "--outdir", folder, join(folder, file)], { stdio: "ignore" });
  if (status !== 0) throw new Error(`LibreOffice did not make ${to}`);
};

export const openOfficeRow: OpenRow = async () => {
  if (spawnSync("soffice", ["--version"], { stdio: "ignore" }).status !== 0) {
    return "not run here: protokoll beside LibreOffice, which is not installed";
  }
  const folder = mkdtempSync(join(tmpdir(), "samverka-bench-"));
  writeFileSync(join(folder, "protokoll.html"), await htmlOfPdf((await protokoll()).bytes));
  convert(folder, "docx:MS Word 2007 XML", "protokoll.html");
  if (statSync(join(folder, "protokoll.docx")).size === 0) throw new Error("an empty Word file");
  return {
    name: "protokoll: one PDF beside LibreOffice",
    referenceIs: "soffice --convert-to pdf of the same text as a Word file, its start included",
    goal: 0.2,
    rounds: 7,
    ours: () => time(protokoll),
    reference: () =>
      time(() => {
        convert(folder, "pdf", "protokoll.docx");
        return Promise.resolve();
      }),
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
};
