// A copy that went to the wrong recipient (felsänt): the 72 hours of GDPR art. 33, by the clocks of Sweden.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { misdeliveryBlock, notifyBy, standing } from "../../shared/domain/misdelivery.ts";
import { hoursAfter, momentOf } from "../../shared/domain/moment.ts";
import { taskGroup } from "../../shared/domain/task.ts";
import { misdeliveryTasks } from "../../shared/domain/tasks/misdelivery.ts";
import { misdeliveryAssessmentInWords } from "../../shared/text/misdelivery.ts";
import { anyDay, misdelivery } from "../support/random-tasks.ts";

describe("The 72 hours", () => {
  it.each([
    ["over a weekend", "2026-04-10", "15:20", "2026-04-13 15:20"],
    ["when summer time begins, an hour later by the clock", "2026-03-27", "15:20", "2026-03-30 16:20"],
    ["when summer time ends, an hour earlier by the clock", "2026-10-23", "15:20", "2026-10-26 14:20"],
    ["over the turn of the year", "2026-12-30", "00:05", "2027-01-02 00:05"],
    ["from the hour that comes twice, counted from its first", "2026-10-25", "02:30", "2026-10-28 01:30"],
  ])("%s", (_, foundOn, foundAt, until) => {
    const { on, at } = notifyBy({ foundOn, foundAt });
    expect(`${on} ${at}`).toBe(until);
  });

  it("are never more than 72, and 71 only where a time of day comes twice", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const found = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
        const later = (hours: number) => momentOf(new Date(found + hours * 3_600_000));
        const by = hoursAfter(later(0), 72);
        const cameTwice = day === "2026-10-25" && minute >= 60 && minute < 120;
        expect(by).toEqual(later(cameTwice ? 71 : 72));
      }),
    );
  });

  it("begin from what the clocks of Sweden show, not Greenwich", () => {
    expect(momentOf(new Date("2026-04-10T22:30:00Z"))).toEqual({ on: "2026-04-11", at: "00:30" });
  });
});

describe("The task of assessing", () => {
  it("is due at the first deadline of those that wait, and counts them", () => {
    const events = [
      misdelivery(3, { foundAt: "09:00", foundOn: "2026-04-11" }),
      misdelivery(2),
      misdelivery(1, { foundAt: "15:21", assessment: { outcome: "notNeeded", because: "Oöppnad" } }),
    ];
    expect(misdeliveryTasks({ misdeliveries: events })).toEqual([
      { kind: "misdeliveryToAssess", dueOn: "2026-04-13", dueAt: "15:20", meetingId: null, count: 2 },
    ]);
  });

  it("is gone when the event that takes the place of another is assessed", () => {
    const assessed = misdelivery(2, {
      corrects: misdelivery(1).misdeliveryId,
      assessment: { outcome: "notified", on: "2026-04-11" },
    });
    expect(standing([assessed, misdelivery(1)])).toEqual([assessed]);
    expect(misdeliveryTasks({ misdeliveries: [assessed, misdelivery(1)] })).toEqual([]);
  });

  it("is told in words as long as it stands, and as it stood afterwards", () => {
    expect(misdeliveryAssessmentInWords(misdelivery(1), true)).toBe(
      "Anmälan inte bedömd än, senast 2026-04-13 kl. 15:20",
    );
    expect(misdeliveryAssessmentInWords(misdelivery(1), false)).toBe("Anmälan inte bedömd då");
  });
});

describe("Late at the minute", () => {
  const stands = (dueOn: string, dueAt: string, instant: string) => {
    const now = new Date(instant);
    return taskGroup({ kind: "misdeliveryToAssess", dueOn, dueAt }, momentOf(now).on, now);
  };

  it.each([
    ["its minute has begun", "2026-04-13", "15:20", "2026-04-13T13:20:59Z", "today"],
    ["its minute has passed", "2026-04-13", "15:20", "2026-04-13T13:21:00Z", "overdue"],
    ["it is the last minute before midnight", "2026-04-13", "23:59", "2026-04-13T21:59:59Z", "today"],
    ["midnight has passed", "2026-04-13", "23:59", "2026-04-13T22:00:00Z", "overdue"],
    ["it is the first minute of its day", "2026-04-14", "00:00", "2026-04-13T22:00:30Z", "today"],
    ["it is the day before, by the clock of UTC too", "2026-04-14", "00:00", "2026-04-13T21:59:59Z", "today"],
    ["its first minute has passed", "2026-04-14", "00:00", "2026-04-13T22:01:00Z", "overdue"],
    ["summer time has begun", "2026-03-29", "03:10", "2026-03-29T01:11:00Z", "overdue"],
    ["summer time is about to begin", "2026-03-29", "03:10", "2026-03-29T00:59:59Z", "today"],
    ["the hour comes for the first time", "2026-10-25", "02:30", "2026-10-25T00:30:59Z", "today"],
    ["the hour has passed for the first time", "2026-10-25", "02:30", "2026-10-25T00:31:00Z", "overdue"],
    [
      "the hour comes anew, and the clock shows less than it did",
      "2026-10-25",
      "02:30",
      "2026-10-25T01:10:00Z",
      "overdue",
    ],
    ["summer time has ended", "2026-10-25", "03:10", "2026-10-25T02:10:59Z", "today"],
  ])("when %s", (_, dueOn, dueAt, instant, group) => {
    expect(stands(dueOn, dueAt, instant)).toBe(group);
  });

  it("never before 71 hours from when it was found, and always after 72", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const found = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
        const { on, at } = momentOf(new Date(found));
        const by = notifyBy({ foundOn: on, foundAt: at });
        const after = (minutes: number) => stands(by.on, by.at, new Date(found + minutes * 60_000).toISOString());
        expect(after(70 * 60)).toBe("today");
        expect(after(72 * 60 + 1)).toBe("overdue");
      }),
    );
  });
});

describe("What is told of a copy that went wrong", () => {
  const now = { on: "2026-04-11", at: "10:00" };
  it.each([
    ["a day to come", misdelivery(1, { foundOn: "2026-04-12" }), "dateInFuture"],
    ["a time of today that has not been", misdelivery(1, { foundOn: "2026-04-11", foundAt: "10:01" }), "timeInFuture"],
    ["a day before it left", misdelivery(1, { foundOn: "2026-04-09" }), "foundBeforeSent"],
    [
      "a notification to come",
      misdelivery(1, { assessment: { outcome: "notified", on: "2026-04-12" } }),
      "dateInFuture",
    ],
    [
      "a notification before it was found",
      misdelivery(1, { assessment: { outcome: "notified", on: "2026-04-09" } }),
      "notifiedBeforeFound",
    ],
  ])("is not %s", (_, told, code) => {
    expect(misdeliveryBlock(told, "2026-04-10", now)?.code).toBe(code);
  });

  it("may be this minute, and the day it left", () => {
    expect(
      misdeliveryBlock(misdelivery(1, { foundOn: "2026-04-11", foundAt: "10:00" }), "2026-04-11", now),
    ).toBeUndefined();
  });
});
