// B2 and B8 of `domain.md` §6.2 told from beginning to end: concern remains when the case is to end, and the law of the day.
import { describe, expect, it } from "vitest";
import type { ReportProgress } from "../../shared/domain/concern-clock.ts";
import { close } from "../support/closure.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { handOver } from "../support/lou-changes.ts";
import { bupCovered, closingMeeting, followUpThree, followUpTwo, heldFollowUp } from "../support/lou-follow-ups.ts";
import { agencies } from "../support/lou.ts";
import { must, openOffice, refused, withoutBackupTasks } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

describe("B2, concern remains", () => {
  it("on 15 October the closing demands a concern report, which cites the law of its day and is followed to its answer", async () => {
    const { office, lou, plan } = await bupCovered();
    const { api, setDay } = office;
    const second = await heldFollowUp(office, lou, plan, followUpTwo);
    const third = await heldFollowUp(office, lou, second.plan, followUpThree);
    // 15 October, the closing meeting: three positive tests again, and the social services' concern is 7.
    const [m1, , m3] = closingMeeting.goals;
    await heldFollowUp(office, lou, third.plan, {
      ...closingMeeting,
      goals: [m1, [3, "worse"], m3],
      concern: { ...closingMeeting.concern, socialServices: 7 },
    });
    const concern = { ...closingMeeting.concern, socialServices: 7 };
    const remainingConcern = Object.entries(concern).map(([key, level]) => ({
      // The keys of the record are the names of the agencies.
      subject: { kind: "agency" as const, agencyId: agencies[key as keyof typeof agencies] },
      level,
    }));
    const goals = plan.goals.map((goalId, index) => ({
      goalId,
      value: [12, 3, 0][index] ?? null,
      assessment: index === 1 ? ("worse" as const) : ("reached" as const),
      note: "",
    }));
    const closing = { reason: "concernRemains", remainingConcern, goals } as const;
    expect(await refused(close(office, lou.caseId, "2026-10-15", closing))).toEqual({
      code: "concernReportNeeded",
      because: "always",
      limit: 3,
    });
    // In this municipality the coordinator reports what remains: a written assessment is not enough.
    const assessed = { kind: "assessed", because: "Socialtjänsten vet redan" } as const;
    expect(
      await refused(close(office, lou.caseId, "2026-10-15", { ...closing, concernAnswer: assessed })),
    ).toMatchObject({ code: "concernReportNeeded" });

    const { concernReportId, provision } = await must(
      api.concernReport.make(
        concernReportOf({ caseId: lou.caseId, reportedOn: "2026-10-15", feedbackRequested: true }),
      ),
    );
    expect(provision).toBe("19 kap. 1 § socialtjänstlagen (2025:400)");
    const request = { kind: "concernReport" as const, concernReportId };
    const { text } = await textOf((await must(api.document.preview(request))).bytes);
    expect(text).toContain("19 kap. 1 § socialtjänstlagen (2025:400)");
    expect(text).not.toContain("2001:453");
    // Who reports asks to be told what came of it.
    expect(text).toMatch(/återkoppl/iu);
    const concernAnswer = { kind: "report" as const, concernReportId };
    const closure = await must(close(office, lou.caseId, "2026-10-15", { ...closing, concernAnswer }));
    expect(closure.details).toMatchObject({ reason: "concernRemains", concernAnswer });

    // Sent the same day: a decision is expected by 29 October, in a closed case too.
    const { documents } = await must(handOver(office, [request]));
    expect(documents).toMatchObject([{ ground: "concernReport", recipientCode: "T" }]);
    const row = async () => {
      const [only] = await must(api.concernReport.list({ caseId: lou.caseId }));
      if (only === undefined) throw new Error("a report was made");
      return only;
    };
    expect(await row()).toMatchObject({
      progress: { sentOn: "2026-10-15" },
      wait: { for: "decision", dueOn: "2026-10-29" },
    });
    setDay("2026-10-29");
    const due = async () =>
      withoutBackupTasks((await must(api.today.read(null))).tasks)
        .map(({ kind, dueOn }) => [kind, dueOn])
        .filter(([kind]) => kind !== "closingLetterNotSent");
    expect(await due()).toEqual([["concernDecisionAwaited", "2026-10-29"]]);
    const track = async (said: Partial<ReportProgress>) => {
      const { version, progress } = await row();
      await must(api.concernReport.track({ concernReportId, version, progress: { ...progress, ...said } }));
    };
    await track({ decidedOn: "2026-10-29", decision: "investigation" });
    // A week after the decision who reported is to be told.
    expect(await due()).toEqual([["concernFeedbackAwaited", "2026-11-05"]]);
    setDay("2026-11-05");
    await track({ feedbackOn: "2026-11-05" });
    expect(await due()).toEqual([]);
  });
});

describe("B8, law by date", () => {
  it("a report of 30 June 2025 cites the older act and one of 1 July the newer, on screen and on paper, whatever day it is read", async () => {
    const office = await openOffice("2025-07-02");
    const { api, setDay } = office;
    const older = "14 kap. 1 § socialtjänstlagen (2001:453)";
    const newer = "19 kap. 1 § socialtjänstlagen (2025:400)";
    for (const [reportedOn, cited, not] of [
      ["2025-06-30", older, "2025:400"],
      ["2025-07-01", newer, "2001:453"],
    ] as const) {
      setDay("2025-07-02");
      const made = await must(api.concernReport.make(concernReportOf({ reportedOn })));
      expect([reportedOn, made.provision]).toEqual([reportedOn, cited]);
      // Sent the year after it still cites the act that it was made under.
      setDay("2026-03-12");
      const { concernReportId } = made;
      expect((await must(api.concernReport.read({ concernReportId }))).provision).toBe(cited);
      const { documents } = await must(handOver(office, [{ kind: "concernReport", concernReportId }]));
      for (const { documentId } of documents) {
        const { text } = await textOf((await must(api.document.readSent({ documentId }))).bytes);
        expect(text).toContain(cited);
        expect(text).not.toContain(not);
      }
    }
  });
});
