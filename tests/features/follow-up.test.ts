// R39, T9: a follow-up opens with every open commitment.
import { describe, expect, it } from "vitest";
import { agencies, consentTwo } from "../support/lou.ts";
import {
  addCommitment,
  establish,
  everybody,
  fourAgencies,
  hold,
  keep,
  meetingOne,
  minutesOf,
  openedWith,
  planOf,
  preMeeting,
  review,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, refused } from "../support/office.ts";

describe("Follow-up (R39, T9)", () => {
  it("opens with exactly the open commitments, asks for a status of each, and keeps their history", async () => {
    const { office, lou } = await withConsent();
    await preMeeting(office, lou);
    const { meeting, plan } = await meetingOne(office, lou);
    await establish(office, meeting.meetingId);

    const first = await hold(office, lou, planOf("followUp", "2026-05-21"), everybody(lou));
    expect(await openedWith(office, first.meetingId)).toEqual(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"]);
    await keep(
      office,
      first.meetingId,
      {
        ...textOne,
        next: { nextMeetingOn: "2026-06-11", anotherMeeting: false, closing: false, frequency: "", contactBetween: "" },
      },
      surveyOne,
    );
    const { minutes } = await minutesOf(office, first.meetingId);
    const early = await refused(
      office.api.minutes.establish({ minutesId: minutes.minutesId, version: minutes.version }),
    );
    expect(early).toMatchObject({
      code: "minutesIncomplete",
      gaps: plan.commitments.map((_, index) => ({ code: "statusMissing", number: index + 1 })),
    });
    await review(office, first.meetingId, plan, {
      1: "ongoing",
      2: "done",
      3: "partly",
      4: "ongoing",
      5: "ongoing",
      6: "partly",
      7: "ongoing",
      8: "done",
      9: "done",
    });
    const [m1, , m3] = plan.goals;
    if (m1 === undefined || m3 === undefined) throw new Error("the plan has three goals");
    const a10 = await addCommitment(
      office,
      first.meetingId,
      m3,
      "Plats i musikstudion torsdagar",
      { kind: "agency", agencyId: agencies.leisure },
      "2026-05-28",
      "2026-06-11",
    );
    const a11 = await addCommitment(
      office,
      first.meetingId,
      m1,
      "Tid för bedömning",
      { kind: "agency", agencyId: agencies.childPsychiatry },
      "2026-05-28",
      "2026-06-11",
    );
    await establish(office, first.meetingId);

    await consentTwo(office, lou);
    const withBup = [...fourAgencies, agencies.childPsychiatry];
    const second = await hold(office, lou, planOf("followUp", "2026-06-11"), everybody(lou, withBup));
    expect(await openedWith(office, second.meetingId)).toEqual(["A1", "A3", "A4", "A5", "A6", "A7", "A10", "A11"]);
    const all = { ...plan, commitments: [...plan.commitments, a10, a11] };
    await review(office, second.meetingId, all, {
      1: "ongoing",
      3: "done",
      4: "done",
      5: "ongoing",
      6: "done",
      7: "ongoing",
      10: "ongoing",
      11: "done",
    });
    const a12 = await addCommitment(
      office,
      second.meetingId,
      m3,
      "Sommarplan",
      { kind: "agency", agencyId: agencies.leisure },
      "2026-06-29",
      "2026-08-27",
    );

    const third = await hold(office, lou, planOf("followUp", "2026-08-27"), everybody(lou, withBup));
    expect(await openedWith(office, third.meetingId)).toEqual(["A1", "A5", "A7", "A10", "A12"]);
    await review(
      office,
      third.meetingId,
      { ...all, commitments: [...all.commitments, a12] },
      { 1: "ongoing", 5: "done", 7: "ongoing", 10: "ongoing", 12: "done" },
    );

    const last = await hold(office, lou, planOf("closing", "2026-10-15"), everybody(lou, withBup));
    expect(await openedWith(office, last.meetingId)).toEqual(["A1", "A7", "A10"]);
    const { commitments } = await must(office.api.plan.read({ caseId: lou.caseId }));
    expect(
      commitments.find((commitment) => commitment.number === 1)?.reviews.map((one) => [one.on, one.status]),
    ).toEqual([
      ["2026-05-21", "ongoing"],
      ["2026-06-11", "ongoing"],
      ["2026-08-27", "ongoing"],
    ]);
  });
});
