// R45, B2, B3, B8: never blocked by anything, silent where guardians must not know, and followed until there is an answer.
import { describe, expect, it } from "vitest";
import { readPdf, wholeText } from "../documents/read-pdf.ts";
import { close } from "../support/closure.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { readyToClose } from "../support/lou-end.ts";
import { profile, registerLou } from "../support/lou.ts";
import { withdrawAll } from "../support/lou-changes.ts";
import { planOf } from "../support/lou-meetings.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { agencies } from "../support/lou.ts";
import { must, openOffice, refused, type Office, withoutBackupTasks } from "../support/office.ts";
import { testPassphrase } from "../support/vault.ts";
import { noProgress } from "../../shared/domain/concern-clock.ts";
import { CaseId, ConcernReportId } from "../../shared/domain/ids.ts";
import type { ConcernReportDetails } from "../../shared/domain/concern-report.ts";

const makeAndSend = async (office: Office, changes: Partial<ConcernReportDetails>) => {
  const made = await must(office.api.concernReport.make(concernReportOf(changes)));
  const request = { kind: "concernReport" as const, concernReportId: made.concernReportId };
  const [row] = await must(office.api.document.recipients(request));
  expect(row?.block).toBeNull();
  await must(office.api.document.preview(request));
  await must(send(office, [request], "paper"));
  return made;
};

const textOf = async (office: Office, concernReportId: ConcernReportId): Promise<string> => {
  const { bytes } = await must(office.api.document.preview({ kind: "concernReport", concernReportId }));
  return wholeText(await readPdf(bytes));
};

describe("Concern report (R45)", () => {
  it("about a case that is not there is refused in words", async () => {
    const { api } = await openOffice("2026-03-12");
    const details = concernReportOf({ caseId: CaseId.parse("gone"), reportedOn: "2026-03-01" });
    expect(await refused(api.concernReport.make(details))).toEqual({ code: "notFound" });
  });

  it("is made and sent without consent, and cites the provision of its day (B8)", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { concernReportId, provision } = await must(
      office.api.concernReport.make(concernReportOf({ caseId: lou.caseId, reportedOn: "2026-03-16" })),
    );
    expect(provision).toBe("19 kap. 1 § socialtjänstlagen (2025:400)");
    const { documents } = await must(send(office, [{ kind: "concernReport", concernReportId }]));
    expect(documents[0]).toMatchObject({ fileName: "SSPF-2026-007-1-T.pdf", ground: "concernReport" });
    const on = (reportedOn: string) =>
      must(office.api.concernReport.make(concernReportOf({ caseId: lou.caseId, reportedOn })));
    expect((await on("2025-06-30")).provision).toBe("14 kap. 1 § socialtjänstlagen (2001:453)");
    expect((await on("2025-07-01")).provision).toBe("19 kap. 1 § socialtjänstlagen (2025:400)");
  });

  it("is made and sent with no profile, for a child without a case", async () => {
    const office = await openOffice("2026-03-12");
    const known = await must(office.api.concernReport.prefill({ caseId: null }));
    expect(known).toMatchObject({ childName: "", receiver: "", reporterName: "" });
    const made = await makeAndSend(office, { reporterName: "Kaj Koordinator", reportedOn: "2026-03-12" });
    const text = await textOf(office, made.concernReportId);
    expect(text).toContain("Kaj Koordinator");
    // Its file has a number of its own; the reader is not sent to look for a case.
    expect(text).not.toMatch(/Ärende \S+-\d{4}/);
  });

  it("is made for a case that nobody has opened, and says so of one that does not exist", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await office.host.call("private.close", null);
    await must(office.api.vault.unlock({ passphrase: testPassphrase }));
    expect(await refused(office.api.caseFile.read({ caseId: lou.caseId }))).toEqual({ code: "notOpened" });
    expect((await must(office.api.concernReport.prefill({ caseId: lou.caseId }))).childName).toBe("Lou Exempelsson");
    await makeAndSend(office, { caseId: lou.caseId });
    expect(await refused(office.api.concernReport.prefill({ caseId: CaseId.parse("finns-inte") }))).toEqual({
      code: "notFound",
    });
    const concernReportId = ConcernReportId.parse("finns-inte");
    expect(await refused(office.api.document.preview({ kind: "concernReport", concernReportId }))).toEqual({
      code: "notFound",
    });
  });

  it("is made and sent with locked minutes, after a withdrawal and when the case is closed", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    await must(send(office, [{ kind: "minutes", minutesId, party: agencyParty(agencies.school) }], "paper"));
    await makeAndSend(office, { caseId: lou.caseId });
    await withdrawAll(office, lou, "2026-04-10");
    await makeAndSend(office, { caseId: lou.caseId });
    await must(close(office, lou.caseId, "2026-04-10", { reason: "consentWithdrawn" }));
    await makeAndSend(office, { caseId: lou.caseId });
  });

  it("leaves after a family has said no to everything, when nothing else does", async () => {
    const office = await openOffice("2026-03-16");
    const lou = await registerLou(office);
    await must(
      office.api.consent.decline({
        caseId: lou.caseId,
        on: "2026-03-16",
        manner: "oral",
        receivedBy: "Kaj Koordinator",
      }),
    );
    await makeAndSend(office, { caseId: lou.caseId, reportedOn: "2026-03-16" });
  });

  it("begins a sibling's report from one that was made: one child per report", async () => {
    const office = await openOffice("2026-03-12");
    const made = await must(
      office.api.concernReport.make(concernReportOf({ reportedOn: "2026-03-12", effect: "Sover dåligt." })),
    );
    expect(await must(office.api.concernReport.read({ concernReportId: made.concernReportId }))).toEqual(made);
  });
});

describe("What has come of a report (20:2, 19:6)", () => {
  it("is expected 14 days after it was sent, and told a week after the decision when that was asked for (B2)", async () => {
    const { office, lou } = await readyToClose();
    const report = await must(
      office.api.concernReport.make(concernReportOf({ caseId: lou.caseId, reportedOn: "2026-10-15" })),
    );
    const { concernReportId } = report;
    const concernAnswer = { kind: "report" as const, concernReportId };
    const informed = { familyInformedOn: "2026-10-15", partiesInformedOn: "2026-10-15" };
    await must(close(office, lou.caseId, "2026-10-15", { reason: "concernRemains", concernAnswer, ...informed }, 7));
    const rowNow = async () => {
      const row = (await must(office.api.concernReport.list({ caseId: lou.caseId }))).at(0);
      if (row === undefined) throw new Error("a report was made");
      return row;
    };
    const tasks = async () =>
      withoutBackupTasks((await must(office.api.today.read(null))).tasks).map(({ kind, dueOn }) => [kind, dueOn]);
    expect(await tasks()).toEqual([["concernReportNotSent", "2026-10-15"]]);
    await must(send(office, [{ kind: "concernReport", concernReportId }], "paper"));
    expect((await rowNow()).progress.sentOn).toBe("2026-10-15");
    expect((await rowNow()).wait).toEqual({ for: "decision", dueOn: "2026-10-29" });
    expect(await tasks()).toEqual([["concernDecisionAwaited", "2026-10-29"]]);
    office.setDay("2026-10-27");
    const track = async (progress: Partial<typeof noProgress>) => {
      const row = await rowNow();
      return office.api.concernReport.track({
        concernReportId,
        version: row.version,
        progress: { ...row.progress, ...progress },
      });
    };
    expect(await refused(track({ decidedOn: "2026-10-28" }))).toEqual({ code: "dateInFuture" });
    expect(await refused(track({ decidedOn: "2026-10-14" }))).toEqual({ code: "daysOutOfOrder" });
    await must(track({ decidedOn: "2026-10-26", decision: "investigation" }));
    expect(await tasks()).toEqual([["concernFeedbackAwaited", "2026-11-02"]]);
    expect(
      await refused(office.api.concernReport.track({ concernReportId, version: 0, progress: noProgress })),
    ).toEqual({ code: "changedMeanwhile" });
    await must(track({ feedbackOn: "2026-10-27" }));
    expect(await tasks()).toEqual([]);
  });
});

describe("The report as a document", () => {
  it("keeps what was seen apart from what others told, with from whom, and carries OSL 40:7 g from outside the social services", async () => {
    const office = await openOffice("2026-03-12");
    await must(office.api.profile.save({ profile: { ...profile, hostKind: "education" }, version: 0 }));
    const made = await must(
      office.api.concernReport.make(
        concernReportOf({
          reportedOn: "2026-03-12",
          observed: "Såg blåmärken.",
          heardFrom: "Lou var ute hela natten.",
          heardFromWhom: "Mentorn",
        }),
      ),
    );
    const text = await textOf(office, made.concernReportId);
    expect(text).toContain("40 kap. 7 g §");
    expect(text.indexOf("Såg blåmärken.")).toBeLessThan(text.indexOf("Mentorn"));
    const inside = await openOffice("2026-03-12");
    await must(inside.api.profile.save({ profile, version: 0 }));
    const own = await must(inside.api.concernReport.make(concernReportOf({ reportedOn: "2026-03-12" })));
    expect(await textOf(inside, own.concernReportId)).not.toContain("40 kap. 7 g §");
  });
});

describe("A report that guardians must not know of (B3)", () => {
  it("leaves no trace in any paper for the family, nor a name in what is to be done", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const { meetingId } = (await must(office.api.minutes.correct({ minutesId, reason: "Oro togs upp" }))) satisfies {
      readonly meetingId: string;
    };
    const draft = (await must(office.api.minutes.read({ meetingId }))).minutes;
    await must(
      office.api.minutes.keep({
        minutesId: draft.minutesId,
        version: draft.version,
        sections: { concernDiscussed: true },
      }),
    );
    const written = (await must(office.api.minutes.read({ meetingId }))).minutes;
    await must(office.api.minutes.establish({ minutesId: written.minutesId, version: written.version }));
    await makeAndSend(office, { caseId: lou.caseId, guardiansMayKnow: false, guardiansMayNotKnowBecause: "Våld." });
    const family = [
      { kind: "youth" as const },
      { kind: "guardian" as const, guardianId: lou.v1 },
      { kind: "guardian" as const, guardianId: lou.v2 },
    ];
    for (const party of family) {
      const { bytes } = await must(
        office.api.document.preview({ kind: "minutes", minutesId: written.minutesId, party }),
      );
      const text = wholeText(await readPdf(bytes)).toLowerCase();
      expect([party.kind, text.includes("orosanmäl")]).toEqual([party.kind, false]);
    }
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    for (const signer of family) {
      const consentId = versions[0]?.consentId;
      if (consentId === undefined) throw new Error("there is a version");
      const { bytes } = await must(office.api.document.preview({ kind: "consentForm", consentId, signer }));
      // The form always tells of the duty to report; it must not tell that anybody did.
      expect(wholeText(await readPdf(bytes))).not.toMatch(/har (gjort|gjorts|lämnat) en orosanmälan/iu);
    }
    const { tasks } = await must(office.api.today.read(null));
    const told = tasks.filter(({ kind }) => kind.startsWith("concern"));
    expect(told.map(({ about }) => about)).toEqual([null]);
    await must(office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", "2026-05-21") }));
  });
});
