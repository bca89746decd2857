import { describe, expect, it } from "vitest";
import type { Clock } from "../../electron/platform/clock.ts";
import { createIdleWatch } from "../../electron/window/idle-watch.ts";

const minute = 60_000;

const watch = () => {
  const told: string[] = [];
  let passed = 0;
  const clock: Clock = { now: () => "", today: () => "", monotonic: () => passed };
  const idle = createIdleWatch(clock, {
    warn: (seconds) => told.push(`warn ${seconds}`),
    warningOver: () => told.push("over"),
    lock: () => told.push("lock"),
  });
  const after = (milliseconds: number): readonly string[] => {
    passed += milliseconds;
    idle.check();
    return told.splice(0);
  };
  return { idle, after };
};

describe("the idle lock", () => {
  it("says nothing while no vault is open", () => {
    expect(watch().after(60 * minute)).toEqual([]);
  });

  it("warns a minute ahead, once, and locks after ten minutes", () => {
    const { idle, after } = watch();
    idle.setVaultOpen(true);
    expect(after(9 * minute - 1)).toEqual([]);
    expect(after(1)).toEqual(["warn 60"]);
    expect(after(30_000)).toEqual([]);
    expect(after(30_000)).toEqual(["lock"]);
  });

  it("begins again at each touch, and takes the warning back", () => {
    const { idle, after } = watch();
    idle.setVaultOpen(true);
    expect(after(9.5 * minute)).toEqual(["warn 30"]);
    idle.touched();
    expect(after(9 * minute - 1)).toEqual(["over"]);
    expect(after(1)).toEqual(["warn 60"]);
  });

  it("waits 45 minutes in an open meeting, and takes a warning back when one is opened", () => {
    const { idle, after } = watch();
    idle.setVaultOpen(true);
    expect(after(9.5 * minute)).toEqual(["warn 30"]);
    idle.setMeetingOpen(true);
    expect(after(0)).toEqual(["over"]);
    expect(after(35.5 * minute - 1)).toEqual(["warn 1"]);
    expect(after(1)).toEqual(["lock"]);
  });

  it("does not count the time before the unlock", () => {
    const { idle, after } = watch();
    after(30 * minute);
    idle.setVaultOpen(true);
    expect(after(8 * minute)).toEqual([]);
    // Told again by each call that the vault answers, which is no touch.
    idle.setVaultOpen(true);
    expect(after(minute)).toEqual(["warn 60"]);
  });
});
