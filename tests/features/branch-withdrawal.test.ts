// B1 of `domain.md` §6.2 told from beginning to end: V2 takes everything back between the first follow-up and the second.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { close, viewOf } from "../support/closure.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { agencies, guardian, termsTwo, yesToAll } from "../support/lou.ts";
import { handOver } from "../support/lou-changes.ts";
import { bupCovered } from "../support/lou-follow-ups.ts";
import { everybody, planOf, recipients } from "../support/lou-meetings.ts";
import { agencyParty } from "../support/lou-stages.ts";
import { factsOf, four, letterRows, newestConsent, parties } from "../support/lou-withdrawal.ts";
import { must, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

describe("B1, withdrawal", () => {
  it("V2 takes everything back on 2 June: sharing stops at once, the letter is ready, and the case ends on 4 June with nothing erased", async () => {
    const { office, lou, minutesId } = await bupCovered();
    const { api, setDay } = office;
    const { v1, v2, youth } = parties(lou);
    const five = [...four, "childPsychiatry"] as const;
    const school = agencyParty(agencies.school);
    const requestsOf = async (input: Parameters<typeof api.document.recipients>[0]) =>
      (await must(api.document.recipients(input))).filter(({ block }) => block === null).map(({ request }) => request);

    // 27 May: the minutes of the follow-up have left, and so has the notice for 11 June.
    setDay("2026-05-27");
    await must(handOver(office, await requestsOf({ kind: "minutes", minutesId })));
    const plan = planOf("followUp", "2026-06-11");
    const { meetingId } = await must(api.meeting.plan({ caseId: lou.caseId, plan }));
    const create = () => api.notice.create({ meetingId, recipients: recipients(lou, five), replyBy: null });
    await must(create());
    await must(handOver(office, await requestsOf({ kind: "notice", meetingId })));
    const sent = await must(api.document.listForCase({ caseId: lou.caseId }));
    const before = await factsOf(office, lou);

    // 2 June: V2 says on the telephone that it is over.
    setDay("2026-06-02");
    const { consequences } = await must(
      api.consent.answer({
        ...yesToAll(await newestConsent(office, lou), termsTwo, guardian(lou.v2), "2026-06-02"),
        answers: termsTwo.agencyIds.map((agencyId) => ({ agencyId, answer: "withdrawn" as const })),
        manner: "oral",
      }),
    );
    expect(consequences).toMatchObject({ whole: true, on: "2026-06-02", notices: [{ meetingId, sent: true }] });
    expect(new Set(consequences?.holders.map(({ recipientCode }) => recipientCode))).toEqual(
      new Set(["S", "T", "P", "F", "B", "V1", "V2", "U"]),
    );

    // From that moment nothing goes to an agency, and the meeting of 11 June is not called to, nor held.
    const toAgencies: readonly DocumentRequest[] = [
      { kind: "minutes", minutesId, party: school },
      { kind: "plan", caseId: lou.caseId, party: school },
      { kind: "notice", meetingId, party: school },
    ];
    for (const request of toAgencies) {
      const refusal = { code: "agencyDeclined", agencyId: agencies.school, signer: guardian(lou.v2), on: "2026-06-02" };
      expect([request.kind, await refused(handOver(office, [request]))]).toMatchObject([request.kind, refusal]);
      expect([request.kind, await refused(api.document.preview(request))]).toMatchObject([request.kind, refusal]);
    }
    expect(await refused(create())).toMatchObject({ code: "agencyDeclined" });
    setDay("2026-06-11");
    expect(await refused(api.meeting.start({ meetingId }))).toMatchObject({ code: "agencyDeclined" });
    const attendance = everybody(lou);
    expect(await refused(api.meeting.setAttendance({ meetingId, attendance }))).toEqual({ code: "meetingNotStarted" });
    setDay("2026-06-02");
    expect((await must(api.today.read(null))).tasks.map(({ kind }) => kind)).toContain("noticeToChange");

    const letterTasks = async () =>
      (await must(api.today.read(null))).tasks.flatMap(({ kind, count }) =>
        kind.endsWith("LetterNotSent") ? [`${kind} ${String(count)}`] : [],
      );
    expect(await letterTasks()).toEqual(["withdrawalLetterNotSent 8"]);

    // The letter is ready for everybody who took part. It says that consent has ended, and not who ended it.
    const letters = await letterRows(office, lou);
    expect(letters.map(({ code, block }) => [code, block])).toEqual(
      ["S", "T", "P", "F", "B", "V1", "V2", "U"].map((code) => [code, null]),
    );
    for (const { request, code } of letters.slice(0, 5)) {
      const { text } = await textOf((await must(api.document.preview(request))).bytes);
      expect([code, text.includes("samtycke"), /Robin|Kim|Vårdnadshavare 2/u.test(text)]).toEqual([code, true, false]);
    }
    const { documents } = await must(
      handOver(
        office,
        letters.map(({ request }) => request),
      ),
    );
    expect(documents.map(({ ground }) => ground)).toEqual([
      ...Array<string>(5).fill("consentEnded"),
      ...Array<string>(3).fill("ownMatter"),
    ]);

    expect(await letterTasks()).toEqual([]);

    // Inside, the plan can be read; Lou gets her own copy; a concern report can be made and sent.
    expect((await must(api.plan.read({ caseId: lou.caseId }))).commitments).toHaveLength(11);
    await must(handOver(office, [{ kind: "minutes", minutesId, party: youth }]));
    const report = await must(
      api.concernReport.make(concernReportOf({ caseId: lou.caseId, reportedOn: "2026-06-02" })),
    );
    await must(handOver(office, [{ kind: "concernReport", concernReportId: report.concernReportId }]));

    // 4 June: closed because consent was withdrawn. Where little concern remains nothing more is asked for (R44).
    setDay("2026-06-04");
    expect((await viewOf(office, lou.caseId)).plannedMeetings).toEqual(["2026-06-11"]);
    const closure = await must(close(office, lou.caseId, "2026-06-04", { reason: "consentWithdrawn" }));
    expect(closure.details).toMatchObject({ closedOn: "2026-06-04", concernAnswer: null });
    expect(await letterTasks()).toEqual(["closingLetterNotSent 3"]);
    // How it ended is told to the family as their own matter; consent is no ground for it any more.
    const ended = await must(
      handOver(
        office,
        [v1, v2, youth].map((party) => ({ kind: "closure", caseId: lou.caseId, party })),
      ),
    );
    expect(ended.documents.map(({ ground }) => ground)).toEqual(["ownMatter", "ownMatter", "ownMatter"]);

    expect(await letterTasks()).toEqual([]);

    // Nothing has been erased: every yes, every paper and its bytes, the minutes and the log.
    const after = await factsOf(office, lou);
    expect(after.answers).toEqual(expect.arrayContaining([...before.answers]));
    expect(after.answers.length).toBe(before.answers.length + termsTwo.agencyIds.length);
    const kept = await must(api.document.listForCase({ caseId: lou.caseId }));
    expect(kept.map(({ documentId }) => documentId)).toEqual(
      expect.arrayContaining(sent.map(({ documentId }) => documentId)),
    );
    for (const { documentId } of kept) await must(api.document.readSent({ documentId }));
    const actions = (await must(api.caseFile.log({ caseId: lou.caseId }))).map(({ action }) => action);
    for (const action of ["consent.answer", "document.dispatch", "concernReport.make", "closure.close"]) {
      expect(actions).toContain(action);
    }
  });
});
