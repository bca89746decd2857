// A meeting may be planned with shorter notice than is usual: what comes before it is not late on the day it is planned.
import { describe, expect, it } from "vitest";
import { addDays } from "../../shared/domain/day.ts";
import { noticeTasks } from "../../shared/domain/tasks/notice.ts";
import { preparationTasks } from "../../shared/domain/tasks/preparation.ts";
import { profile } from "../support/lou.ts";
import { facts, meeting } from "../support/random-tasks.ts";

const heldOn = "2026-05-21";

describe("With shorter notice than is usual", () => {
  it("the notice is for today, and with more it has its own day (R23)", () => {
    const due = (today: string) =>
      noticeTasks(facts({ meetings: [meeting({ heldOn, noticeSentOn: null })] }), profile, today).map(
        ({ kind, dueOn }) => [kind, dueOn],
      );
    const usualDay = addDays(heldOn, -profile.noticeDays);
    expect(due(addDays(usualDay, -3))).toEqual([["noticeNotSent", usualDay]]);
    expect(due("2026-05-19")).toEqual([["noticeNotSent", "2026-05-19"]]);
  });

  it("the family is prepared from the day it was called, and with more a week ahead (R28)", () => {
    const due = (noticeSentOn: string) =>
      preparationTasks(facts({ meetings: [meeting({ heldOn, noticeSentOn })] }), profile, "2026-05-20").map(
        ({ kind, dueOn }) => [kind, dueOn],
      );
    expect(due("2026-05-04")).toEqual([["familyNotPrepared", "2026-05-14"]]);
    expect(due("2026-05-19")).toEqual([["familyNotPrepared", "2026-05-19"]]);
  });
});
