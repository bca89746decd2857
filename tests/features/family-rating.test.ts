// `domain.md` 2.7 and R34: what the youth and the guardians think of it, followed over meetings up to the closure.
import { describe, expect, it } from "vitest";
import { emptyMinutes, StoredMinutes } from "../../shared/domain/minutes.ts";
import { close } from "../support/closure.ts";
import { followUpOne, openFollowUp, planDecided, writeReviews } from "../support/lou-follow-ups.ts";
import { establish, keep } from "../support/lou-meetings.ts";
import { must } from "../support/office.ts";
import { copyRead, guardiansOf, leisure, school, youth } from "../support/written-minutes.ts";

describe("The family's assessment", () => {
  it("is followed from meeting to meeting, the closure's answers last", async () => {
    const { office, lou, plan } = await planDecided();
    const meetingId = await openFollowUp(office, lou, followUpOne);
    const rating = { youth: { listened: 3, helps: 2 }, guardians: [{ guardianId: lou.v1, helps: 4 }] };
    await keep(office, meetingId, { rating });
    await writeReviews(office, meetingId, plan, followUpOne);
    await establish(office, meetingId);
    office.setDay("2026-06-04");
    const answered = { kind: "answered" as const, listened: 4, helped: 4, more: "" };
    await must(
      close(office, lou.caseId, "2026-06-04", {
        youthView: answered,
        guardianViews: [
          { guardianId: lou.v1, view: { ...answered, helped: 5 } },
          { guardianId: lou.v2, view: { kind: "declined" } },
        ],
      }),
    );
    expect((await must(office.api.plan.read({ caseId: lou.caseId }))).ratings).toEqual([
      { on: "2026-05-21", rating },
      {
        on: "2026-06-04",
        rating: { youth: { listened: 4, helps: 4 }, guardians: [{ guardianId: lou.v1, helps: 5 }] },
      },
    ]);
  });

  it("stands in the family's copies, and in those of agencies that receive everything alone", async () => {
    const { office, lou, plan } = await planDecided();
    const meetingId = await openFollowUp(office, lou, followUpOne);
    await keep(office, meetingId, { rating: { youth: { listened: 3, helps: null }, guardians: [] } });
    await writeReviews(office, meetingId, plan, followUpOne);
    const { minutesId } = await establish(office, meetingId);
    for (const party of [youth, ...guardiansOf(lou), school]) {
      expect(await copyRead(office, minutesId, party)).toMatch(/Så tycker familjen att det går.{0,60}3 av 5/u);
    }
    expect(await copyRead(office, minutesId, leisure)).not.toContain("Så tycker familjen");
  });

  it("is empty in minutes that were written before it was asked for", () => {
    const { rating, ...before } = emptyMinutes;
    expect(StoredMinutes.parse(before).rating).toEqual(rating);
  });
});
