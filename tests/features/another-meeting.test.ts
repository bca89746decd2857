// R36: another meeting is decided although no day can be set, and is waited for until it is planned or taken back.
import { describe, expect, it } from "vitest";
import {
  establish,
  everybody,
  hold,
  keep,
  minutesOf,
  planOf,
  planOne,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { send, withConsent } from "../support/lou-stages.ts";
import { must } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

describe("Another meeting without a day (R36)", () => {
  it("still needs its reason, is printed, and stands in Idag until the meeting is planned or the decision taken back", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const next = { nextMeetingOn: null, anotherMeeting: true, closing: false, frequency: "", contactBetween: "" };
    await keep(office, meetingId, { ...textOne, next }, surveyOne);
    await planOne(office, meetingId);
    expect((await minutesOf(office, meetingId)).gaps).toEqual([{ code: "nextMeetingMissing" }]);
    const reason = { gap: "nextMeetingMissing" as const, about: null, reason: "Skolans schema är inte klart." };
    await keep(office, meetingId, { writtenReasons: [reason] });
    const { minutesId } = await establish(office, meetingId);
    const kinds = async () =>
      (await must(api.today.read(null))).tasks.flatMap(({ kind }) =>
        kind.endsWith("NotPlanned") || kind === "caseNotClosed" ? [kind] : [],
      );
    expect(await kinds()).toEqual(["decidedMeetingNotPlanned"]);

    const toYouth = { kind: "minutes" as const, minutesId, party: { kind: "youth" as const } };
    const { documents } = await must(send(office, [toYouth]));
    const [copy] = documents;
    if (copy === undefined) throw new Error("one was sent");
    const { bytes } = await must(api.document.readSent({ documentId: copy.documentId }));
    expect((await textOf(bytes)).text).toContain("Dagen är inte bestämd än.");

    // Planned: done. Cancelled: it is to be planned again.
    const { meetingId: planned, version } = await must(
      api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", "2026-05-21") }),
    );
    expect(await kinds()).toEqual([]);
    const because = { askedBy: "agency" as const, reason: "Skolan hade studiedag." };
    await must(api.meeting.cancel({ meetingId: planned, version, because }));
    expect(await kinds()).toEqual(["decidedMeetingNotPlanned"]);

    // Taken back in a correction: then the closure comes next.
    await must(api.minutes.correct({ minutesId, reason: "Familjen vill sluta." }));
    await keep(office, meetingId, { next: { ...next, anotherMeeting: false, closing: true } });
    await establish(office, meetingId);
    expect(await kinds()).toEqual(["caseNotClosed"]);
  });

  it("is no decision in minutes that were written before it could be kept", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { minutes } = await minutesOf(office, meetingId);
    const { frequency, contactBetween } = minutes.content.next;
    const asBefore = { nextMeetingOn: null, closing: false, frequency, contactBetween };
    const draft = { minutesId: minutes.minutesId, version: minutes.version };
    await must(office.api.minutes.keep({ ...draft, sections: { next: asBefore } }));
    expect((await minutesOf(office, meetingId)).minutes.content.next.anotherMeeting).toBe(false);
  });
});
