// Printing in the running application: the system's own dialog is asked for with the pages painted, no file is made on the
// way, and the print is an event in the log when a paper came. The printer is a fake one: no machine of ours has one.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callFrom } from "../support/door.ts";
import { createHome, launch, type Launched } from "../support/launch.ts";
import { profile } from "../support/lou.ts";

interface Asked {
  readonly silent: boolean | undefined;
  /** How many pages the window had painted. */
  readonly pages: number;
}

declare global {
  /** What the fake printer was asked, and what it answers; only this test puts them there. */
  var samverkaPrinter: { asked: Asked[]; answer: readonly [boolean, string] };
}

let started: Launched;
let window: Page;
const home = createHome();
const temporary = join(home, "tmp");

/** The value of an answer, or the answer itself where it is a refusal. */
const call = async (name: string, input: unknown): Promise<unknown> => {
  // The door answers `{ ok, value }` or `{ ok, error }`.
  const answer = (await callFrom(window, name, input)) as { readonly ok?: boolean; readonly value?: unknown };
  return answer.ok === true ? answer.value : answer;
};

/** From now on every new window has one printer, and its dialog answers at once. */
const installPrinter = (): Promise<void> =>
  started.application.evaluate(({ app }) => {
    globalThis.samverkaPrinter = { asked: [], answer: [true, ""] };
    app.on("web-contents-created", (_event, contents) => {
      contents.getPrintersAsync = () => Promise.resolve([{ name: "prov", displayName: "Prov", description: "", options: {} }]);
      contents.print = (options, done) => {
        void contents.executeJavaScript("document.querySelectorAll('[data-print] canvas').length").then((pages: number) => {
          globalThis.samverkaPrinter.asked.push({ silent: options?.silent, pages });
          done?.(...globalThis.samverkaPrinter.answer);
        });
      };
    });
  });

const answerPrinter = (printed: boolean, reason: string): Promise<void> =>
  started.application.evaluate(
    (_electron, [success, why]) => {
      globalThis.samverkaPrinter.answer = [success, why];
    },
    [printed, reason] as const,
  );

const asked = (): Promise<readonly Asked[]> => started.application.evaluate(() => globalThis.samverkaPrinter.asked);

const printedLines = async (): Promise<number> => {
  const { today } = (await call("today.day", null)) as { readonly today: string };
  const review = (await call("logReview.read", { from: today, to: today })) as { readonly printed: readonly unknown[] };
  return review.printed.length;
};

let documentId = "";

beforeAll(async () => {
  mkdirSync(temporary);
  started = await launch({ home, environment: { TMPDIR: temporary } });
  window = started.window;
  await window.waitForLoadState("domcontentloaded");
  const { groups, ask } = (await call("vault.prepare", { passphrase: "grön trappa viskar gurka" })) as {
    readonly groups: readonly string[];
    readonly ask: readonly [number, number];
  };
  await call("vault.create", { groups: ask.map((number) => groups[number - 1]) });
  await call("profile.save", { profile, version: 0 });
  const sent = (await call("document.dispatch", {
    copies: [{ request: { kind: "blankMinutes" }, channel: "handedOver" }],
    to: "paper",
  })) as { readonly documents: readonly { readonly documentId: string }[] };
  documentId = sent.documents[0]?.documentId ?? "";
  await installPrinter();
});
afterAll(async () => {
  await started.close();
});

describe("A print of a document that was registered on paper", () => {
  it("asks the system's dialog with every page painted, leaves no file behind, and stands in the log", async () => {
    expect(documentId).not.toBe("");
    const before = readdirSync(temporary, { recursive: true }).length;
    expect(await call("desktop.print", { kind: "sent", documentId })).toEqual({ printed: true });
    const [first] = await asked();
    expect(first?.silent).toBe(false);
    expect(first?.pages).toBeGreaterThan(0);
    expect(readdirSync(temporary, { recursive: true })).toHaveLength(before);
    expect(await printedLines()).toBe(1);
  });

  it("is no event when the dialog is closed, or when the printer fails", async () => {
    await answerPrinter(false, "Print job canceled");
    expect(await call("desktop.print", { kind: "sent", documentId })).toEqual({ printed: false });
    await answerPrinter(false, "Print job failed");
    expect(await call("desktop.print", { kind: "sent", documentId })).toEqual({
      ok: false,
      error: { code: "printFailed" },
    });
    expect(await asked()).toHaveLength(3);
    expect(await printedLines()).toBe(1);
  });
});
