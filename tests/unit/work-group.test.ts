// When the work group meets (R49): the days ahead, however meetings are planned and in whatever order they were written.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeTextIn } from "../../shared/domain/draft-text.ts";
import { addDays } from "../../shared/domain/day.ts";
import { WorkGroupMeetingId } from "../../shared/domain/ids.ts";
import { workGroupDates, type WorkGroupMeeting } from "../../shared/domain/work-group.ts";
import { meetingOf } from "../support/work-group.ts";

const today = "2026-03-12";
const anyMeeting = fc
  .record({ at: fc.integer({ min: -60, max: 60 }), next: fc.option(fc.integer({ min: 1, max: 60 })) })
  .map(({ at, next }): Partial<WorkGroupMeeting> => {
    const heldOn = addDays(today, at);
    return { heldOn, nextOn: next === null ? null : addDays(heldOn, next) };
  });
const meetings = fc
  .array(anyMeeting, { maxLength: 8 })
  .map((some) =>
    some.map((one, index) => meetingOf({ ...one, workGroupMeetingId: WorkGroupMeetingId.parse(`w${String(index)}`) })),
  );

describe("The days on which the work group meets", () => {
  it("never lie behind, and tell of every meeting that is planned", () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const days = workGroupDates(all, today).map(({ on }) => on);
        expect(days.every((on) => on >= today)).toBe(true);
        for (const { heldOn } of all) if (heldOn >= today) expect(days).toContain(heldOn);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it("have at most one next day, that of the last meeting", () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const last = all
          .map(({ heldOn }) => heldOn)
          .toSorted()
          .at(-1);
        const next = workGroupDates(all, today).filter(({ on, workGroupMeetingId }) =>
          all.some((one) => one.workGroupMeetingId === workGroupMeetingId && one.nextOn === on && one.heldOn !== on),
        );
        for (const { workGroupMeetingId } of next) {
          expect(all.find((one) => one.workGroupMeetingId === workGroupMeetingId)?.heldOn).toBe(last);
        }
      }),
    );
  });

  it("leave out a meeting whose texts are gone", () => {
    expect(workGroupDates([meetingOf({ heldOn: "2026-04-01", removedOn: "2026-03-01" })], today)).toEqual([]);
  });
});

describe("The free text of a form that is kept as one draft", () => {
  it("is looked for in its rows too, and ids, days and times are none", () => {
    const form = {
      heldOn: "2026-03-12",
      agencyIds: ["skola"],
      undertakings: [{ agencyId: "a", what: "Ring", byOn: null }],
    };
    expect(freeTextIn("meeting", JSON.stringify(form))).toEqual({ undertakings: "Ring" });
  });
});
