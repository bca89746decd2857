import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isWithinLimits } from "../../electron/ipc/input-limits.ts";
import { profileFolder } from "../../electron/platform/profile-folder.ts";
import { isRefusedParameter } from "../../electron/window/refused-parameters.ts";

describe("what a window may send", () => {
  it.each([[null], [undefined], ["text"], [0], [{ a: [1, "två", { b: true }] }], [Object.create(null)]])(
    "takes plain data: %o",
    (input) => {
      expect(isWithinLimits(input)).toBe(true);
    },
  );

  it.each([
    ["a buffer", new Uint8Array(4)],
    ["a map", new Map()],
    ["a date", new Date(0)],
    ["a big integer", 1n],
    ["a function", () => undefined],
    ["something inside that is not plain", { a: [{ b: new Set() }] }],
  ])("refuses %s", (_what, input) => {
    expect(isWithinLimits(input)).toBe(false);
  });

  it("refuses more than 1 MiB, in one text, in many, or in names", () => {
    expect(isWithinLimits("x".repeat(1024 * 1024 - 8))).toBe(true);
    expect(isWithinLimits("x".repeat(1024 * 1024))).toBe(false);
    expect(isWithinLimits("å".repeat(600 * 1024))).toBe(false);
    expect(isWithinLimits(Array.from({ length: 200_000 }, () => 1))).toBe(false);
    expect(isWithinLimits({ ["x".repeat(1024 * 1024)]: 1 })).toBe(false);
  });

  it("refuses what is nested deeper than 32 levels, and what holds itself", () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    expect(isWithinLimits(nested(32))).toBe(true);
    expect(isWithinLimits(nested(33))).toBe(false);
    const self: unknown[] = [];
    self.push(self);
    expect(isWithinLimits(self)).toBe(false);
  });
});

describe("the packaged application's command line", () => {
  it.each([
    "--remote-debugging-port=9222",
    "--inspect",
    "--inspect-brk=0",
    "--js-flags=--expose-gc",
    "--load-extension=/tmp/x",
    "--user-data-dir=/tmp/x",
    "--enable-logging",
    "--log-net-log=/tmp/x",
    "--REMOTE-DEBUGGING-PIPE",
    "--no-sandbox",
    "--proxy-server=x",
    "--auth-server-allowlist=*",
    "--disable-web-security",
    "--renderer-cmd-prefix=gdb",
    "--gpu-launcher=x",
    "--enable-crash-reporter",
    "--crash-dumps-dir=/tmp",
    "--allow-file-access-from-files",
    "--headless",
    "--print-to-pdf=/tmp/x.pdf",
    "--require=/tmp/x.js",
    "-r",
    "-e",
    "--a-word-that-a-later-chromium-brings",
  ])("does not take %s", (parameter) => {
    expect(isRefusedParameter(parameter, false)).toBe(true);
  });

  it("takes the one word that root needs, and ordinary ones", () => {
    expect(isRefusedParameter("--no-sandbox", true)).toBe(false);
    expect(isRefusedParameter("--force-device-scale-factor=1.5", false)).toBe(false);
    expect(isRefusedParameter("/home/anna/dokument", false)).toBe(false);
  });
});

describe("the user's folder", () => {
  it("is never in a roaming profile", () => {
    const windows = { APPDATA: "C:\\Users\\a\\AppData\\Roaming", LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" };
    expect(profileFolder({ platform: "win32", environment: windows, home: "C:\\Users\\a" })).toBe(
      join("C:\\Users\\a\\AppData\\Local", "Samverka"),
    );
    expect(profileFolder({ platform: "linux", environment: {}, home: "/home/a" })).toBe(
      join("/home/a", ".local", "share", "samverka"),
    );
    expect(profileFolder({ platform: "darwin", environment: {}, home: "/Users/a" })).toBe(
      join("/Users/a", "Library", "Application Support", "Samverka"),
    );
  });
});
