// Time from the wrong side: consents that end, clocks that go back, exceptions without an end.
import { describe, expect, it } from "vitest";
import { agencyBlock, mayAttend } from "../../shared/domain/consent-rules.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import {
  agencies,
  consentOne,
  guardian,
  registerLou,
  termsOne,
  theYouth,
  yesToAll,
  youth,
  type Lou,
} from "../support/lou.ts";
import { planOf, preMeeting, recipients } from "../support/lou-meetings.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";

const answerAbout = (
  office: Office,
  lou: Lou,
  consentId: Parameters<typeof yesToAll>[0],
  answer: "yes" | "withdrawn",
) =>
  must(
    office.api.consent.answer({
      ...yesToAll(consentId, termsOne, guardian(lou.v2), "2026-04-01"),
      answers: [{ agencyId: agencies.police, answer }],
    }),
  );

describe("A withdrawal on the day of a yes", () => {
  it("counts when it was registered after it, also when the computer's clock was set back in between", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const consentId = await consentOne(office, lou);
    office.setDay("2026-04-01", "10:00:00");
    await answerAbout(office, lou, consentId, "yes");
    office.setDay("2026-04-01", "07:00:00");
    await answerAbout(office, lou, consentId, "withdrawn");
    const facts = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    expect(mayAttend(facts, agencies.police, "2026-04-01")).toBe(false);
  });

  it("counts when both were registered within the same instant", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    const consentId = await consentOne(office, lou);
    office.setDay("2026-04-01");
    for (const answer of ["withdrawn", "yes", "withdrawn"] as const) await answerAbout(office, lou, consentId, answer);
    const facts = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    expect(mayAttend(facts, agencies.police, "2026-04-01")).toBe(false);
  });
});

describe("A consent's last day", () => {
  it("still carries, and the day after does not; a meeting after it cannot be called to", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    await preMeeting(office, lou);
    const facts = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    expect(agencyBlock(facts, agencies.school, "2026-11-18")).toBeUndefined();
    expect(agencyBlock(facts, agencies.school, "2026-11-19")).toEqual({ code: "consentExpired", to: "2026-11-18" });
    // 23.30 in Stockholm on the last day is the last day, and half an hour later is not.
    office.setDay("2026-11-18", "22:30:00");
    const call = async (heldOn: string) => {
      const plan = planOf("first", heldOn);
      const { meetingId } = await must(office.api.meeting.plan({ caseId: lou.caseId, plan }));
      return office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null });
    };
    await must(call("2026-11-18"));
    expect(await refused(call("2026-11-19"))).toEqual({ code: "consentExpired", to: "2026-11-18" });
    office.setDay("2026-11-18", "23:05:00");
    expect(await refused(call("2026-11-19"))).toEqual({ code: "consentExpired", to: "2026-11-18" });
  });
});

describe("An exception for a hindered guardian (R18, FB 6:13)", () => {
  it("says until when: without an end it is refused", async () => {
    const office = await openOffice("2026-03-12");
    const assessed = { assessedBy: "Skolkurator", assessedOn: "2026-03-16", understands: false, reason: "" };
    const lou = await registerLou(office, { youth: { ...youth, maturity: assessed } });
    const exception = { reason: "Kan inte nås", decidedBy: "Kaj", decidedOn: "2026-03-16", until: null } as const;
    const refusal = await refused(
      office.api.consent.addException({
        caseId: lou.caseId,
        exception: { ...exception, kind: "hindered", signer: guardian(lou.v2) },
      }),
    );
    expect(refusal).toEqual({ code: "untilMissing" });
    expect(refusalInWords({ code: "untilMissing" })).toBe(
      "Ange till och med vilken dag vårdnadshavaren är förhindrad.",
    );
    await must(
      office.api.consent.addException({
        caseId: lou.caseId,
        exception: { ...exception, kind: "youthNotAsked", signer: theYouth },
      }),
    );
  });
});
