// vault.md §3.8–3.10, read back from the running application: what main, the page and the disk really are, not what the sources say.
import { readdirSync, readFileSync, lstatSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processIds } from "../support/desktop-hand.ts";
import { callFrom } from "../support/door.ts";
import { createHome, launch, type Launched } from "../support/launch.ts";

let started: Launched;
let window: Page;
const home = createHome();
const temporary = join(home, "tmp");

const call = (name: string, input: unknown): Promise<unknown> => callFrom(window, name, input);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...filesBelow(path)] : entry.isFile() ? [path] : [];
  });

beforeAll(async () => {
  mkdirSync(temporary);
  started = await launch({ home, environment: { TMPDIR: temporary } });
  window = started.window;
  await window.getByRole("heading", { level: 1 }).waitFor();
});
afterAll(async () => {
  await started.close();
});

describe("the main process", () => {
  it("has no way to a network in Node, nor in what Electron adds", async () => {
    const outcomes = await started.application.evaluate(async ({ net }) => {
      const said = async (attempt: () => unknown): Promise<string> => {
        try {
          await attempt();
          return "opened";
        } catch (cause) {
          return cause instanceof Error ? cause.message : "refused";
        }
      };
      const http = process.getBuiltinModule("node:http");
      const sockets = process.getBuiltinModule("node:net");
      const dns = process.getBuiltinModule("node:dns/promises");
      return {
        http: await said(() => http.get("http://127.0.0.1:9")),
        net: await said(() => sockets.connect(9, "127.0.0.1")),
        listen: await said(() => new sockets.Server().listen(0)),
        dns: await said(() => dns.lookup("localhost")),
        fetch: await said(() => fetch("http://127.0.0.1:9")),
        electron: await said(() => net.fetch("http://127.0.0.1:9")),
      };
    });
    const { electron, ...node } = outcomes;
    for (const message of Object.values(node)) expect(message).toMatch(/^the application has no network/);
    expect(electron).toMatch(/ERR_BLOCKED_BY_CLIENT|ERR_FAILED/);
  });

  it("starts no crash reporter, and leaves nothing where its dumps would lie", async () => {
    const dumps = await started.application.evaluate(({ app, crashReporter }) => ({
      folder: app.getPath("crashDumps"),
      upload: crashReporter.getUploadToServer(),
    }));
    expect(dumps.upload).toBe(false);
    expect(filesBelow(dumps.folder).filter((path) => /\.dmp$|crashpad/i.test(path))).toEqual([]);
  });

  it.runIf(process.platform === "linux")("and the vault host leave their memory out of a core file", async () => {
    const { host } = await processIds(started.application);
    const main = started.application.process().pid ?? 0;
    for (const pid of [main, host]) {
      expect(readFileSync(`/proc/${pid}/coredump_filter`, "utf8").trim()).toBe("00000000");
    }
  });

  it("keeps the screen from being recorded, but while it is shown to a room", async () => {
    await started.application.evaluate(({ BrowserWindow }) => {
      const [first] = BrowserWindow.getAllWindows();
      if (first === undefined) throw new Error("there is a window");
      const said: boolean[] = [];
      Object.assign(globalThis, { protectionByTest: said });
      // Linux has no such protection to read back: what is asked for is heard instead.
      first.setContentProtection = (on) => void said.push(on);
    });
    await call("desktop.setActivity", { meetingOpen: true, shownToRoom: true });
    await call("desktop.setActivity", { meetingOpen: true, shownToRoom: false });
    await call("desktop.setActivity", { meetingOpen: true, shownToRoom: true });
    await call("desktop.lock", null);
    await expect
      .poll(() =>
        // put there above
        started.application.evaluate(() => (globalThis as unknown as { protectionByTest: boolean[] }).protectionByTest),
      )
      .toEqual([false, true, false, true]);
    await window.getByRole("heading", { level: 1 }).waitFor();
  });

  it("notes in its log that a page asked for what no page of ours asks for", async () => {
    await call("private.close", null);
    const log = join(home, ".local", "share", "samverka", "logs", "main", "samverka-A.log");
    expect(readFileSync(log, "utf8")).toMatch(/"event":"callRefused","channel":"private.close"/);
  });
});

describe("the page", () => {
  it("is given no screen, device, file system or wake lock", async () => {
    const states = await window.evaluate(async () => {
      const said = (name: string, attempt: unknown): Promise<string> =>
        Promise.resolve(attempt).then(
          // A device chooser that nobody may open is answered with no devices.
          (value) => (Array.isArray(value) && value.length === 0 ? "denied" : name),
          () => "denied",
        );
      // What a page may find on its navigator, or not at all.
      const all = navigator as unknown as Record<string, Record<string, (options?: unknown) => unknown> | undefined>;
      const tried = (name: string, method: string, options?: unknown): Promise<string> => {
        const holder = all[name];
        if (holder?.[method] === undefined) return Promise.resolve("denied");
        try {
          return said(`${name}.${method}`, holder[method](options));
        } catch {
          return Promise.resolve("denied");
        }
      };
      return Promise.all([
        tried("mediaDevices", "getDisplayMedia", { video: true }),
        tried("usb", "requestDevice", { filters: [] }),
        tried("hid", "requestDevice", { filters: [] }),
        tried("serial", "requestPort"),
        tried("bluetooth", "requestDevice", { acceptAllDevices: true }),
        tried("storage", "persist").then((state) => (state === "storage.persist" ? "denied" : state)),
        tried("serviceWorker", "register", "app://samverka/renderer/x.js"),
      ]);
    });
    expect(states.filter((state) => state !== "denied")).toEqual([]);
  });

  it("lets nothing be dragged out, and opens nothing that is dropped", async () => {
    const prevented = await window.evaluate(() =>
      ["dragstart", "dragover", "drop"].map((name) => {
        const event = new DragEvent(name, { bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
    expect(prevented).toEqual([true, true, true]);
  });

  it("downloads nothing", async () => {
    await window.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["hemligt"]));
      link.download = "hemligt.txt";
      document.body.append(link);
      link.click();
      link.remove();
    });
    await window.waitForTimeout(300);
    expect(filesBelow(home).filter((path) => path.includes("hemligt"))).toEqual([]);
  });
});

describe("the clipboard", () => {
  const text = () => started.application.evaluate(({ clipboard }) => clipboard.readText());

  it("loses at a lock what was copied out of the window, by a button or by hand", async () => {
    await call("desktop.copy", { text: "Rad 1: abcd", kind: "journal" });
    expect(await text()).toBe("Rad 1: abcd");
    await call("desktop.lock", null);
    await expect.poll(text, { timeout: 15_000 }).toBe("");
    await window.getByRole("heading", { level: 1 }).waitFor();
    const heading = await window.getByRole("heading", { level: 1 }).textContent();
    await window.getByRole("heading", { level: 1 }).selectText();
    await window.keyboard.press("Control+C");
    await expect.poll(text).toBe(heading);
    await window.waitForTimeout(500);
    await call("desktop.lock", null);
    await expect.poll(text, { timeout: 15_000 }).toBe("");
    await window.getByRole("heading", { level: 1 }).waitFor();
  });

  it("keeps at a lock what was copied elsewhere", async () => {
    await call("desktop.copy", { text: "Rad 1: abcd", kind: "journal" });
    await started.application.evaluate(({ clipboard }) => clipboard.writeText("från ett annat program"));
    await call("desktop.lock", null);
    await window.waitForTimeout(1_500);
    expect(await text()).toBe("från ett annat program");
    await started.application.evaluate(({ clipboard }) => clipboard.clear());
  });
});

describe.skipIf(process.platform === "win32")("the disk", () => {
  it("holds nothing of ours that others may read", () => {
    const profile = join(home, ".local", "share", "samverka");
    const open = [profile, ...filesBelow(profile)].filter((path) => (lstatSync(path).mode & 0o077) !== 0);
    expect(open).toEqual([]);
  });

  it("has nothing in the temporary folder but Chromium's own socket for the single instance", () => {
    const left = readdirSync(temporary, { recursive: true, encoding: "utf8" });
    expect(left.filter((name) => !/^(scoped_dir|\.org\.chromium\.Chromium\.|\.com\.|playwright)/.test(name))).toEqual(
      [],
    );
  });
});
