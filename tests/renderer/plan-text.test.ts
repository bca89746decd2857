import { describe, expect, it } from "vitest";
import { MeetingId } from "../../shared/domain/ids.ts";
import type { Goal } from "../../shared/domain/plan.ts";
import { trendInWords } from "../../shared/text/plan.ts";

const review = (value: number | null): Goal["reviews"][number] => ({
  meetingId: MeetingId.parse("m"),
  on: "2026-05-21",
  value,
  assessment: "onTheWay",
  note: "",
});

describe("how a goal has moved, in words", () => {
  it.each([
    [38, 15, [27, 18, 10, 12], "38 → 27 → 18 → 10 → 12, mål 15"],
    [null, 0, [2], "okänt → 2, mål 0"],
    [2, null, [], "2"],
    [null, 0, [], "okänt, mål 0"],
    [null, null, [], ""],
  ])("baseline %s, target %s, then %j (T10)", (baseline, target, values, words) => {
    expect(trendInWords({ baseline, target, reviews: values.map(review) })).toBe(words);
  });
});
