// B9 of `domain.md` §6.2 told from beginning to end: Lou turns 18 between the first follow-up and the second.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { Party } from "../../shared/domain/party.ts";
import { consentOne, consentTwo, registerLou, termsTwo, theYouth, yesToAll, youth } from "../support/lou.ts";
import { handOver } from "../support/lou-changes.ts";
import { followUpOne, heldFollowUp, withBup } from "../support/lou-follow-ups.ts";
import {
  establish,
  everybody,
  fourAgencies,
  meetingOne,
  planOf,
  preMeeting,
  recipients,
} from "../support/lou-meetings.ts";
import { agencyParty } from "../support/lou-stages.ts";
import { factsOf, four, parties } from "../support/lou-withdrawal.ts";
import { must, openOffice, refused } from "../support/office.ts";

describe("B9, turning 18", () => {
  it("on 1 June the guardians' signatures lapse; the meeting of 11 June waits for Lou's own, and is then held without V1 and V2", async () => {
    // Born 2008-06-01: everybody signed in March and May, when Lou was 17.
    const office = await openOffice("2026-03-12");
    const { api, setDay } = office;
    const lou = await registerLou(office, { youth: { ...youth, birthDate: "2008-06-01" } });
    const { caseId } = lou;
    const { v1, v2, youth: own } = parties(lou);
    await consentOne(office, lou);
    await preMeeting(office, lou);
    const { meeting, plan } = await meetingOne(office, lou);
    await establish(office, meeting.meetingId);
    const { minutesId } = await heldFollowUp(office, lou, plan, followUpOne);
    const consentId = await consentTwo(office, lou);
    const to = (party: Party): DocumentRequest => ({ kind: "minutes", minutesId, party });
    const rows = async (input: Parameters<typeof api.document.recipients>[0]) =>
      (await must(api.document.recipients(input))).map(({ code, block }) => [code, block?.code ?? null]);

    // 31 May: the minutes go to whom they went to before, V1 and V2 too. (BUP was not there on 21 May.)
    setDay("2026-05-31");
    const bup = ["B", "agencyNotCovered"];
    expect(await rows({ kind: "minutes", minutesId })).toEqual([
      ...["S", "T", "P", "F"].map((code) => [code, null]),
      bup,
      ...["V1", "V2", "U"].map((code) => [code, null]),
    ]);
    const { meetingId } = await must(api.meeting.plan({ caseId, plan: planOf("followUp", "2026-06-11") }));
    const everyone = recipients(lou, [...four, "childPsychiatry"]);
    const withoutGuardians = everyone.filter(({ party }) => party.kind !== "guardian");
    const summon = (to: typeof everyone) => api.notice.create({ meetingId, recipients: to, replyBy: null });
    // On the day of the meeting Lou decides alone, so the notice waits already now.
    expect(await refused(summon(withoutGuardians))).toEqual({ code: "youthMustSign" });

    // 1 June, the birthday: what the guardians signed no longer carries, nor what Lou signed as a minor.
    setDay("2026-06-01");
    expect(await refused(summon(withoutGuardians))).toEqual({ code: "youthMustSign" });
    for (const agencyId of fourAgencies) {
      expect(await refused(handOver(office, [to(agencyParty(agencyId))]))).toEqual({ code: "youthMustSign" });
    }
    for (const party of [v1, v2]) {
      expect(await refused(handOver(office, [to(party)]))).toEqual({ code: "youthMustSign" });
    }
    // Lou's own copy needs nobody's consent.
    await must(handOver(office, [to(own)]));
    expect((await must(api.consent.workList(null))).map(({ caseId: which }) => which)).toContain(caseId);
    // What V1 says of consent is no longer an answer.
    expect(
      await refused(
        api.consent.answer(yesToAll(consentId, termsTwo, { kind: "guardian", guardianId: lou.v1 }, "2026-06-01")),
      ),
    ).toEqual({ code: "notASigner" });

    // 2 June: Lou signs alone. The agencies and Lou are called; the guardians are not.
    setDay("2026-06-02");
    await must(api.consent.answer(yesToAll(consentId, termsTwo, theYouth, "2026-06-02")));
    expect(await refused(summon(everyone))).toEqual({ code: "youthHasNotAgreed" });
    await must(summon(withoutGuardians));
    expect(await rows({ kind: "notice", meetingId })).toEqual(
      ["S", "T", "P", "F", "B", "U"].map((code) => [code, null]),
    );
    const notices = await must(api.document.recipients({ kind: "notice", meetingId }));
    await must(
      handOver(
        office,
        notices.map(({ request }) => request),
      ),
    );
    // V1 and V2 have dropped from the distribution of what was written before, too.
    expect(await rows({ kind: "minutes", minutesId })).toEqual([
      ...["S", "T", "P", "F"].map((code) => [code, null]),
      bup,
      ["V1", "youthHasNotAgreed"],
      ["V2", "youthHasNotAgreed"],
      ["U", null],
    ]);

    // 11 June: the meeting is held. V1 and V2 cannot be recorded as guardians; without them it can be held.
    setDay("2026-06-11");
    await must(api.meeting.start({ meetingId }));
    const there = everybody(lou, withBup);
    expect(await refused(api.meeting.setAttendance({ meetingId, attendance: there }))).toEqual({
      code: "youthHasNotAgreed",
    });
    const attendance = there.filter(({ role }) => role.kind !== "guardian");
    await must(api.meeting.setAttendance({ meetingId, attendance }));

    // Lou wants Kim to know how it goes, and says so: from that day Kim, and only Kim, gets what there is.
    await must(
      api.consent.agreeToGuardian({
        caseId,
        guardianId: lou.v1,
        agrees: true,
        on: "2026-06-11",
        manner: "oral",
        receivedBy: "Kaj Koordinator",
      }),
    );
    await must(handOver(office, [to(v1)]));
    expect(await refused(handOver(office, [to(v2)]))).toEqual({ code: "youthHasNotAgreed" });
    // Nothing of what was signed before has been taken away.
    expect((await factsOf(office, lou)).answers.filter(({ answer }) => answer === "yes")).toHaveLength(3 * 4 + 4 * 5);
  });
});
