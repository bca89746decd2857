// 5.1 and R38 from the wrong side: text that must not stand in a copy.
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { MinutesId } from "../../shared/domain/ids.ts";
import type { Party } from "../../shared/domain/party.ts";
import { plannedFirst } from "../support/lou-changes.ts";
import {
  agencies,
  consentOne,
  guardian,
  guardianOne,
  guardianTwo,
  registerLou,
  termsOne,
  yesToAll,
  type Lou,
} from "../support/lou.ts";
import {
  establish,
  everybody,
  hold,
  keep,
  planOf,
  preMeeting,
  present,
  recipients,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { must, openOffice, refused, type Office } from "../support/office.ts";
import { concernReportOf } from "../support/concern-report.ts";
import { textOf } from "../support/pdf.ts";

const ready = async (): Promise<{ office: Office; lou: Lou }> => {
  const office = await openOffice("2026-03-12");
  const lou = await registerLou(office);
  await consentOne(office, lou);
  await preMeeting(office, lou);
  office.setDay("2026-03-27");
  return { office, lou };
};

const read = async (office: Office, request: DocumentRequest): Promise<string> =>
  (await textOf((await must(office.api.document.preview(request))).bytes)).text;

const minutesTo = (office: Office, minutesId: MinutesId, key: keyof typeof agencies) =>
  read(office, { kind: "minutes", minutesId, party: { kind: "agency", agencyId: agencies[key] } });

const decline = async ({ api }: Office, lou: Lou, on: string) => {
  const { versions } = await must(api.consent.listForCase({ caseId: lou.caseId }));
  if (versions[0] === undefined) throw new Error("there is a version");
  await must(
    api.consent.answer({
      ...yesToAll(versions[0].consentId, termsOne, guardian(lou.v2), on),
      answers: [{ agencyId: agencies.police, answer: "no" }],
    }),
  );
};

describe("A copy of the minutes", () => {
  it("gives an agency that does not receive everything no free text about who is missing, a concern or another's card", async () => {
    const { office, lou } = await ready();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    await keep(
      office,
      meetingId,
      {
        ...textOne,
        missing: { anybody: true, who: "BUP", why: "sömnsvårigheter och oro" },
        concernDiscussed: true,
        writtenReasons: [
          { gap: "surveyMissing", about: agencies.socialServices, reason: "utredning pågår" },
          { gap: "surveyMissing", about: agencies.leisure, reason: "ny på platsen" },
        ],
      },
      surveyOne.filter((card) => card.agencyId !== agencies.socialServices && card.agencyId !== agencies.leisure),
    );
    const { minutesId } = await establish(office, meetingId);
    const toLeisure = await minutesTo(office, minutesId, "leisure");
    const toSchool = await minutesTo(office, minutesId, "school");
    for (const hidden of ["sömnsvårigheter", "BUP", "Frågan om orosanmälan", "utredning pågår"]) {
      expect(toSchool).toContain(hidden);
      expect(toLeisure).not.toContain(hidden);
    }
    expect(toLeisure).toContain("ny på platsen");
  });

  it("does not tell that an agency outside the consent was asked for and did not come", async () => {
    const { office, lou } = await ready();
    const bup = present({ kind: "agency", agencyId: agencies.childPsychiatry }, "Bo Bupsson", "Psykolog");
    const attendance = [...everybody(lou), { ...bup, presence: "absent" as const }];
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), attendance);
    await keep(office, meetingId, textOne, surveyOne);
    const { minutesId } = await establish(office, meetingId);
    expect(await minutesTo(office, minutesId, "school")).not.toMatch(/Bupsson|BUP/);
  });

  it("does not pass on what the police told once a guardian has said no to the police", async () => {
    const { office, lou } = await ready();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    await keep(office, meetingId, textOne, surveyOne);
    const { minutesId } = await establish(office, meetingId);
    expect(await minutesTo(office, minutesId, "school")).toContain("Påträffad två kvällar");
    await decline(office, lou, "2026-04-09");
    const after = await minutesTo(office, minutesId, "school");
    expect(after).not.toContain("Påträffad två kvällar");
    expect(after).toContain("Frånvaro 38 %");
  });
});

describe("A corrected copy", () => {
  it("tells why it was corrected only to those who receive everything", async () => {
    const { office, lou } = await ready();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    await keep(office, meetingId, textOne, surveyOne);
    const { minutesId } = await establish(office, meetingId);
    await must(office.api.minutes.correct({ minutesId, reason: "Testet var negativt" }));
    const two = await establish(office, meetingId);
    expect(await minutesTo(office, two.minutesId, "school")).toContain("Rättat: Testet var negativt");
    const toLeisure = await minutesTo(office, two.minutesId, "leisure");
    expect(toLeisure).toContain("Det här är version 2. Den ersätter version 1, fastställd 9 april 2026.");
    expect(toLeisure).not.toContain("Testet");
  });
});

describe("A copy to the family", () => {
  it("B3: does not hint at a concern report that the guardians must not know of", async () => {
    const { office, lou } = await ready();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    await keep(office, meetingId, { ...textOne, concernDiscussed: true }, surveyOne);
    const { minutesId } = await establish(office, meetingId);
    const family = [{ kind: "guardian" as const, guardianId: lou.v1 }, { kind: "youth" as const }];
    const hint = "Frågan om orosanmälan";
    for (const party of family) expect(await read(office, { kind: "minutes", minutesId, party })).toContain(hint);
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
    for (const party of family) expect(await read(office, { kind: "minutes", minutesId, party })).not.toContain(hint);
    expect(await minutesTo(office, minutesId, "school")).toContain(hint);
  });
});

describe("A notice", () => {
  it("loses its ground when an agency is declined, and made anew does not name it as summoned", async () => {
    const { office, lou } = await ready();
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
    );
    await must(
      office.api.notice.create({ meetingId, recipients: recipients(lou, ["school", "police"]), replyBy: null }),
    );
    const toSchool: DocumentRequest = {
      kind: "notice",
      meetingId,
      party: { kind: "agency", agencyId: agencies.school },
    };
    const summoned = async () => /Kallade\s(.*?)Mötet har hög/su.exec(await read(office, toSchool))?.[1] ?? "saknas";
    expect(await summoned()).toContain("Polis");
    await decline(office, lou, "2026-03-27");
    // What was made lost its ground at once; made anew it names those who may still come.
    expect(await refused(office.api.document.preview(toSchool))).toMatchObject({ code: "noticeLostGround" });
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null }));
    expect(await summoned()).toContain("Skola");
    expect(await summoned()).not.toContain("Polis");
  });

  it("shows on the consent sheet the no of somebody for whom an exception is documented", async () => {
    const { office, lou } = await ready();
    const exception = { reason: "Var sjuk", decidedBy: "Kaj", decidedOn: "2026-03-20", until: "2026-05-01" };
    await must(
      office.api.consent.addException({
        caseId: lou.caseId,
        exception: { ...exception, kind: "hindered", signer: guardian(lou.v2) },
      }),
    );
    await decline(office, lou, "2026-03-27");
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }),
    );
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null }));
    const text = await read(office, { kind: "notice", meetingId, party: { kind: "youth" } });
    expect(text).toContain("Ja till Skola, Socialtjänst och Fritid, nej till");
    expect(text).not.toContain("Var sjuk");
  });

  it("names every language that is interpreted to the agencies, and to one of the family only their own (T20)", async () => {
    const office = await openOffice("2026-03-12");
    const tigrinya = { ...guardianOne, language: "tigrinja", interpreter: true };
    const lou = await registerLou(office, { guardians: [tigrinya, guardianTwo] });
    await consentOne(office, lou);
    await preMeeting(office, lou);
    office.setDay("2026-03-27");
    const meetingId = await plannedFirst(office, lou);
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null }));
    const to = (party: Party) => read(office, { kind: "notice", meetingId, party });
    expect(await to({ kind: "agency", agencyId: agencies.school })).toContain("Tolk i tigrinja och arabiska är med");
    const toV1 = await to({ kind: "guardian", guardianId: lou.v1 });
    expect(toV1).toContain("Tolk i tigrinja är med");
    expect(toV1).not.toContain("arabiska");
  });
});
