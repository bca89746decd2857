import { describe, expect, it } from "vitest";
import {
  ageOn,
  dayAndTimeOf,
  daysUntil,
  isoWeek,
  nearness,
  taskDay,
  timeOf,
  writtenDay,
} from "../../shared/text/dates.ts";

describe("Swedish dates", () => {
  it.each([
    ["2026-09-18", 38],
    ["2026-12-31", 53],
    ["2024-12-30", 1],
    ["2027-01-01", 53],
    ["2025-12-29", 1],
  ])("puts %s in week %i", (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });

  it("writes a task's day with its week, and the year only when it is another", () => {
    expect(taskDay("2026-09-18", "2026-11-22")).toBe("fre 18 sep. (v. 38)");
    expect(taskDay("2027-01-15", "2026-11-22")).toBe("fre 15 jan. 2027 (v. 2)");
  });

  it("writes a letter's day in full", () => {
    expect(writtenDay("2026-09-18")).toBe("fredag 18 september 2026");
  });

  it("shows instants on the clock of Sweden, summer and winter", () => {
    expect(timeOf("2026-07-01T11:42:00.000Z")).toBe("13:42");
    expect(timeOf("2026-11-22T12:42:00.000Z")).toBe("13:42");
    expect(dayAndTimeOf("2026-12-31T23:30:00.000Z")).toBe("2027-01-01 00:30");
  });

  it("counts days over the change of the clock", () => {
    expect(daysUntil("2026-10-26", "2026-10-24")).toBe(2);
    expect(nearness("2026-11-21", "2026-11-22")).toBe("i går");
    expect(nearness("2026-11-25", "2026-11-22")).toBe("om 3 dagar");
  });

  it("counts whole years of age", () => {
    expect(ageOn("2011-11-22", "2026-11-21")).toBe(14);
    expect(ageOn("2011-11-22", "2026-11-22")).toBe(15);
  });
});
