// B4 of `domain.md` §6.2 told from beginning to end: V1 gets a secrecy mark and lives apart from V2 from 15 June.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { Party } from "../../shared/domain/party.ts";
import { handOver } from "../support/lou-changes.ts";
import {
  bupCovered,
  followUpThree,
  followUpTwo,
  heldFollowUp,
  openFollowUp,
  writeReviews,
} from "../support/lou-follow-ups.ts";
import { establish, keep, planOf, recipients } from "../support/lou-meetings.ts";
import { four, parties } from "../support/lou-withdrawal.ts";
import { must, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import { nothingOfGuardianOne, protectGuardianOne, whereabouts } from "../support/protected.ts";
import { school } from "../support/written-minutes.ts";

describe("B4, protected identity", () => {
  it("from 15 June no list, no paper and no meeting place tells V2, Lou or an agency where V1 is found", async () => {
    const { office, lou, plan } = await bupCovered();
    const { api, setDay } = office;
    const { caseId } = lou;
    const { v1, v2, youth } = parties(lou);
    const second = await heldFollowUp(office, lou, plan, followUpTwo);

    setDay("2026-06-15");
    await protectGuardianOne(office, lou);

    // What tells of many cases, or of what has been done, has nothing of it; the log says that it changed, not to what.
    const shown = {
      list: await must(api.caseFile.list(null)),
      found: await must(api.caseSearch.find({ text: "Exempelsson" })),
      today: await must(api.today.read(null)),
      meetings: await must(api.meeting.listAll(null)),
      timeline: await must(api.activity.timeline({ caseId })),
      log: await must(api.caseFile.log({ caseId })),
      situation: await must(api.activity.situation({ caseId })),
    };
    for (const [where, what] of Object.entries(shown)) {
      expect([where, nothingOfGuardianOne.test(JSON.stringify(what))]).toEqual([where, false]);
    }
    // Neither is the case found by it.
    for (const text of [whereabouts.address, whereabouts.phone, whereabouts.workplace]) {
      expect(await must(api.caseSearch.find({ text }))).toEqual([]);
    }
    // Showing it on screen is a deed of its own, and logged.
    await must(api.caseFile.reveal({ caseId, who: v1, what: "address" }));
    expect((await must(api.caseFile.log({ caseId })))[0]?.action).toBe("caseFile.reveal");

    // The notice to 27 August waits until somebody has answered that the place reveals nobody.
    const { meetingId } = await must(api.meeting.plan({ caseId, plan: planOf("followUp", "2026-08-27") }));
    const { meeting } = await must(api.meeting.read({ meetingId }));
    const all = recipients(lou, [...four, "childPsychiatry"]);
    const summon = (checkedPlace: string) =>
      api.notice.create({ meetingId, recipients: all, replyBy: null, details: { checkedPlace } });
    expect(await refused(summon(""))).toEqual({ code: "placeNotChecked" });
    await must(summon(meeting.place));

    const readers: readonly Party[] = [v2, youth, school];
    const copyOf = async (request: DocumentRequest): Promise<string> => {
      const { bytes, fileName } = await must(api.document.preview(request));
      const { text, title } = await textOf(bytes);
      expect(`${fileName} ${String(title)}`).not.toMatch(/Kim|Robin|Lou/u);
      return text;
    };
    for (const party of readers) {
      const requests: readonly DocumentRequest[] = [
        { kind: "notice", meetingId, party },
        { kind: party.kind === "agency" ? "preparation" : "meetingInformation", meetingId, party },
        { kind: "minutes", minutesId: second.minutesId, party },
        { kind: "plan", caseId, party },
      ];
      for (const request of requests) {
        expect([request.kind, nothingOfGuardianOne.test(await copyOf(request))]).toEqual([request.kind, false]);
      }
    }
    await must(
      api.meeting.cancel({ meetingId, version: meeting.version, because: { askedBy: "family", reason: "Ny tid" } }),
    );

    // 27 August: somebody writes where V1 lives into the minutes. That copy leaves to V1 and to nobody else.
    const third = await openFollowUp(office, lou, followUpThree);
    await writeReviews(office, third, second.plan, followUpThree);
    await keep(office, third, { guardiansView: `Kim bor nu på ${whereabouts.address}.` });
    const first = await establish(office, third);
    const of = (minutesId: typeof first.minutesId, party: Party): DocumentRequest => ({
      kind: "minutes",
      minutesId,
      party,
    });
    for (const party of readers) {
      expect(await refused(handOver(office, [of(first.minutesId, party)]))).toEqual({
        code: "protectedInCopy",
        whose: v1,
        parts: ["guardiansView"],
      });
    }
    await must(handOver(office, [of(first.minutesId, v1)]));
    await must(api.minutes.correct({ minutesId: first.minutesId, reason: "En uppgift ska inte stå där" }));
    await keep(office, third, { guardiansView: "Kim har flyttat." });
    const corrected = await establish(office, third);
    for (const party of readers) {
      expect(await copyOf(of(corrected.minutesId, party))).not.toMatch(nothingOfGuardianOne);
      await must(handOver(office, [of(corrected.minutesId, party)]));
    }
  });
});
