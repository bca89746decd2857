// From the start of the process until the unlock screen is painted, against a window with one heading in the same Electron.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../build/root.ts";
import { createHome, launch } from "../support/launch.ts";
import type { Row } from "./measure.ts";
import { prepareVault } from "./prepare-vault.ts";

const bareWindow = join(import.meta.dirname, "bare-window");

/** Both sides are looked at in the same way: a heading is there, and a frame with it has been drawn. */
const start = async (application: string, home: string): Promise<number> => {
  const started = Date.now();
  const launched = await launch({ application, home });
  await launched.window.getByRole("heading", { level: 1 }).first().waitFor();
  const painted = await launched.window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())));
      }),
  );
  await launched.close();
  return painted - started;
};

export const openStartupRow = async (): Promise<Row> => {
  const home = createHome();
  const bareHome = createHome();
  await prepareVault(join(home, ".local", "share", "samverka"));
  return {
    name: "process start → unlock painted",
    referenceIs: "a bare window with one heading in the same Electron, both looked at through Playwright",
    goal: 2,
    rounds: 7,
    ours: () => start(root, home),
    reference: () => start(bareWindow, bareHome),
    close: () => {
      for (const folder of [home, bareHome]) rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
};
