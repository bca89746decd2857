// R10–R12, R18, R18b, R18c, R38, R45: whatever is done in whatever order, around midnight, summer and winter time, a leap
// day and birthdays, and on both drivers: no notice, no attendance and no document reaches anybody without a ground that
// day. The judge is `ground-model.ts`, which shares no rule with the product.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { attempt, report } from "../support/random-case.ts";
import { anyBeginning, anyDeed, type AgencyKey, type Beginning, type Deed } from "../support/random-deeds.ts";
import { beginStory, type Tally } from "../support/random-story.ts";

const four: readonly AgencyKey[] = ["school", "socialServices", "police", "leisure"];
const withBup: readonly AgencyKey[] = [...four, "childPsychiatry"];
const renew: Deed = { do: "renew", agencies: four, withPerson: false, lasts: 1, leisureReadsAll: true };
const call = (inDays: number, sentAfter: number, called = four): Deed => ({
  do: "call",
  agencies: called,
  person: false,
  inDays,
  night: false,
  sentAfter,
});
const sendAll: Deed = { do: "send", kind: "notice", to: [...four, "v1", "v2", "youth"] };

const hold: Deed = { do: "hold", agencies: four, person: false, night: false, establish: true, sentAfter: null };

/** Orders that are tried before the random ones: each holds a mistake that chance seldom makes. */
const examples: [Beginning, Deed[]][] = [
  // A meeting is called, held and told of.
  [
    { today: "2026-03-27", birthDate: "2012-03-09" },
    [
      call(9, 0),
      { do: "hold", agencies: four, person: false, night: true, establish: true, sentAfter: 1 },
      { do: "answer", by: "v2", about: "police", said: "withdrawn", daysBack: 0 },
      { do: "send", kind: "minutes", to: [...four, "v1"] },
    ],
  ],
  // The plan is asked for when one agency has been taken out, and how it ended when another has.
  [
    { today: "2026-03-27", birthDate: "2012-03-09" },
    [
      hold,
      { do: "send", kind: "plan", to: ["school", "childPsychiatry", "v1", "person"] },
      { do: "answer", by: "v2", about: "police", said: "withdrawn", daysBack: 0 },
      { do: "send", kind: "plan", to: [...four, "v1", "v2", "youth"] },
      { do: "close" },
      { do: "answer", by: "v1", about: "leisure", said: "withdrawn", daysBack: 0 },
      { do: "send", kind: "closure", to: [...four, "v1", "v2", "youth", "person"] },
      { do: "endCustody", inDays: -1 },
      { do: "send", kind: "closure", to: ["school", "v1", "v2"] },
      { do: "send", kind: "plan", to: ["school", "v1", "v2"] },
    ],
  ],
  // The youth turns 18 between the meeting and the sending of its minutes.
  [
    { today: "2026-03-27", birthDate: "2008-03-30" },
    [hold, { do: "wait", days: 5, time: 30 }, { do: "send", kind: "minutes", to: [...four, "v1"] }],
  ],
  // A guardian takes back one category between the meeting and the sending.
  [
    { today: "2026-03-27", birthDate: "2012-03-09" },
    [
      hold,
      { do: "answerCategory", by: "v1", about: "attendance", said: "withdrawn", daysBack: 0 },
      { do: "send", kind: "minutes", to: [...four] },
    ],
  ],
  // Half a minute after the midnight with which the consent ended: by the clock of UTC it is still the day before.
  [
    { today: "2026-03-27", birthDate: "2012-03-09" },
    [renew, call(1, 0), { do: "wait", days: 2, time: 30 }, sendAll, call(0, 0)],
  ],
  [
    { today: "2026-10-22", birthDate: "2012-03-09" },
    [renew, call(1, 0), { do: "wait", days: 2, time: 30 }, sendAll, call(0, 0)],
  ],
  // Consent covers the day of the meeting, but not yet today.
  [
    { today: "2027-02-25", birthDate: "2012-02-29" },
    [
      { do: "drawUp", agencies: four, withPerson: false, inDays: 2, lasts: 60, leisureReadsAll: true },
      { do: "allSayYes", by: ["v1", "v2", "youth"], daysBack: 0 },
      call(9, 0),
    ],
  ],
  // An agency that a version from the day after tomorrow names is called to a meeting after that.
  [
    { today: "2026-03-27", birthDate: "2012-03-09" },
    [
      { do: "drawUp", agencies: withBup, withPerson: false, inDays: 2, lasts: 60, leisureReadsAll: true },
      { do: "allSayYes", by: ["v1", "v2", "youth"], daysBack: 0 },
      call(9, 0, withBup),
    ],
  ],
  // A guardian has said no to everybody, and loses custody before the meeting: today nobody is called, not even the family.
  [
    { today: "2026-03-27", birthDate: "2012-03-09" },
    [
      ...four.map((about): Deed => ({ do: "answer", by: "v2", about, said: "no", daysBack: 0 })),
      { do: "endCustody", inDays: 1 },
      { do: "plan", inDays: 9, night: false },
      { do: "summon", agencies: [], person: false },
      { do: "send", kind: "notice", to: ["v1", "youth"] },
    ],
  ],
  // A narrower version has ended: what it replaced does not revive.
  [
    { today: "2026-03-27", birthDate: "2012-03-09" },
    [{ ...renew, lasts: 1, agencies: ["school"] }, { do: "wait", days: 2, time: 43_200 }, call(9, 0), sendAll],
  ],
];

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
  "plan",
  "closure",
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
      { numRuns: 25, examples },
    );
    // The orders must be such that things are let through, or nothing has been tried.
    expect(mustHappen.filter((what) => !tally.has(what))).toEqual([]);
  }, 600_000);
});
