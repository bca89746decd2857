// R15, T20: the notice with its consent sheet, and the consent form.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { agencies, consentOne, guardian, registerLou, termsOne } from "../support/lou.ts";
import { planOf, preMeeting, recipients } from "../support/lou-meetings.ts";
import { agencyParty, send } from "../support/lou-stages.ts";
import { must, openOffice, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";

describe("Notice as a document", () => {
  it("R15, T20: carries the consent sheet of the current version; V2's is marked with an Arabic interpreter; no personal number", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    await preMeeting(office, lou);
    office.setDay("2026-03-27");
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
    );
    await must(
      office.api.notice.create({
        meetingId,
        recipients: recipients(lou, ["school", "socialServices", "police", "leisure"]),
        replyBy: "2026-04-02",
      }),
    );
    const rows = await must(office.api.document.recipients({ kind: "notice", meetingId }));
    expect(rows.map((row) => row.code)).toEqual(["S", "T", "P", "F", "V1", "V2", "U"]);

    for (const row of rows) {
      const { text } = await textOf((await must(office.api.document.preview(row.request))).bytes);
      expect(text).toContain("Samtyckesblad");
      expect(text).toContain("Vårdnadshavare 2");
      expect(text).toContain("2026-03-18");
      expect(text).not.toContain("2398");
      // V2's own address stands in the window of V2's own letter, and nowhere else.
      expect(text.includes("Exempelgatan")).toBe(row.code === "V2");
    }
    const ofV2 = rows.find((row) => row.code === "V2");
    const { text } = await textOf((await must(office.api.document.preview(ofV2?.request ?? missing()))).bytes);
    expect(text).toContain("arabiska");

    await must(
      send(
        office,
        rows.map((row) => row.request),
      ),
    );
    expect((await must(office.api.notice.read({ meetingId })))?.sentOn).toBe("2026-03-27");
    expect(
      await refused(office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null })),
    ).toEqual({ code: "noticeExists" });
    const bup: DocumentRequest = { kind: "notice", meetingId, party: agencyParty(agencies.childPsychiatry) };
    expect(await refused(send(office, [bup]))).toEqual({ code: "notSummoned" });
  });
});

describe("A consent form", () => {
  it("is made for one signer, without the other signers' personal data", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const { consentId } = await must(office.api.consent.create({ caseId: lou.caseId, terms: termsOne }));
    const { text } = await textOf(
      (await must(office.api.document.preview({ kind: "consentForm", consentId, signer: guardian(lou.v1) }))).bytes,
    );
    expect(text).toContain("Kim Exempelsson");
    expect(text).not.toContain("Robin");
    expect(text).toContain("19 kap. 1 § socialtjänstlagen (2025:400)");
  });
});

const missing = (): never => {
  throw new Error("it should be there");
};
