// B3 from the wrong side: what was hidden once must not come out in a later version, or in another meeting's minutes.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import type { Party } from "../../shared/domain/party.ts";
import { establish, everybody, hold, keep, planOf, surveyOne, textOne } from "../support/lou-meetings.ts";
import { handOver } from "../support/lou-changes.ts";
import { must, refused } from "../support/office.ts";
import { copyRead, guardiansOf, school, written, youth } from "../support/written-minutes.ts";

const secret = { by: "Skolkuratorn", on: null, note: "Skolan anmäler", isSecret: true };

describe("B3: what was hidden in a version that has been corrected since", () => {
  it("is not told by the reason of the correction, and the guardians' copies still wait for a check", async () => {
    const { office, lou, meetingId } = await written();
    const note = { asideId: "note-1", area: null, text: "Lou berättar om slag hemma", inYouthCopy: false };
    await keep(office, meetingId, { hidden: [{ ...note, from: "youthVoice.ownWords", reason: "Lou kan fara illa" }] });
    const { minutesId } = await establish(office, meetingId);
    await must(office.api.minutes.correct({ minutesId, reason: "Det om slag hemma ska inte stå här" }));
    await keep(office, meetingId, { hidden: [] });
    const corrected = await establish(office, meetingId);
    for (const party of [...guardiansOf(lou), youth]) {
      expect(await copyRead(office, corrected.minutesId, party)).not.toContain("slag hemma");
    }
    expect(await copyRead(office, corrected.minutesId, school)).toContain("slag hemma");
    const [one] = guardiansOf(lou);
    if (one === undefined) throw new Error("there is one");
    const request = { kind: "minutes" as const, minutesId: corrected.minutesId, party: one };
    expect(await refused(handOver(office, [request]))).toEqual({ code: "copyNotChecked" });
  });
});

describe("B3: what one meeting hides", () => {
  it("makes the guardians' copies of every other meeting wait for a check too, and of nobody else", async () => {
    const { office, lou, meetingId } = await written();
    const note = { asideId: "note-1", area: null, text: "Lou berättar om slag hemma", inYouthCopy: false };
    await keep(office, meetingId, { hidden: [{ ...note, from: "youthVoice.ownWords", reason: "Lou kan fara illa" }] });
    await establish(office, meetingId);
    const next = await hold(office, lou, planOf("closing", "2026-05-21"), everybody(lou));
    await keep(
      office,
      next.meetingId,
      { ...textOne, sharedView: "Det som Lou berättade i april oroar alla." },
      surveyOne,
    );
    const review = { status: "done" as const, result: "" };
    for (const { commitmentId } of (await must(office.api.plan.read({ caseId: lou.caseId }))).commitments) {
      await must(office.api.plan.reviewCommitment({ commitmentId, meetingId: next.meetingId, review }));
    }
    const { minutesId } = await establish(office, next.meetingId);
    const of = (party: Party): DocumentRequest => ({ kind: "minutes", minutesId, party });
    for (const party of guardiansOf(lou)) {
      expect(await refused(handOver(office, [of(party)]))).toEqual({ code: "copyNotChecked" });
      await must(office.api.document.check({ kind: "minutes", minutesId, party }));
      await must(handOver(office, [of(party)]));
    }
    await must(handOver(office, [of(school), of(youth)]));
  });
});

describe("B3: a concern report that another makes, noted as secret at one meeting", () => {
  it("is not told to the family by the minutes of the next meeting", async () => {
    const { office, lou, meetingId } = await written();
    await keep(office, meetingId, { concernDiscussed: true, concernReport: secret });
    await establish(office, meetingId);
    const next = await hold(office, lou, planOf("followUp", "2026-05-21"), everybody(lou));
    await keep(office, next.meetingId, {
      ...textOne,
      concernDiscussed: true,
      concernReport: { ...emptyMinutes.concernReport, note: "Skolan har anmält" },
    });
    const { minutes } = await must(office.api.minutes.read({ meetingId: next.meetingId }));
    for (const party of [...guardiansOf(lou), youth]) {
      expect(await copyRead(office, minutes.minutesId, party)).not.toMatch(/rosanmälan|har anmält/u);
    }
    expect(await copyRead(office, minutes.minutesId, school)).toContain("Skolan har anmält");
  });
});
