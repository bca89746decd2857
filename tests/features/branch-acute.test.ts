// B3 of `domain.md` §6.2 told from beginning to end: at the first follow-up Lou tells of violence at home.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { Party } from "../../shared/domain/party.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { handOver } from "../support/lou-changes.ts";
import { followUpOne, openFollowUp, planDecided, writeReviews } from "../support/lou-follow-ups.ts";
import { establish, keep } from "../support/lou-meetings.ts";
import { parties } from "../support/lou-withdrawal.ts";
import { must, refused } from "../support/office.ts";
import { copyRead, school } from "../support/written-minutes.ts";

const violence = "Lou berättar om slag hemma";

describe("B3, acute", () => {
  it("Lou tells of violence: reported at once from the meeting, hidden from V1 and V2, and their copies wait for the coordinator", async () => {
    const { office, lou, plan } = await planDecided();
    const { api } = office;
    const { caseId } = lou;
    const { v1, v2, youth } = parties(lou);

    // 21 May, during the follow-up: the report is made with what the meeting knows, and leaves before the meeting has ended.
    const meetingId = await openFollowUp(office, lou, followUpOne);
    const known = await must(api.concernReport.prefill({ caseId }));
    expect(known).toMatchObject({ childName: "Lou Exempelsson" });
    const { concernReportId } = await must(
      api.concernReport.make(
        concernReportOf({
          caseId,
          reportedOn: "2026-05-21",
          guardiansMayKnow: false,
          guardiansMayNotKnowBecause: "Våldet är hemma.",
          observed: violence,
        }),
      ),
    );
    const { documents } = await must(handOver(office, [{ kind: "concernReport", concernReportId }]));
    expect(documents).toMatchObject([{ ground: "concernReport", recipientCode: "T", disclosedOn: "2026-05-21" }]);

    // The note is flagged hidden from the guardians (OSL 12:3), and so is who reports.
    const note = { asideId: "note-1", from: "youthVoice.ownWords" as const, area: null, text: violence };
    await keep(office, meetingId, {
      concernDiscussed: true,
      concernReport: { by: "Kaj Koordinator", on: "2026-05-21", note: "Anmält i dag", isSecret: true },
      hidden: [{ ...note, reason: "Lou kan fara illa", inYouthCopy: false }],
    });
    await writeReviews(office, meetingId, plan, followUpOne);
    const { minutesId } = await establish(office, meetingId);
    const of = (party: Party): DocumentRequest => ({ kind: "minutes", minutesId, party });

    // V1's and V2's copies omit it, and give no hint of it. The school's has it, with the words that it is hidden.
    for (const party of [v1, v2]) {
      const text = await copyRead(office, minutesId, party);
      expect(text).not.toMatch(/slag hemma|rosanmälan|Anmält i dag|fara illa|[Dd]old|isas inte för/u);
    }
    const toSchool = await copyRead(office, minutesId, school);
    expect(toSchool).toContain(violence);
    expect(toSchool).toContain("Visas inte för vårdnadshavarna");

    // Distribution to V1 and V2 waits for the coordinator's check of each copy; to the others it does not.
    for (const party of [v1, v2])
      expect(await refused(handOver(office, [of(party)]))).toEqual({ code: "copyNotChecked" });
    await must(handOver(office, [of(school), of(youth)]));
    for (const party of [v1, v2]) {
      await must(api.document.check({ kind: "minutes", minutesId, party }));
      await must(handOver(office, [of(party)]));
    }

    // Nothing on the case's own screens names the report: not what is to be done, and not where the case stands.
    const { tasks } = await must(api.today.read(null));
    expect(tasks.filter(({ kind }) => kind.startsWith("concern")).map(({ about }) => about)).toEqual([null]);
    const situation = await must(api.activity.situation({ caseId }));
    expect(JSON.stringify(situation)).not.toContain("concern");
    const timeline = await must(api.activity.timeline({ caseId }));
    expect(JSON.stringify(timeline)).not.toContain("oncern");
    // The case goes on.
    expect((await must(api.caseFile.read({ caseId }))).caseFile.closedOn).toBeNull();
  });
});
