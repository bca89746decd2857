// The processes behind the window: what a lock ends, and what follows when the vault host ends by itself.
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { advanceClock, isAlive, processIds, setClock } from "../support/desktop-hand.ts";
import { callFrom } from "../support/door.ts";
import { launch, type Launched } from "../support/launch.ts";

let started: Launched;
let window: Page;

const call = (name: string, input: unknown): Promise<unknown> => callFrom(window, name, input);

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  await expect.poll(holds, { timeout: 15_000, interval: 50 }).toBe(true);
};

beforeAll(async () => {
  started = await launch();
  window = started.window;
  await window.getByRole("heading", { level: 1 }).waitFor();
});
afterAll(async () => {
  await started.close();
});

describe("a lock", () => {
  it("ends the vault host and the renderer, and comes back to the same route", async () => {
    await window.evaluate(() => {
      location.hash = "#/arenden";
    });
    const before = await processIds(started.application);
    await call("desktop.lock", null);
    await until(() => !isAlive(before.host) && !isAlive(before.renderer));
    await until(async () => {
      const after = await processIds(started.application);
      return after.host > 0 && after.renderer > 0 && window.url().endsWith("#/arenden");
    });
    const after = await processIds(started.application);
    expect(after.host).not.toBe(before.host);
    expect(after.renderer).not.toBe(before.renderer);
    expect(await call("desktop.preferences", null)).toMatchObject({ ok: true });
  });

  it("leaves nothing to go back to", async () => {
    const entries = () =>
      started.application.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.navigationHistory.length(),
      );
    await until(async () => (await entries()) === 1);
  });

  it("is followed by a new host when the host ends by itself", async () => {
    const before = await processIds(started.application);
    process.kill(before.host, "SIGKILL");
    await until(async () => {
      const after = await processIds(started.application);
      return after.host > 0 && after.host !== before.host && after.renderer !== before.renderer;
    });
    // The page may be between two loads, where nothing can be asked of it.
    await until(() =>
      call("desktop.preferences", null).then(
        () => true,
        () => false,
      ),
    );
  });
});

describe("the clock of the tests", () => {
  it("is set in main and goes on from there", async () => {
    await setClock(started.application, "2026-09-17T12:00:00.000Z");
    await advanceClock(started.application, 60_000);
    const now = await started.application.evaluate(() => globalThis.samverkaClock.now());
    expect(now).toMatch(/^2026-09-17T12:01:/);
  });
});
