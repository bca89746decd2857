// R10–R12, R18, R18b, R18c, R38, R45: whatever is done in whatever order, around midnight, summer and winter time, a leap
// day and birthdays, and on both drivers: no notice, no attendance and no document reaches anybody without a ground that
// day. The judge is `ground-model.ts`, which shares no rule with the product.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { attempt, report } from "../support/random-case.ts";
import { anyBeginning, anyDeed } from "../support/random-deeds.ts";
import { beginStory, type Tally } from "../support/random-story.ts";

const mustHappen = [
  "version",
  "answer",
  "notice",
  "start",
  "attendance",
  "established",
  "minutes",
  "category read",
  "preparation",
];

describe.each(["linux", "win32"] as const)("On the driver of %s, whatever the order of events", (platform) => {
  it("nobody is summoned, admitted or sent anything without a ground that day, and a concern report always leaves", async () => {
    const driver = await loadDriver(platform);
    const tally: Tally = new Map();
    await fc.assert(
      fc.asyncProperty(anyBeginning, fc.array(anyDeed, { minLength: 8, maxLength: 24 }), async (beginning, deeds) => {
        const story = await beginStory(beginning, tally, driver);
        for (const deed of deeds) await attempt(story, deed);
        await report(story);
      }),
      { numRuns: 25 },
    );
    // The orders must be such that things are let through, or nothing has been tried.
    expect(mustHappen.filter((what) => !tally.has(what))).toEqual([]);
  }, 600_000);
});
