// One whole job with the keyboard alone: a consultation is written and decided on. The mouse is never used.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ageSpanText,
  consultationMannerText,
  consultationOutcomeText,
  consultationText,
} from "../../shared/text/consultation.ts";
import { urgencyLevelText } from "../../shared/text/urgency.ts";
import { frameText } from "../../shared/text/frame.ts";
import { createDemoHome, type DemoHome } from "../support/demo-home.ts";
import { type DemoWindow, openDemoWindow } from "../support/demo-window.ts";

const { form, decide, view } = consultationText;
const mostSteps = 120;

let home: DemoHome;
let demo: DemoWindow;

/** What a screen reader would call the element that has the focus, near enough. */
const focusedName = (): Promise<string> =>
  demo.window.evaluate(() => {
    const element = document.activeElement;
    // The page itself and its regions hold all words there are.
    if (element === null || element.matches("body, main, [tabindex='-1']:not([role])")) return "";
    const named = (element.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "");
    // Whatever has labels is an input or another form element, and they all type them alike.
    const labels =
      "labels" in element ? [...((element as HTMLInputElement).labels ?? [])].map((one) => one.textContent) : [];
    const own = element.getAttribute("aria-label") ?? "";
    return [own, ...named, ...labels, ["INPUT", "TEXTAREA"].includes(element.tagName) ? "" : element.textContent].join(
      " ",
    );
  });

/** Presses Tab until what has the focus is called so; the focus is seen on every stop. */
const tabTo = async (name: string): Promise<void> => {
  for (let step = 0; step < mostSteps; step += 1) {
    if ((await focusedName()).includes(name)) return;
    await demo.window.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}`);
};
const press = (key: string) => demo.window.keyboard.press(key);

/** Opens a list of choices and goes down to one of them. */
const chooseByKeys = async (label: string, option: string): Promise<void> => {
  await tabTo(label);
  await press("Enter");
  for (let step = 0; step < 20; step += 1) {
    if ((await focusedName()).includes(option)) break;
    await press("ArrowDown");
  }
  await press("Enter");
};

/** The first choice of a group, by Space, and then on with the arrows. */
const pickByKeys = async (first: string, option: string): Promise<void> => {
  await tabTo(first);
  await press("Space");
  for (let step = 0; step < 10 && !(await focusedName()).includes(option); step += 1) await press("ArrowDown");
};

beforeAll(async () => {
  home = await createDemoHome();
  demo = await openDemoWindow(home);
});
afterAll(async () => {
  await demo.close();
  rmSync(home.home, { recursive: true, force: true });
});

describe("the keyboard alone", () => {
  it("writes a consultation and decides to go on", async () => {
    const { window, hand } = demo;
    await tabTo(frameText.navigation.consultations);
    await press("Enter");
    await hand.sees(consultationText.lead);
    await tabTo(consultationText.register);
    await press("Enter");
    await hand.sees(form.newTitle);
    await chooseByKeys(form.manner, consultationMannerText.phone);
    await chooseByKeys(form.fromAgency, "Skola");
    await tabTo(form.fromRole);
    await window.keyboard.type("skolkurator");
    await pickByKeys(urgencyLevelText.usual, urgencyLevelText.usual);
    await pickByKeys(ageSpanText.under10, ageSpanText["13-15"]);
    await tabTo(form.question);
    await window.keyboard.type("Hur går vi vidare?");
    await pickByKeys(consultationOutcomeText.adviceEnough, consultationOutcomeText.recommendsConsent);
    await tabTo(form.save);
    await press("Enter");
    await hand.sees(view.awaits);
    await tabTo(view.decide);
    await press("Enter");
    await hand.sees(decide.stands);
    await press("Space");
    await tabTo(decide.decidedBy);
    await window.keyboard.type("Kaj Koordinator");
    await tabTo(decide.reason);
    await window.keyboard.type("Inom målgruppen");
    await press("Control+Enter");
    await hand.sees(view.goOnNext);
    expect(await hand.count(view.openCase)).toBeGreaterThan(0);
  });

  it("finds a case by Ctrl+K, and Escape leaves without a trace", async () => {
    const { window } = demo;
    await press("Control+K");
    await window.getByRole("dialog").waitFor();
    await window.keyboard.type("SSPF");
    await window.getByRole("dialog").getByRole("menuitem").first().waitFor();
    await press("Escape");
    await press("Escape");
    await expect.poll(() => window.getByRole("dialog").count()).toBe(0);
  });
});
