import { describe, expect, it } from "vitest";
import { addDays, addMonths, ageOn, Day, daysBetween } from "../../shared/domain/day.ts";

describe("Age in whole years", () => {
  it.each([
    ["2012-03-09", "2026-03-08", 13],
    ["2012-03-09", "2026-03-09", 14],
    ["2008-06-01", "2026-05-31", 17],
    ["2008-06-01", "2026-06-01", 18],
    ["2008-02-29", "2026-02-27", 17],
    ["2008-02-29", "2026-02-28", 18],
    ["2008-02-29", "2028-02-28", 19],
    ["2008-02-29", "2028-02-29", 20],
  ])("of somebody born %s is, on %s, %i", (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });
});

describe("Days", () => {
  it("are counted over summer time and leap years", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(daysBetween("2026-03-18", "2026-10-15")).toBe(211);
  });

  it("in months end on a month's last day where the date does not exist", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-03-18", 8)).toBe("2026-11-18");
    expect(addMonths("2026-11-30", -9)).toBe("2026-02-28");
  });

  it.each(["2026-02-30", "26-03-09", "1899-12-31", "2200-01-01", "2026-3-9", "", "i morgon"])("are not %j", (text) => {
    expect(Day.safeParse(text).success).toBe(false);
  });
});
