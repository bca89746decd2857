// Every screen in the running application: axe, room at 200 % zoom, Swedish words, and one job done by keys alone.
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Theme } from "../../shared/contract/desktop.ts";
import { meetingText } from "../../shared/text/meeting.ts";
import { minutesText } from "../../shared/text/minutes.ts";
import { nextSection } from "../demo/steps/room.ts";
import { createDemoHome, type DemoHome } from "../support/demo-home.ts";
import { type DemoWindow, openDemoWindow } from "../support/demo-window.ts";
import { englishIn, wordsOnScreen } from "../support/screen-words.ts";
import { screensOf, type Screen } from "../support/screens.ts";

const minute = 60_000;
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** React Aria's announcer is not shown: it holds what was read out a moment ago, by the id of an element that may be gone. */
const everythingShown = { include: [["html"]], exclude: [["[data-live-announcer]"]] };

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

let home: DemoHome;
let demo: DemoWindow;
let screens: readonly Screen[] = [];

const show = async (screen: Screen): Promise<void> => {
  await demo.window.evaluate((hash) => {
    location.hash = hash;
  }, screen.hash);
  await demo.window.locator("main h1, main h2").first().waitFor({ timeout: 15_000 });
  await demo.window.waitForTimeout(350);
};

/** What axe objects to, with the beginning of the element, so that a failure says where. */
const violations = async (): Promise<readonly string[]> => {
  if (!(await demo.window.evaluate(() => "axe" in globalThis))) await demo.window.evaluate(axeSource);
  const result = await demo.window.evaluate(
    ([page, values]) =>
      // put there by the source above
      (globalThis as unknown as { axe: { run(where: unknown, how: unknown): Promise<AxeResult> } }).axe.run(page, {
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      }),
    [everythingShown, tags] as const,
  );
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

/** How far the document can be scrolled sideways. */
const sideways = () =>
  demo.window.evaluate(() => {
    const page = document.scrollingElement ?? document.documentElement;
    return page.scrollWidth - page.clientWidth;
  });

const setTheme = (theme: Theme) =>
  demo.window.evaluate(
    (to) =>
      // the preload script's door
      (globalThis as unknown as { samverka: { call(name: string, input: unknown): Promise<unknown> } }).samverka.call(
        "desktop.setPreferences",
        { theme: to },
      ),
    theme,
  );

beforeAll(async () => {
  home = await createDemoHome();
  demo = await openDemoWindow(home);
  screens = await screensOf(demo.window);
}, 2 * minute);
afterAll(async () => {
  await demo.close();
  rmSync(home.home, { recursive: true, force: true });
});

const sizes = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
] as const;
const looks = sizes.flatMap((size) => (["light", "dark"] as const).map((theme) => ({ ...size, theme })));

describe("every screen", () => {
  it.each(looks)(
    "passes axe and needs no sideways scroll at $width × $height, $theme",
    async ({ theme, ...size }) => {
      await demo.window.setViewportSize(size);
      await setTheme(theme);
      const found: Record<string, readonly string[]> = {};
      for (const screen of screens) {
        await show(screen);
        const problems = [...(await violations())];
        const over = await sideways();
        if (over > 0) problems.push(`scrolls ${over} px sideways`);
        if (problems.length > 0) found[screen.name] = problems;
      }
      expect(found).toEqual({});
    },
    5 * minute,
  );

  it(
    "says nothing in English, and nothing that only a program understands",
    async () => {
      await demo.window.setViewportSize({ width: 1366, height: 768 });
      const found: Record<string, readonly string[]> = {};
      for (const screen of screens.filter(({ isCatalogue }) => !isCatalogue)) {
        await show(screen);
        const words = englishIn(await wordsOnScreen(demo.window));
        if (words.length > 0) found[screen.name] = words;
      }
      expect(found).toEqual({});
    },
    3 * minute,
  );
});

describe("the meeting room", () => {
  it(
    "passes axe in every section",
    async () => {
      const today = screens.find(({ name }) => name === "mötet i dag");
      if (today === undefined) throw new Error("the demo vault has a meeting today");
      await show(today);
      await demo.hand.press(meetingText.start.start);
      await demo.hand.sees(meetingText.attendance.lead);
      const found: Record<string, readonly string[]> = {};
      const order = [
        ...(["attendance", "consent", "information", "survey", "guardians", "voice"] as const),
        ...(["strengths", "shared", "plan", "missing", "next", "review"] as const),
      ];
      for (const section of order) {
        if (section !== "attendance") await nextSection(demo, section);
        await demo.window.waitForTimeout(200);
        const problems = [...(await violations()), ...englishIn(await wordsOnScreen(demo.window))];
        if (problems.length > 0) found[minutesText.sections[section]] = problems;
      }
      expect(found).toEqual({});
    },
    2 * minute,
  );
});
