// What is half typed is not lost: not by a lock, and not when the application is killed.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paths } from "../../renderer/frame/paths.ts";
import { consultationText } from "../../shared/text/consultation.ts";
import { frameText } from "../../shared/text/frame.ts";
import { unlockText } from "../../shared/text/unlock.ts";
import { createDemoHome, type DemoHome } from "../support/demo-home.ts";
import { type DemoWindow, openDemoWindow, unlockDemo } from "../support/demo-window.ts";
import { processIds } from "../support/desktop-hand.ts";

const question = consultationText.form.question;
const typed = "Frånvaron ökar på eftermiddagarna, och nu";

let home: DemoHome;
let demo: DemoWindow;

const goToForm = async (): Promise<void> => {
  await demo.window.evaluate((path) => {
    location.hash = path;
  }, `#${paths.newConsultation}`);
  await demo.hand.sees(consultationText.form.newTitle);
};
const shownQuestion = () => demo.window.getByLabel(new RegExp(`^${question}`)).inputValue();

beforeAll(async () => {
  home = await createDemoHome();
  demo = await openDemoWindow(home);
});
afterAll(async () => {
  await demo.close();
  rmSync(home.home, { recursive: true, force: true });
});

describe("half-typed text", () => {
  it("is back after a lock by its key, on the same screen", async () => {
    await goToForm();
    await demo.hand.write(question, typed);
    const { renderer } = await processIds(demo.application);
    await demo.window.keyboard.press("Control+L");
    await expect
      .poll(async () => (await processIds(demo.application)).renderer, { timeout: 20_000 })
      .not.toBe(renderer);
    await demo.window.getByRole("button", { name: unlockText.unlock }).waitFor();
    await unlockDemo(demo);
    await demo.hand.sees(consultationText.form.newTitle);
    expect(await shownQuestion()).toBe(typed);
  });

  it("is back after the application was killed", async () => {
    const longer = `${typed} även på förmiddagarna`;
    await demo.hand.write(question, longer);
    // Drafts are kept every other second; the top bar says so.
    await demo.window.waitForTimeout(3_000);
    await demo.hand.sees(new RegExp(`^${frameText.saved("").trim()} \\d`));
    const main = demo.application.process();
    const gone = new Promise((resolve) => main.once("exit", resolve));
    main.kill("SIGKILL");
    await gone;
    demo = await openDemoWindow(home);
    await goToForm();
    expect(await shownQuestion()).toBe(longer);
  });
});
