// B3, 5.1, OSL 12:3: what guardians must not see, and what is parked, through the host and into the papers.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { MeetingId, MinutesId } from "../../shared/domain/ids.ts";
import type { Move } from "../../shared/domain/minutes-move.ts";
import { surveyText } from "../../shared/domain/minutes-text-name.ts";
import type { Party } from "../../shared/domain/party.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { agencies, categories } from "../support/lou.ts";
import { handOver } from "../support/lou-changes.ts";
import {
  establish,
  everybody,
  hold,
  keep,
  minutesOf,
  planOf,
  surveyOf,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { withConsent } from "../support/lou-stages.ts";
import { must, refused, type Office } from "../support/office.ts";
import { copyRead, guardiansOf, leisure, move, school, written, youth } from "../support/written-minutes.ts";

const violence = "Lou berättar om slag hemma";

const hide = (office: Office, meetingId: MeetingId, from: Move["from"], inYouthCopy = false) =>
  move(office, meetingId, { from, paragraphs: [0], to: { kind: "hidden", reason: "Lou kan fara illa", inYouthCopy } });

const copy = (minutesId: MinutesId, party: Party): DocumentRequest => ({ kind: "minutes", minutesId, party });
/** It is established with a note that the guardians do not see. */
const withHiddenNote = async (inYouthCopy = false) => {
  const { office, lou, meetingId } = await written();
  await keep(office, meetingId, {
    hidden: [
      {
        asideId: "note-1",
        from: "youthVoice.ownWords",
        area: null,
        text: violence,
        reason: "Lou kan fara illa",
        inYouthCopy,
      },
    ],
  });
  const { minutesId } = await establish(office, meetingId);
  office.setDay("2026-04-10");
  return { office, lou, meetingId, minutesId };
};

describe("B3: Lou tells of violence at home", () => {
  it("a concern report is made at once from the meeting, and neither it nor the hidden note stands in V1's or V2's copy", async () => {
    const { office, lou, meetingId } = await written();
    await keep(office, meetingId, {
      concernDiscussed: true,
      concernReport: { by: "Kaj Koordinator", on: "2026-04-09", note: "Anmäls i dag", isSecret: true },
      hidden: [
        {
          asideId: "note-1",
          from: "youthVoice.ownWords",
          area: null,
          text: violence,
          reason: "Lou kan fara illa",
          inYouthCopy: false,
        },
      ],
    });
    await must(
      office.api.concernReport.make(
        concernReportOf({
          caseId: lou.caseId,
          reportedOn: "2026-04-09",
          guardiansMayKnow: false,
          guardiansMayNotKnowBecause: "Våld i hemmet",
        }),
      ),
    );
    const { minutesId } = await establish(office, meetingId);
    for (const party of [...guardiansOf(lou), youth]) {
      const text = await copyRead(office, minutesId, party);
      expect(text).not.toMatch(/slag hemma|rosanmälan|Anmäls i dag|fara illa|[Dd]old|isas inte för/u);
    }
    const toSchool = await copyRead(office, minutesId, school);
    expect(toSchool).toContain(violence);
    expect(toSchool).toContain("Visas inte för vårdnadshavarna");
    expect(toSchool).toContain("Anmälan görs av: Kaj Koordinator.");
    // Why it is hidden is the coordinator's.
    expect(toSchool).not.toContain("fara illa");
  });

  it("sending to a guardian waits until the coordinator has read that guardian's copy; the others do not wait", async () => {
    const { office, lou, minutesId } = await withHiddenNote();
    const [one, two] = guardiansOf(lou);
    if (one === undefined || two === undefined) throw new Error("there are two");
    await must(handOver(office, [copy(minutesId, school), copy(minutesId, youth)]));
    expect(await refused(handOver(office, [copy(minutesId, one)]))).toEqual({ code: "copyNotChecked" });
    expect(refusalInWords({ code: "copyNotChecked" })).toContain("markera det som granskat");
    const checks = async () =>
      (await must(office.api.document.recipients({ kind: "minutes", minutesId }))).map((row) => [row.code, row.check]);
    expect(await checks()).toContainEqual(["V1", "needed"]);
    expect(await checks()).toContainEqual(["S", null]);
    await must(office.api.document.check({ kind: "minutes", minutesId, party: one }));
    expect(await checks()).toContainEqual(["V1", "done"]);
    await must(handOver(office, [copy(minutesId, one)]));
    expect(await refused(handOver(office, [copy(minutesId, two)]))).toEqual({ code: "copyNotChecked" });
    const log = await must(office.api.caseFile.log({ caseId: lou.caseId }));
    expect(log.map(({ action }) => action)).toContain("document.check");
  });

  it("a copy that has come to say something else is to be read again", async () => {
    const { office, lou, minutesId } = await withHiddenNote();
    const [one] = guardiansOf(lou);
    if (one === undefined) throw new Error("there is one");
    await must(office.api.document.check({ kind: "minutes", minutesId, party: one }));
    const { versions } = await must(office.api.consent.listForCase({ caseId: lou.caseId }));
    const consentId = versions[0]?.consentId;
    if (consentId === undefined) throw new Error("there is a version");
    await must(
      office.api.consent.answer({
        consentId,
        signer: { kind: "guardian", guardianId: lou.v2 },
        answers: [{ agencyId: agencies.police, answer: "withdrawn" }],
        on: "2026-04-10",
        manner: "oral",
        receivedBy: "Kaj",
        interpreter: false,
        attachmentId: null,
      }),
    );
    // The police are no longer among those who get a copy.
    expect(await refused(handOver(office, [copy(minutesId, one)]))).toEqual({ code: "copyNotChecked" });
  });

  it("a correction that was made to add the note does not tell the family why (T11)", async () => {
    const { office, lou, minutesId, meetingId } = await withHiddenNote();
    await must(office.api.minutes.correct({ minutesId, reason: "Lou har berättat mer" }));
    const two = await establish(office, meetingId);
    const toV1 = await copyRead(office, two.minutesId, { kind: "guardian", guardianId: lou.v1 });
    expect(toV1).toContain("Den ersätter version 1, fastställd 9 april 2026.");
    expect(toV1).not.toContain("berättat mer");
    expect(await copyRead(office, two.minutesId, school)).toContain("Rättat: Lou har berättat mer");
  });

  it("a draft cannot be checked: it may still become anything", async () => {
    const { office, lou, meetingId } = await written();
    const { minutes } = await minutesOf(office, meetingId);
    const party = { kind: "guardian" as const, guardianId: lou.v1 };
    expect(await refused(office.api.document.check({ kind: "minutes", minutesId: minutes.minutesId, party }))).toEqual({
      code: "minutesNotEstablished",
    });
  });

  it("also a concern report that the guardians must not know of makes their copies wait, with nothing in the minutes", async () => {
    const { office, lou, meetingId } = await written();
    const { minutesId } = await establish(office, meetingId);
    await must(
      office.api.concernReport.make(
        concernReportOf({
          caseId: lou.caseId,
          reportedOn: "2026-04-09",
          guardiansMayKnow: false,
          guardiansMayNotKnowBecause: "Våld i hemmet",
        }),
      ),
    );
    const toV1 = [copy(minutesId, { kind: "guardian", guardianId: lou.v1 })];
    expect(await refused(handOver(office, toV1))).toEqual({ code: "copyNotChecked" });
  });

  it("the note stands in the youth's own copy only when that was chosen", async () => {
    const chosen = await withHiddenNote(true);
    expect(await copyRead(chosen.office, chosen.minutesId, youth)).toContain(violence);
    const not = await withHiddenNote(false);
    expect(await copyRead(not.office, not.minutesId, youth)).not.toContain(violence);
  });

  it("a note under a category goes to the agencies that receive it, and to no other", async () => {
    const { office, lou, meetingId } = await written();
    const tests = { kind: "text" as const, name: surveyText(agencies.socialServices, categories.drugTests) };
    await must(hide(office, meetingId, tests));
    const { minutesId } = await establish(office, meetingId);
    const secret = "Misstänkt bruk av cannabis";
    expect(await copyRead(office, minutesId, school)).toContain(secret);
    expect(await copyRead(office, minutesId, leisure)).not.toContain(secret);
    for (const party of guardiansOf(lou)) expect(await copyRead(office, minutesId, party)).not.toContain(secret);
  });

  it("R32, R34: what an agency or the youth tells is told, also when the guardians do not see it", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const silent = { interests: "", attitude: "", attitudeToProposals: "", proposals: [], ownWords: violence };
    await keep(
      office,
      meetingId,
      { ...textOne, youthVoice: { ...silent, verbatim: true, manner: "inPerson", silentBecause: null } },
      [...surveyOne.slice(1), surveyOf(agencies.school, { [categories.attendance]: "Blåmärken i skolan" }, 8)],
    );
    await must(hide(office, meetingId, { kind: "text", name: "youthVoice.ownWords" }));
    await must(hide(office, meetingId, { kind: "text", name: surveyText(agencies.school, categories.attendance) }));
    const { minutesId } = await establish(office, meetingId);
    const toV1 = await copyRead(office, minutesId, { kind: "guardian", guardianId: lou.v1 });
    expect(toV1).not.toMatch(/slag hemma|Blåmärken/u);
  });
});
