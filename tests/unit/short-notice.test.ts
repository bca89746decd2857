// A meeting may be planned with shorter notice than is usual: what comes before it is not late on the day it is planned.
import { describe, expect, it } from "vitest";
import { addDays } from "../../shared/domain/day.ts";
import { taskGroup } from "../../shared/domain/task.ts";
import { noticeTasks } from "../../shared/domain/tasks/notice.ts";
import { preparationTasks } from "../../shared/domain/tasks/preparation.ts";
import { profile } from "../support/lou.ts";
import { facts, meeting } from "../support/random-tasks.ts";

const heldOn = "2026-05-21";

describe("With shorter notice than is usual", () => {
  const due = (today: string, plannedOn: string | null) =>
    noticeTasks(
      facts({
        meetings: [meeting({ heldOn, noticeSentOn: null })],
        plannedOn: new Map(plannedOn === null ? [] : [[meeting({}).meetingId, plannedOn]]),
      }),
      profile,
      today,
    ).map((task) => [task.kind, task.dueOn, taskGroup(task, today, undefined)]);
  const usualDay = addDays(heldOn, -profile.noticeDays);

  it("the notice has its own day, and is late the day after (R23)", () => {
    const planned = addDays(usualDay, -20);
    expect(due(usualDay, planned)).toEqual([["noticeNotSent", usualDay, "today"]]);
    expect(due(addDays(usualDay, 1), planned)).toEqual([["noticeNotSent", usualDay, "overdue"]]);
  });

  it("the notice is for the day on which the meeting was planned, when that was later, and late the day after", () => {
    const planned = addDays(usualDay, 4);
    expect(due(planned, planned)).toEqual([["noticeNotSent", planned, "today"]]);
    expect(due(addDays(planned, 1), planned)).toEqual([["noticeNotSent", planned, "overdue"]]);
  });

  it("the notice is for today at the latest where nobody knows when the meeting was planned", () => {
    expect(due("2026-05-19", null)).toEqual([["noticeNotSent", "2026-05-19", "today"]]);
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
