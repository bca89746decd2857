// The demo vault in a window, unlocked: for tests that look at screens.
import { frameText } from "../../shared/text/frame.ts";
import { unlockText } from "../../shared/text/unlock.ts";
import { createHand, type Hand } from "../demo/hand.ts";
import { type DemoHome, demoPassphrase } from "./demo-home.ts";
import { launch, type Launched } from "./launch.ts";

export interface DemoWindow extends Launched {
  readonly hand: Hand;
}

export const unlockDemo = async ({ window, hand }: Pick<DemoWindow, "window" | "hand">): Promise<void> => {
  await window.getByRole("button", { name: unlockText.unlock }).waitFor({ timeout: 30_000 });
  await hand.write(unlockText.passphrase, demoPassphrase);
  await hand.press(unlockText.unlock);
  await window.getByRole("button", { name: frameText.lock, exact: true }).waitFor({ timeout: 30_000 });
};

/** Starts the application on a home that the demo vault lies in. */
export const openDemoWindow = async ({ home, environment }: DemoHome): Promise<DemoWindow> => {
  const launched = await launch({ home, environment });
  await launched.window.setViewportSize({ width: 1366, height: 768 });
  const opened = { ...launched, hand: createHand(launched.window) };
  await unlockDemo(opened);
  return opened;
};
