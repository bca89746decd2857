// Paper: a hidden window paints the pages and the system's own dialog prints them. No file is made on the way; the spooler
// of the operating system is outside our control, which the renderer says before it asks.
import { join } from "node:path";
import { BrowserWindow, type WebContents } from "electron";
import type { PrintablePages } from "../../shared/contract/desktop.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { pageAddress } from "./content-policy.ts";
import { webPreferences } from "./contents.ts";
import type { WindowOptions } from "./main-window.ts";

type PrintOutcome = Result<{ printed: boolean }, { code: "noPrinter" | "printFailed" }>;

export interface Printing {
  print(pages: PrintablePages): Promise<PrintOutcome>;
  /** What a print window is to show. */
  pagesOf(contents: WebContents): PrintablePages | null;
  /** A print window has painted its pages, or cannot. */
  ready(contents: WebContents, painted: boolean): void;
  /** At a lock: nothing that was shown may stay. */
  closeAll(): void;
}

const paintLimit = 30_000;
/** What Chromium says when the user closes the dialog; there is no code for it. */
const cancelled = /cancel/i;

const printWindow = (contents: WebContents): Promise<PrintOutcome> =>
  new Promise((resolve) => {
    contents.print({ silent: false, printBackground: true }, (success, reason) => {
      if (success || cancelled.test(reason)) resolve(ok({ printed: success }));
      else resolve(err({ code: "printFailed" }));
    });
  });

export const createPrinting = (options: WindowOptions, register: (contents: WebContents) => void): Printing => {
  const open = new Map<
    WebContents,
    { pages: PrintablePages; window: BrowserWindow; ready: (painted: boolean) => void }
  >();

  const openWindow = async (pages: PrintablePages): Promise<{ window: BrowserWindow; painted: boolean }> => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        ...webPreferences(join(options.folder, "preload.cjs"), options.developing),
        session: options.session,
      },
    });
    register(window.webContents);
    const contents = window.webContents;
    const painted = new Promise<boolean>((resolve) => {
      open.set(contents, { pages, window, ready: resolve });
      setTimeout(() => resolve(false), paintLimit);
      contents.once("destroyed", () => resolve(false));
    });
    window.once("closed", () => open.delete(contents));
    await contents.loadURL(`${pageAddress}#/skriv-ut`);
    return { window, painted: await painted };
  };

  return {
    print: async (pages) => {
      const { window, painted } = await openWindow(pages);
      try {
        if (!painted || window.isDestroyed()) return err({ code: "printFailed" });
        const printers = await window.webContents.getPrintersAsync();
        return printers.length === 0 ? err({ code: "noPrinter" }) : await printWindow(window.webContents);
      } finally {
        if (!window.isDestroyed()) window.destroy();
      }
    },
    pagesOf: (contents) => open.get(contents)?.pages ?? null,
    ready: (contents, painted) => {
      open.get(contents)?.ready(painted);
    },
    closeAll: () => {
      for (const { window } of open.values()) window.destroy();
    },
  };
};
