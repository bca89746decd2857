import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createLogbook } from "../../electron/platform/log.ts";
import { temporaryFolder } from "../support/folder.ts";
import { testClock } from "../support/vault.ts";

describe("the log", () => {
  it("holds codes and numbers, and nothing that looks like anything else", () => {
    const folder = join(temporaryFolder(), "logs");
    const { log } = createLogbook(folder, testClock);
    log("incident", { channel: "consent.give", code: "unexpected", incident: "A-1" });
    log("backupRefused", { code: "C:\\Users\\Påhittad Person", count: 3 });
    const path = join(folder, "samverka-A.log");
    expect(readFileSync(path, "utf8").split("\n")).toEqual([
      '{"at":"2026-11-22T08:00:00.000Z","event":"incident","channel":"consent.give","code":"unexpected","incident":"A-1"}',
      '{"at":"2026-11-22T08:00:00.000Z","event":"backupRefused","count":3}',
      "",
    ]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("gives each incident a number of its own, also after a restart", () => {
    const folder = temporaryFolder();
    const first = createLogbook(folder, testClock, "B");
    for (let incident = 0; incident < 3; incident += 1) first.log("incident", { incident: first.nextIncident() });
    expect(createLogbook(folder, testClock, "B").nextIncident()).toBe("B-4");
    expect(createLogbook(folder, testClock).nextIncident()).toBe("A-1");
  });

  it("keeps fourteen days, and no more", () => {
    const folder = temporaryFolder();
    const path = join(folder, "samverka-A.log");
    const line = (at: string) => `{"at":"${at}","event":"start"}\n`;
    writeFileSync(path, line("2026-11-08T07:59:59.000Z") + line("2026-11-08T08:00:00.000Z"), { mode: 0o644 });
    writeFileSync(`${path}.prev`, line("2026-10-30T08:00:00.000Z"));
    createLogbook(folder, testClock);
    expect(readFileSync(path, "utf8")).toBe(line("2026-11-08T08:00:00.000Z"));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(existsSync(`${path}.prev`)).toBe(false);
  });

  it("never grows beyond five megabytes, the files of both processes together", () => {
    const folder = temporaryFolder();
    for (const series of ["A", "B"] as const) {
      const { log } = createLogbook(folder, testClock, series);
      for (let line = 0; line < 40_000; line += 1) log("incident", { channel: "x".repeat(64), count: line });
    }
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes).toHaveLength(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_000_000);
  });
});
