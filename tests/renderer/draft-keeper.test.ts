import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftKeeper, draftDelay, type DraftStatus, keepAllDrafts } from "../../renderer/api/draft-keeper.ts";
import { err, ok, type Result } from "../../shared/result.ts";

const at = "2026-11-22T12:41:00.000Z";

const keeper = (answers: Result<unknown, unknown>[] = []) => {
  const saved: string[] = [];
  const statuses: DraftStatus[] = [];
  const made = createDraftKeeper(
    (text) => {
      saved.push(text);
      return Promise.resolve(answers.shift() ?? ok(null));
    },
    (status) => statuses.push(status),
    () => at,
  );
  return { ...made, saved, statuses };
};

describe("what is being typed", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("is saved two seconds after the last key, once", async () => {
    const { type, saved, statuses } = keeper();
    type("Lou");
    await vi.advanceTimersByTimeAsync(draftDelay - 1);
    type("Lou mår");
    await vi.advanceTimersByTimeAsync(draftDelay - 1);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(["Lou mår"]);
    expect(statuses.at(-1)).toEqual({ state: "saved", at });
  });

  it("is saved at once when the field is left, and not again", async () => {
    const { type, keep, saved } = keeper();
    type("klart");
    await keep();
    await vi.advanceTimersByTimeAsync(draftDelay * 2);
    expect(saved).toEqual(["klart"]);
  });

  it("stays and is tried again when it could not be saved", async () => {
    const { type, keep, saved, statuses } = keeper([err({ code: "diskFull" })]);
    type("viktigt");
    await keep();
    expect(statuses.at(-1)).toEqual({ state: "failed" });
    await keep();
    expect(saved).toEqual(["viktigt", "viktigt"]);
  });

  it("is saved in every field before a lock", async () => {
    const first = keeper();
    const second = keeper();
    first.type("ett");
    second.type("två");
    await keepAllDrafts();
    expect([...first.saved, ...second.saved]).toEqual(["ett", "två"]);
  });

  it("is forgotten once the text is kept where it belongs", async () => {
    const { type, drop, saved } = keeper();
    type("sparat på annat sätt");
    drop();
    await vi.advanceTimersByTimeAsync(draftDelay * 2);
    await keepAllDrafts();
    expect(saved).toEqual([]);
  });
});
