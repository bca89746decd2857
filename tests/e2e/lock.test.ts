// The vault as the user meets it: made once, locked by every way there is, and opened again.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { advanceClock, answerDialogs, isAlive, processIds } from "../support/desktop-hand.ts";
import { callFrom, hear } from "../support/door.ts";
import { launch, type Launched } from "../support/launch.ts";

const minute = 60_000;
const passphrase = "grön trappa viskar gurka";

let started: Launched;
let window: Page;

const Outcome = z.object({ ok: z.boolean(), value: z.unknown() });
const Status = z.object({ state: z.string() });

const call = async (name: string, input: unknown): Promise<unknown> => {
  const answer = await callFrom(window, name, input);
  const outcome = Outcome.safeParse(answer);
  return outcome.success && outcome.data.ok ? outcome.data.value : answer;
};

const state = async (): Promise<string> => {
  try {
    return Status.parse(await call("vault.status", {})).state;
  } catch {
    // The page is between two loads.
    return "";
  }
};

const until = (holds: () => boolean | Promise<boolean>): Promise<void> =>
  expect.poll(holds, { timeout: 20_000, interval: 50 }).toBe(true);

const unlock = async (): Promise<void> => {
  expect(await call("vault.unlock", { passphrase })).toEqual({ missingChanges: 0 });
};

const locks = async (how: () => Promise<unknown>): Promise<void> => {
  const before = await processIds(started.application);
  await how();
  await until(() => !isAlive(before.host) && !isAlive(before.renderer));
  await until(async () => (await state()) === "locked");
};

beforeAll(async () => {
  started = await launch();
  window = started.window;
  await window.waitForLoadState("domcontentloaded");
});
afterAll(async () => {
  await started.close();
});

describe("the vault host", () => {
  it("has no vault at first, and says where one would lie", async () => {
    expect(await call("vault.status", {})).toEqual({
      state: "none",
      folder: join(started.home, ".local", "share", "samverka", "vault"),
      place: "local",
      demo: false,
    });
  });

  it("makes a vault and leaves it open", async () => {
    // what the contract says that vault.prepare answers
    const prepared = (await call("vault.prepare", { passphrase })) as { groups: string[]; ask: [number, number] };
    await call("vault.create", { groups: prepared.ask.map((number) => prepared.groups[number - 1]) });
    expect(await state()).toBe("open");
  });
});

describe("the dialog for the folder of documents", () => {
  it("shows the folder that was chosen and hands it to the vault", async () => {
    const folder = join(started.home, "export");
    mkdirSync(folder);
    await answerDialogs(started.application, folder);
    expect(await call("desktop.chooseExportFolder", null)).toEqual({ folder });
    expect(await call("document.folder", null)).toBe(folder);
  });
});

describe("printing", () => {
  it("says so when there is no printer or the page cannot be painted", async () => {
    await call("paper.lay", { kind: "recoveryKey", groups: ["ABCD"] });
    const outcome = await call("desktop.print", { kind: "key" });
    expect(["noPrinter", "printFailed"].map((code) => ({ ok: false, error: { code } }))).toContainEqual(outcome);
    const windows = await started.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(windows).toBe(1);
    // The window for printing has taken it.
    expect(await call("paper.take", null)).toBe(null);
  });
});

describe("locking", () => {
  it("happens by Ctrl+L in the menu", async () => {
    await locks(() =>
      started.application.evaluate(({ Menu }) => {
        const file = Menu.getApplicationMenu()?.items[0]?.submenu?.items[0];
        if (file?.accelerator !== "CommandOrControl+L") throw new Error("the menu does not begin with the lock");
        // Electron types it as any function at all
        (file.click as () => void)();
      }),
    );
  });

  it("happens when the computer goes to sleep or its screen is locked", async () => {
    for (const event of ["suspend", "lock-screen"] as const) {
      await unlock();
      await locks(() =>
        started.application.evaluate(({ powerMonitor }, name) => {
          powerMonitor.emit(name);
        }, event),
      );
    }
  });

  it("warns after nine idle minutes, and a key press calls it off", async () => {
    await unlock();
    const warned = await hear(window, "lockWarning");
    const over = await hear(window, "lockWarningOver");
    await advanceClock(started.application, 9 * minute + 1_000);
    await until(warned);
    await window.keyboard.press("Shift");
    await until(over);
    expect(await state()).toBe("open");
  });

  it("happens after ten idle minutes", async () => {
    await locks(() => advanceClock(started.application, 10 * minute));
  });

  it("waits 45 minutes while a meeting is open", async () => {
    await unlock();
    await call("desktop.setActivity", { meetingOpen: true });
    await advanceClock(started.application, 43 * minute);
    await window.waitForTimeout(1_500);
    expect(await state()).toBe("open");
    await locks(() => advanceClock(started.application, 2 * minute));
  });
});

describe("quitting in the middle", () => {
  it("ends the vault host before the application is gone", async () => {
    await unlock();
    const { host } = await processIds(started.application);
    const main = started.application.process();
    await started.application.evaluate(({ app }) => {
      app.quit();
    });
    await until(() => main.exitCode !== null);
    expect(main.exitCode).toBe(0);
    expect(isAlive(host)).toBe(false);
  });
});
