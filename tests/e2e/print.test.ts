// Printing in the running application: the system's own dialog is asked for with the pages painted, no file is made on the
// way, and the print is an event in the log when a paper came. The printer is a fake one: no machine of ours has one.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
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

const Answered = z.object({ ok: z.literal(true), value: z.unknown() });

/** The value of an answer, or the answer itself where it is a refusal. */
const call = async (name: string, input: unknown): Promise<unknown> => {
  const answer = await callFrom(window, name, input);
  const outcome = Answered.safeParse(answer);
  return outcome.success ? outcome.data.value : answer;
};

/** From now on every new window has one printer, and its dialog answers at once. */
const installPrinter = (): Promise<void> =>
  started.application.evaluate(({ app }) => {
    globalThis.samverkaPrinter = { asked: [], answer: [true, ""] };
    app.on("web-contents-created", (_event, contents) => {
      contents.getPrintersAsync = () =>
        Promise.resolve([{ name: "prov", displayName: "Prov", description: "", options: {} }]);
      contents.print = (options, done) => {
        void contents
          .executeJavaScript("document.querySelectorAll('[data-print] canvas').length")
          .then((pages: number) => {
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
  const { today } = z.object({ today: z.string() }).parse(await call("today.day", null));
  const review = await call("logReview.read", { from: today, to: today });
  return z.object({ printed: z.array(z.unknown()) }).parse(review).printed.length;
};

const Prepared = z.object({ groups: z.array(z.string()), ask: z.array(z.int()) });
const Dispatched = z.object({ documents: z.tuple([z.object({ documentId: z.string() })]) });

let documentId = "";

beforeAll(async () => {
  mkdirSync(temporary);
  started = await launch({ home, environment: { TMPDIR: temporary } });
  window = started.window;
  await window.waitForLoadState("domcontentloaded");
  const { groups, ask } = Prepared.parse(await call("vault.prepare", { passphrase: "grön trappa viskar gurka" }));
  await call("vault.create", { groups: ask.map((number) => groups[number - 1]) });
  await call("profile.save", { profile, version: 0 });
  const sent = await call("document.dispatch", {
    copies: [{ request: { kind: "blankMinutes", of: "meeting" }, channel: "handedOver" }],
    to: "paper",
  });
  [{ documentId }] = Dispatched.parse(sent).documents;
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
