// A print is an event in the log: main tells the host of it, when a paper came out and never else.
import type { WebContents } from "electron";
import { describe, expect, it } from "vitest";
import { createDesktopRouter, type DesktopParts } from "../../electron/window/desktop-handlers.ts";
import type { PrintablePages } from "../../shared/contract/desktop.ts";
import { DocumentId } from "../../shared/domain/ids.ts";
import { err, ok } from "../../shared/result.ts";

type PrintOutcome = Awaited<ReturnType<DesktopParts["printing"]["print"]>>;

const documentId = DocumentId.parse("handling-1");

/** Main with a printer that answers as it is told, and what main was asked and told. */
const mainWith = (outcome: PrintOutcome) => {
  const asked: PrintablePages[] = [];
  const told: unknown[] = [];
  const parts = {
    printing: {
      print: (pages: PrintablePages) => {
        asked.push(pages);
        return Promise.resolve(outcome);
      },
    },
    host: {
      tellPrinted: (input: unknown) => {
        told.push(input);
        return Promise.resolve(ok(null));
      },
    },
    report: () => "1",
  };
  const contents: unknown = {};
  // Only the parts that a print touches are there, and nothing asks the window.
  const router = createDesktopRouter(parts as unknown as DesktopParts)(contents as WebContents);
  return { asked, told, print: (pages: PrintablePages) => router("desktop.print", pages) };
};

const sent = { kind: "sent" as const, documentId };

describe("A print", () => {
  it("asks the system's dialog for exactly what was sent, and is told to the log when the paper has come", async () => {
    const { asked, told, print } = mainWith(ok({ printed: true }));
    expect(await print(sent)).toEqual(ok({ printed: true }));
    expect(asked).toEqual([sent]);
    expect(told).toEqual([{ documentId }]);
  });

  it.each([ok({ printed: false }), err({ code: "noPrinter" as const }), err({ code: "printFailed" as const })])(
    "is no event when no paper came: %j",
    async (outcome) => {
      const { told, print } = mainWith(outcome);
      expect(await print(sent)).toEqual(outcome);
      expect(told).toEqual([]);
    },
  );

  it("of a recovery key is no print of a document", async () => {
    const { told, print } = mainWith(ok({ printed: true }));
    await print({ kind: "key" });
    expect(told).toEqual([]);
  });
});
