// R43, R44, T9, T14, T15, B1, B2: closing a case, and opening it again.
import { describe, expect, it } from "vitest";
import { concernReportOf } from "../support/concern-report.ts";
import { close, filledIn, viewOf } from "../support/closure.ts";
import { readyToClose } from "../support/lou-end.ts";
import { bupCovered, followedOnce, followUpTwo, heldFollowUp } from "../support/lou-follow-ups.ts";
import { withdrawAll } from "../support/lou-changes.ts";
import { guardian, registerLou, termsOne, theYouth, yesToAll } from "../support/lou.ts";
import { planOf } from "../support/lou-meetings.ts";
import { agencyParty, send } from "../support/lou-stages.ts";
import { agencies } from "../support/lou.ts";
import { must, openOffice, refused, withoutBackupTasks } from "../support/office.ts";

describe("Closing a case (R43)", () => {
  it("opens with exactly A1, A7 and A10, and demands how each ended (T9)", async () => {
    const { office, lou } = await readyToClose();
    const view = await viewOf(office, lou.caseId);
    expect(view.openCommitments.map(({ number }) => `A${String(number)}`)).toEqual(["A1", "A7", "A10"]);
    const details = filledIn(view, "2026-10-15");
    const closing = { caseId: lou.caseId, version: view.version };
    expect(await refused(office.api.closure.close({ ...closing, details: { ...details, commitments: [] } }))).toEqual({
      code: "commitmentNotSettled",
      number: 1,
    });
    expect(await refused(office.api.closure.close({ ...closing, details: { ...details, goals: [] } }))).toEqual({
      code: "goalNotAssessed",
      number: 1,
    });
    const [a1, a7, a10] = details.commitments;
    if (a1 === undefined || a7 === undefined || a10 === undefined) throw new Error("three are open");
    const closure = await must(
      office.api.closure.close({
        ...closing,
        details: { ...details, commitments: [a1, a7, { ...a10, outcome: "ordinary" }] },
      }),
    );
    expect(closure.details.commitments.map(({ outcome }) => outcome)).toEqual(["done", "done", "ordinary"]);
  });

  it("takes 211 days from complete consent on 18 March (T14), and cancels tasks, warnings and planned meetings (T15)", async () => {
    const { office, lou } = await readyToClose();
    await must(office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("closing", "2026-11-02") }));
    expect((await viewOf(office, lou.caseId)).plannedMeetings).toEqual(["2026-11-02"]);
    // Everybody was told at the meeting; otherwise the closing letters would be asked for.
    const told = { familyInformedOn: "2026-10-15", partiesInformedOn: "2026-10-15" };
    await must(close(office, lou.caseId, "2026-10-15", told));
    const view = await viewOf(office, lou.caseId);
    expect([view.closedOn, view.length]).toEqual(["2026-10-15", { from: "2026-03-18", days: 211 }]);
    for (const day of ["2026-10-15", "2026-10-19", "2026-11-04", "2026-11-11", "2026-11-18", "2026-11-19"]) {
      office.setDay(day);
      const { tasks, meetings } = await must(office.api.today.read(null));
      expect([day, withoutBackupTasks(tasks), meetings]).toEqual([day, [], []]);
    }
  });

  it("asks for a day that is past and not before the case was opened, and for a reason in words when it is another", async () => {
    const { office, lou } = await readyToClose();
    expect(await refused(close(office, lou.caseId, "2026-10-16"))).toEqual({ code: "dateInFuture" });
    expect(await refused(close(office, lou.caseId, "2026-03-15"))).toEqual({
      code: "closedBeforeOpened",
      openedOn: "2026-03-16",
    });
    expect(await refused(close(office, lou.caseId, "2026-10-15", { reason: "other" }))).toMatchObject({
      code: "invalidInput",
      fields: ["details.reasonNote"],
    });
    expect(await refused(close(office, lou.caseId, "2026-10-15", { reason: "ageLimit" }))).toEqual({
      code: "ageLimitNotReached",
      age: 14,
      limit: 18,
    });
    expect((await viewOf(office, lou.caseId)).latestEventOn).toBe("2026-08-27");
  });

  it("waits for the minutes of a meeting that has been held", async () => {
    const { office, lou } = await readyToClose();
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("closing", "2026-10-15") }),
    );
    await must(office.api.meeting.start({ meetingId }));
    expect(await refused(close(office, lou.caseId, "2026-10-15"))).toEqual({
      code: "minutesUnfinished",
      heldOn: "2026-10-15",
    });
  });

  it("ends a case in which consent was refused, with nothing to settle but the concern (2.2)", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const view = await viewOf(office, lou.caseId);
    expect(view.subjects.map(({ subject }) => subject)).toEqual([
      { kind: "area", area: "schoolAbsence" },
      { kind: "area", area: "drugs" },
      { kind: "area", area: "criminalPeers" },
    ]);
    const unsaid = { reason: "consentRefused" as const, remainingConcern: [] };
    expect(await refused(close(office, lou.caseId, "2026-03-16", unsaid))).toMatchObject({
      code: "remainingConcernMissing",
    });
    await must(close(office, lou.caseId, "2026-03-16", { reason: "consentRefused" }));
    expect((await viewOf(office, lou.caseId)).length).toBeNull();
    const [row] = await must(office.api.caseFile.list(null));
    expect([row?.step, row?.closedOn]).toEqual(["closure", "2026-03-16"]);
  });
});

describe("Remaining concern (R44)", () => {
  it("is asked about every agency that has told its concern, at every closure", async () => {
    const { office, lou } = await readyToClose();
    const view = await viewOf(office, lou.caseId);
    expect(view.subjects).toEqual(
      (
        [
          [agencies.school, 3],
          [agencies.socialServices, 2],
          [agencies.police, 2],
          [agencies.leisure, 1],
          [agencies.childPsychiatry, 2],
        ] as const
      ).map(([agencyId, latest]) => ({ subject: { kind: "agency", agencyId }, latest })),
    );
    const [first] = filledIn(view, "2026-10-15").remainingConcern;
    if (first === undefined) throw new Error("five have told");
    expect(await refused(close(office, lou.caseId, "2026-10-15", { remainingConcern: [first] }))).toEqual({
      code: "remainingConcernMissing",
      subject: { kind: "agency", agencyId: agencies.socialServices },
    });
  });

  it("above the municipality's limit demands a report made for this case, or a written assessment why not, whatever the reason", async () => {
    const { office, lou } = await readyToClose();
    await must(close(office, lou.caseId, "2026-10-15", {}, 3));
    const other = await readyToClose();
    expect(await refused(close(other.office, other.lou.caseId, "2026-10-15", {}, 4))).toEqual({
      code: "concernReportNeeded",
      because: "level",
      limit: 3,
    });
    const elsewhere = await must(other.office.api.concernReport.make(concernReportOf({ caseId: null })));
    const answer = { kind: "report" as const, concernReportId: elsewhere.concernReportId };
    expect(await refused(close(other.office, other.lou.caseId, "2026-10-15", { concernAnswer: answer }, 4))).toEqual({
      code: "notFound",
    });
    await must(
      close(
        other.office,
        other.lou.caseId,
        "2026-10-15",
        { concernAnswer: { kind: "assessed", because: "Pågående insats hos socialtjänsten möter oron." } },
        4,
      ),
    );
  });

  it("closes because concern remains only with a report, which cites 19 kap. 1 § (B2)", async () => {
    const { office, lou } = await readyToClose();
    const remains = { reason: "concernRemains" as const };
    expect(await refused(close(office, lou.caseId, "2026-10-15", remains, 0))).toMatchObject({
      code: "concernReportNeeded",
      because: "always",
    });
    const report = await must(
      office.api.concernReport.make(concernReportOf({ caseId: lou.caseId, reportedOn: "2026-10-15" })),
    );
    expect(report.provision).toBe("19 kap. 1 § socialtjänstlagen (2025:400)");
    const concernAnswer = { kind: "report" as const, concernReportId: report.concernReportId };
    await must(close(office, lou.caseId, "2026-10-15", { ...remains, concernAnswer }, 7));
  });

  it("does not demand a report because consent was withdrawn (B1), and nothing is erased", async () => {
    const { office, lou } = await followedOnce();
    await must(office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", "2026-06-11") }));
    office.setDay("2026-06-02");
    await withdrawAll(office, lou, "2026-06-02");
    office.setDay("2026-06-04");
    const { goals, commitments } = await must(office.api.plan.read({ caseId: lou.caseId }));
    await must(close(office, lou.caseId, "2026-06-04", { reason: "consentWithdrawn" }, 3));
    expect(await must(office.api.plan.read({ caseId: lou.caseId }))).toMatchObject({ goals, commitments });
    expect((await must(office.api.meeting.listForCase({ caseId: lou.caseId }))).at(-1)?.cancelledOn).toBe("2026-06-04");
    await must(office.api.concernReport.make(concernReportOf({ caseId: lou.caseId, reportedOn: "2026-06-04" })));
  });
});

describe("A case that was closed", () => {
  it("still lets a consent be withdrawn, minutes be corrected and sent, and a report be made, but takes no new yes", async () => {
    const { office, lou } = await readyToClose();
    await must(close(office, lou.caseId, "2026-10-15"));
    office.setDay("2026-10-16");
    const [, met] = await must(office.api.meeting.listForCase({ caseId: lou.caseId }));
    if (met === undefined) throw new Error("there was a first meeting");
    const { minutes } = await must(office.api.minutes.read({ meetingId: met.meetingId }));
    await must(send(office, [{ kind: "minutes", minutesId: minutes.minutesId, party: agencyParty(agencies.school) }]));
    const draft = await must(office.api.minutes.correct({ minutesId: minutes.minutesId, reason: "Fel namn" }));
    await must(office.api.minutes.establish({ minutesId: draft.minutesId, version: draft.version }));
    await must(office.api.concernReport.make(concernReportOf({ caseId: lou.caseId })));
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const consentId = versions[0]?.consentId;
    if (consentId === undefined) throw new Error("there is a version");
    expect(await refused(office.api.consent.answer(yesToAll(consentId, termsOne, theYouth, "2026-10-16")))).toEqual({
      code: "caseClosed",
      closedOn: "2026-10-15",
    });
    await withdrawAll(office, lou, "2026-10-16");
    expect(await refused(send(office, [{ kind: "consentForm", consentId, signer: guardian(lou.v1) }]))).toEqual({
      code: "caseClosed",
      closedOn: "2026-10-15",
    });
  });

  it("is corrected by a new edition, and opened again with a reason; both periods stay (logged)", async () => {
    const { office, lou } = await readyToClose();
    const { caseId } = lou;
    await must(close(office, caseId, "2026-10-14"));
    const view = await viewOf(office, caseId);
    const details = filledIn(view, "2026-10-15", { familyInformedOn: "2026-10-15" });
    await must(office.api.closure.correct({ caseId, version: view.version, details, reason: "Fel datum" }));
    office.setDay("2026-10-20");
    const corrected = await viewOf(office, caseId);
    expect([corrected.closedOn, corrected.closures.map(({ edition }) => edition)]).toEqual(["2026-10-15", [1, 2]]);
    const again = { caseId, version: corrected.version, decidedBy: "Kaj Koordinator", reason: "Ny oro" };
    expect(await refused(office.api.closure.reopen({ ...again, reopenedOn: "2026-10-14" }))).toEqual({
      code: "reopenedBeforeClosed",
      closedOn: "2026-10-15",
    });
    await must(office.api.closure.reopen({ ...again, reopenedOn: "2026-10-20" }));
    const open = await viewOf(office, caseId);
    expect([open.closedOn, open.openedOn, open.reopenings.length]).toEqual([null, "2026-10-20", 1]);
    expect(
      await refused(office.api.closure.correct({ caseId, version: open.version, details, reason: "x" })),
    ).toMatchObject({ code: "caseNotClosed" });
    await must(close(office, caseId, "2026-10-20"));
    const twice = await viewOf(office, caseId);
    expect(twice.closures.map(({ period, edition }) => [period, edition])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
    ]);
    const actions = (await must(office.api.caseFile.log({ caseId }))).map(({ action }) => action);
    expect(actions.slice(0, 4)).toEqual(["closure.close", "closure.reopen", "closure.correct", "closure.close"]);
  });

  it("is not asked for the moment the case is open again: what a meeting agreed before that no longer stands", async () => {
    const { office, lou, plan } = await bupCovered();
    await heldFollowUp(office, lou, plan, { ...followUpTwo, nextMeetingOn: null });
    office.setDay("2026-10-15");
    const { caseId } = lou;
    const kinds = async () =>
      (await must(office.api.today.read(null))).tasks.flatMap(({ kind }) =>
        kind === "caseNotClosed" || kind === "meetingNotPlanned" ? [kind] : [],
      );
    expect(await kinds()).toEqual(["caseNotClosed"]);
    await must(close(office, caseId, "2026-10-15"));
    const { version } = await viewOf(office, caseId);
    office.setDay("2026-10-20");
    const again = { caseId, version, reopenedOn: "2026-10-20", decidedBy: "Kaj Koordinator", reason: "Ny oro" };
    await must(office.api.closure.reopen(again));
    expect(await kinds()).toEqual(["meetingNotPlanned"]);
    const rows = await must(office.api.meeting.listAll(null));
    expect(rows.some(({ endsCooperation }) => endsCooperation)).toBe(false);
  });
});
