// R35: a party that takes nothing on says why (inget just nu). It stops nothing, and is free text that not everybody may read.
import { describe, expect, it } from "vitest";
import { agencies } from "../support/lou.ts";
import { followUpOne, openFollowUp, planDecided, writeReviews } from "../support/lou-follow-ups.ts";
import { establish, keep } from "../support/lou-meetings.ts";
import { agencyParty } from "../support/lou-stages.ts";
import { copyRead, leisure, school, youth } from "../support/written-minutes.ts";

describe("A written reason for no commitment (R35)", () => {
  it("stands in the minutes of the family, of that agency and of those who receive everything, and no others", async () => {
    const { office, lou, plan } = await planDecided();
    const meetingId = await openFollowUp(office, lou, followUpOne);
    const reason = "Provsvaren är inte klara";
    await keep(office, meetingId, {
      writtenReasons: [
        { gap: "commitmentMissing", about: agencies.police, reason },
        { gap: "commitmentMissing", about: "youth", reason: "Lou vill vänta" },
      ],
    });
    await writeReviews(office, meetingId, plan, followUpOne);
    const { minutesId } = await establish(office, meetingId);
    for (const party of [youth, school, agencyParty(agencies.police)]) {
      expect(await copyRead(office, minutesId, party)).toContain(`Inget åtagande just nu, Polis: ${reason}`);
    }
    expect(await copyRead(office, minutesId, youth)).toContain("Inget åtagande just nu, den unge: Lou vill vänta");
    const toLeisure = await copyRead(office, minutesId, leisure);
    expect(toLeisure).not.toContain("Provsvaren");
    expect(toLeisure).not.toContain("Lou vill vänta");
  });
});
