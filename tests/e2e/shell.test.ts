import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ConsoleMessage, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRuntime, sandboxParameters } from "../../build/runtime.ts";
import { answerDialogs } from "../support/desktop-hand.ts";
import { callFrom } from "../support/door.ts";
import { environmentOf, launch, type Launched, timedApplication } from "../support/launch.ts";

let started: Launched;
let window: Page;

const call = (name: string, input: unknown): Promise<unknown> => callFrom(window, name, input);

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  await expect.poll(holds, { timeout: 15_000, interval: 50 }).toBe(true);
};

beforeAll(async () => {
  started = await launch();
  window = started.window;
  await window.waitForLoadState("domcontentloaded");
});
afterAll(async () => {
  await started.close();
});

describe("the window", () => {
  it("is called Samverka and nothing else, whatever the page wants", async () => {
    const title = () =>
      started.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
    expect(await title()).toBe("Samverka");
    await window.evaluate(() => {
      document.title = "Lou, 2009-03-14";
    });
    await window.waitForTimeout(100);
    expect(await title()).toBe("Samverka");
  });

  it("speaks Swedish to the page", async () => {
    expect(await window.evaluate(() => navigator.language)).toMatch(/^sv/);
  });

  it("is not resizable below what can be read", async () => {
    const size = await started.application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getMinimumSize(),
    );
    expect(size).toEqual([640, 480]);
  });
});

describe("the page", () => {
  it("comes from app:// with a policy that names no network and requires Trusted Types", async () => {
    expect(window.url()).toMatch(/^app:\/\/samverka\/renderer\/index\.html/);
    // The response is read by loading the page again, which is the only request that a test can hear from its beginning.
    const [response] = await Promise.all([
      window.waitForResponse((candidate) => candidate.url().includes("index.html")),
      window.reload(),
    ]);
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-|data:|https?:|\*/);
  });

  it("breaks that policy nowhere but with react-aria's one style", async () => {
    const reports: string[] = [];
    const hear = (message: ConsoleMessage): void => {
      if (/Content Security Policy|TrustedScript|TrustedHTML/.test(message.text())) reports.push(message.text());
    };
    window.on("console", hear);
    await window.reload();
    await window.waitForTimeout(500);
    window.off("console", hear);
    expect(reports.filter((report) => !report.includes("style-src"))).toEqual([]);
    expect(new Set(reports).size).toBeLessThanOrEqual(1);
  });

  it("has no Node and no Electron, only two functions", async () => {
    const seen = await window.evaluate(() => ({
      node: ["require", "process", "Buffer", "module", "global", "electron", "ipcRenderer"].filter(
        (name) => name in globalThis,
      ),
      door: Object.keys(globalThis.samverka).sort(),
    }));
    expect(seen).toEqual({ node: [], door: ["call", "on"] });
  });

  it("gets no answer from anywhere on a network, nor from a file that is not on the list", async () => {
    const outcomes = await window.evaluate(async () => {
      const addresses = [
        "https://example.org/",
        "http://127.0.0.1:1/",
        "file:///etc/passwd",
        "app://samverka/main.cjs",
      ];
      const viaFetch = await Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => "answered",
            () => "refused",
          ),
        ),
      );
      const viaImage = await new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve("answered");
        image.onerror = () => resolve("refused");
        image.src = "app://samverka/renderer/../package.json";
      });
      return [...viaFetch, viaImage];
    });
    expect(outcomes).toEqual(["refused", "refused", "refused", "refused", "refused"]);
  });

  it("cannot open a window or leave its address", async () => {
    const before = window.url();
    const opened = await window.evaluate(() => globalThis.open("https://example.org/") === null);
    expect(opened).toBe(true);
    for (const address of ["https://example.org/", "file:///etc/passwd", "app://samverka/files.json"]) {
      await window.evaluate((to) => {
        location.href = to;
      }, address);
      await window.waitForTimeout(150);
      expect(window.url()).toBe(before);
    }
    const windows = await started.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(windows).toBe(1);
  });

  it("is denied every permission", async () => {
    const states = await window.evaluate(async () => {
      const notifications = await Notification.requestPermission();
      const place = await new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve("given"),
          () => resolve("denied"),
        );
      });
      const camera = await navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(
        () => "given",
        () => "denied",
      );
      const clipboard = await navigator.clipboard.readText().then(
        () => "given",
        () => "denied",
      );
      return [notifications, place, camera, clipboard];
    });
    expect(states).toEqual(["denied", "denied", "denied", "denied"]);
  });

  it("runs in a sandbox, apart from the preload script", async () => {
    const preferences = await started.application.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Electron has this function and leaves it out of its types.
      const read = contents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined;
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
        read?.getLastWebPreferences() ?? {};
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
  });
});

describe("the broker", () => {
  it.each(["no.such", "private.close", "private.useVaultFolder", "desktop", "__proto__.toString", "constructor.name"])(
    "answers notAllowed to %s",
    async (name) => {
      expect(await call(name, null)).toEqual({ ok: false, error: { code: "notAllowed" } });
    },
  );

  it("names the fields that its own channels cannot read", async () => {
    expect(await call("desktop.setPreferences", { theme: "pink" })).toEqual({
      ok: false,
      error: { code: "invalidInput", fields: ["theme"] },
    });
  });

  it("refuses input that is larger than 1 MiB or nested too deep", async () => {
    const refused = { ok: false, error: { code: "invalidInput", fields: [] } };
    expect(await call("desktop.setPreferences", { theme: "x".repeat(1024 * 1024) })).toEqual(refused);
    let deep: unknown = null;
    for (let level = 0; level < 40; level += 1) deep = [deep];
    expect(await call("desktop.setPreferences", deep)).toEqual(refused);
  });

  it("answers no frame inside the page", async () => {
    const outcome = await window.evaluate(async () => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const door = frame.contentWindow !== null && "samverka" in frame.contentWindow;
      frame.remove();
      return Promise.resolve(door);
    });
    expect(outcome).toBe(false);
  });
});

describe("preferences", () => {
  it("are kept, told to the page and followed by the colours", async () => {
    expect(await call("desktop.preferences", null)).toEqual({
      ok: true,
      value: { theme: "system", density: "normal" },
    });
    await call("desktop.setPreferences", { theme: "dark" });
    expect(await started.application.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
    expect(await call("desktop.preferences", null)).toEqual({
      ok: true,
      value: { theme: "dark", density: "normal" },
    });
    await call("desktop.setPreferences", { theme: "system" });
  });

  it.runIf(process.platform !== "win32")("lie in a file that only the user can read", () => {
    const folder = join(started.home, ".local", "share", "samverka");
    expect(statSync(join(folder, "preferences.json")).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(existsSync(join(folder, "chromium"))).toBe(true);
  });
});

describe("dialogs", () => {
  it("tell nothing when the user changes their mind", async () => {
    await answerDialogs(started.application, null);
    expect(await call("desktop.chooseExportFolder", null)).toEqual({ ok: true, value: { folder: null } });
  });
});

describe("a second instance", () => {
  it("ends at once and brings the first to the front", async () => {
    await started.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const second = spawn(findRuntime().executable, [...sandboxParameters(), timedApplication], {
      env: environmentOf(started.home),
      stdio: "ignore",
    });
    const code = await new Promise<number | null>((resolve) => second.once("exit", resolve));
    expect(code).toBe(0);
    await until(() =>
      started.application.evaluate(({ BrowserWindow }) => !BrowserWindow.getAllWindows()[0]?.isMinimized()),
    );
  });
});
