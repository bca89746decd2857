// What a coordinator sees after the last meeting, after the closure and after the case is opened again.
import { describe, expect, it } from "vitest";
import { close, viewOf } from "../support/closure.ts";
import { bupCovered, closingMeeting, followUpThree, followUpTwo, heldFollowUp } from "../support/lou-follow-ups.ts";
import { withdrawAll } from "../support/lou-changes.ts";
import { must } from "../support/office.ts";

describe("After the meeting that ends the cooperation", () => {
  it("is the closure asked for, until the case is opened again; and no held meeting is the next one", async () => {
    const { office, lou, plan } = await bupCovered();
    const { caseId } = lou;
    const { api } = office;
    const second = await heldFollowUp(office, lou, plan, followUpTwo);
    const third = await heldFollowUp(office, lou, second.plan, followUpThree);
    await heldFollowUp(office, lou, third.plan, closingMeeting);
    const asksToClose = async (): Promise<boolean> =>
      (await must(api.today.read(null))).tasks.some(({ kind }) => kind === "caseNotClosed");
    expect(await asksToClose()).toBe(true);
    // Its own day: written down, it is behind the case.
    expect((await must(api.caseFile.list(null))).map(({ nextMeetingOn }) => nextMeetingOn)).toEqual([null]);

    await must(close(office, caseId, "2026-10-15"));
    office.setDay("2026-10-20");
    const { version } = await viewOf(office, caseId);
    await must(
      api.closure.reopen({ caseId, version, reopenedOn: "2026-10-20", decidedBy: "Kaj Koordinator", reason: "Ny oro" }),
    );
    expect(await asksToClose()).toBe(false);

    expect((await must(api.activity.situation({ caseId }))).consentUntil).toBe("2026-11-18");
    await withdrawAll(office, lou, "2026-10-20");
    expect((await must(api.activity.situation({ caseId }))).consentUntil).toBeNull();
  });
});
