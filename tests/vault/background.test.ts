// What the vault does by itself: in order, and none of it kept back by what failed before.
import { describe, expect, it, vi } from "vitest";
import { createBackground } from "../../electron/vault/background.ts";

const background = (failing: readonly string[] = []) => {
  const done: string[] = [];
  const step =
    <T>(name: string, value: T) =>
    (): Promise<T> => {
      done.push(name);
      return failing.includes(name) ? Promise.reject(new Error(name)) : Promise.resolve(value);
    };
  const made = createBackground({
    holder: { check: step("holder", undefined) },
    backups: { ifChanged: step("backup", undefined), bringToSecond: step("secondFolder", undefined) },
    drill: step("drill", undefined),
    checks: { ifDue: step("check", undefined) },
    log: (event, facts) => done.push(`${event} ${facts?.code ?? ""}`),
  });
  return { done, made };
};

describe("what the vault does by itself", () => {
  it("is begun by the unlock, and gone over again each quarter of an hour until it is stopped", async () => {
    vi.useFakeTimers();
    const { done, made } = background();
    made.unlocked();
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toEqual(["holder", "backup", "secondFolder", "drill", "check"]);
    await vi.advanceTimersByTimeAsync(15 * 60 * 1000);
    expect(done.slice(5)).toEqual(["holder", "secondFolder", "check"]);
    made.stop();
    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    expect(done).toHaveLength(8);
    vi.useRealTimers();
  });

  it("goes on after what failed, which the log names", async () => {
    const { done, made } = background(["holder", "drill"]);
    made.unlocked();
    await vi.waitFor(() => {
      expect(done.at(-1)).toBe("check");
    });
    made.stop();
    expect(done).toEqual([
      "holder",
      "backgroundFailed holder",
      "backup",
      "secondFolder",
      "drill",
      "backgroundFailed drill",
      "check",
    ]);
  });
});
