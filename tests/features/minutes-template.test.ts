// R31, `domain.md` 2.5: the template in which an agency's note-taker writes the minutes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { AgencyId, MeetingId } from "../../shared/domain/ids.ts";
import { addGrandmother, consentNaming } from "../support/private-person.ts";
import { filesIn, wordsOf } from "../support/docx.ts";
import { agencies, guardian, termsOne, yesToAll } from "../support/lou.ts";
import { withdrawAll } from "../support/lou-changes.ts";
import { everybody, hold, keep, planOf, preMeeting, recipients, textOne } from "../support/lou-meetings.ts";
import { noticeMade } from "../support/lou-notice.ts";
import { afterMeetingOne, agencyParty, send, withConsent } from "../support/lou-stages.ts";
import { newestConsent } from "../support/lou-withdrawal.ts";
import { must, nextSession, refused, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import { readFile } from "../support/returned.ts";

const templateTo = (meetingId: MeetingId, agencyId: AgencyId): DocumentRequest => ({
  kind: "minutesTemplate",
  meetingId,
  party: agencyParty(agencyId),
});

const fileTo = async (office: Office, request: DocumentRequest) => {
  const { documents } = await must(send(office, [request]));
  const [document] = documents;
  if (document === undefined) throw new Error("a document left");
  return {
    document,
    bytes: new Uint8Array(readFileSync(join(office.exports, document.recipientCode, document.fileName))),
  };
};

/** 21 May: the first follow-up has not begun. */
const beforeFollowUp = async () => {
  const { office, lou } = await afterMeetingOne();
  office.setDay("2026-05-20");
  const plan = planOf("followUp", "2026-05-21");
  return { office, lou, meetingId: (await must(office.api.meeting.plan({ caseId: lou.caseId, plan }))).meetingId };
};

describe("A template for the note-taker", () => {
  it("is a Word file in Swedish with the sections as headings, and names no person as its author", async () => {
    const { office, lou } = await withConsent();
    const meeting = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const { document, bytes } = await fileTo(office, templateTo(meeting.meetingId, agencies.school));
    expect(document).toMatchObject({ kind: "minutesTemplate", ground: "consent", recipientCode: "S" });
    expect(document.fileName).toMatch(/^SSPF-2026-007-\d+-S\.docx$/u);
    const files = await filesIn(bytes);
    const body = files.get("word/document.xml") ?? "";
    const styles = files.get("word/styles.xml") ?? "";
    expect(styles).toContain(`w:val="sv-SE"`);
    expect(styles).toMatch(/<w:outlineLvl w:val="0"\/>/u);
    expect(body.match(/w:val="Heading1"/gu)).toHaveLength(1);
    for (const heading of ["Närvaro", "Kartläggning", "Ungdomens röst", "Styrkor", "Gemensam plan", "Nästa möte"]) {
      expect(body).toMatch(new RegExp(`w:val="Heading2"/></w:pPr><w:r><w:t[^>]*>${heading}<`, "u"));
    }
    expect(body).toContain("<w:tblHeader/>");
    const core = files.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:creator>Socialnämnden i Exempelkommun</dc:creator>");
    expect(core).not.toContain("lastModifiedBy");
    expect([...files.values()].join(" ")).not.toContain("Un-named");
  });

  it("shows the same on the screen and on paper as a PDF, under the name of the file that will leave", async () => {
    const { office, lou } = await withConsent();
    const meeting = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const request = templateTo(meeting.meetingId, agencies.school);
    const shown = await must(office.api.document.preview(request));
    expect(shown.fileName).toMatch(/\.docx$/u);
    const { text } = await textOf(shown.bytes);
    expect(text).toContain("Protokollmall");
    expect(text).toContain("Hur kan vi tillsammans stötta Lou?");
    const printed = (await must(send(office, [request], "paper"))).documents;
    expect(printed[0]?.fileName).toMatch(/\.pdf$/u);
  });

  it("names the categories that its recipient receives and no others", async () => {
    const { office, lou } = await withConsent();
    const meeting = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const toSchool = await wordsOf((await fileTo(office, templateTo(meeting.meetingId, agencies.school))).bytes);
    const toLeisure = await wordsOf((await fileTo(office, templateTo(meeting.meetingId, agencies.leisure))).bytes);
    expect(toSchool).toContain("Resultat av drogtest");
    expect(toLeisure).not.toContain("Resultat av drogtest");
    expect(toLeisure).not.toContain("Polis Uppgift");
    expect(toLeisure).toContain("Skola Uppgift");
  });

  it("R12: does not tell that an agency was summoned which has been declined since", async () => {
    const { office, lou, meetingId } = await noticeMade();
    const request = templateTo(meetingId, agencies.school);
    const read = async () => (await textOf((await must(office.api.document.preview(request))).bytes)).text;
    expect(await read()).toContain("Polis");
    const consentId = await newestConsent(office, lou);
    const answers = [{ agencyId: agencies.police, answer: "withdrawn" as const }];
    await must(
      office.api.consent.answer({ ...yesToAll(consentId, termsOne, guardian(lou.v2), "2026-03-27"), answers }),
    );
    expect(await read()).not.toContain("Polis");
  });

  it("R18c: names a private person who is summoned, and no longer when consent does not cover the person", async () => {
    const { office, lou } = await withConsent();
    const { api } = office;
    const personId = await addGrandmother(office, lou);
    const consentId = await consentNaming(office, lou, personId, "2026-03-20");
    await preMeeting(office, lou);
    const { meetingId } = await must(api.meeting.plan({ caseId: lou.caseId, plan: planOf("first", "2026-04-09") }));
    const called = [...recipients(lou, ["school"]), { party: { kind: "person" as const, personId }, contactId: null }];
    await must(api.notice.create({ meetingId, recipients: called, replyBy: null }));
    const shown = async () =>
      (await textOf((await must(api.document.preview(templateTo(meetingId, agencies.school)))).bytes)).text;
    expect(await shown()).toContain("Gun Exempelsson, Mormor");
    await must(
      api.consent.answer({
        ...yesToAll(consentId, termsOne, guardian(lou.v2), "2026-03-26"),
        answers: [],
        persons: [{ personId, answer: "withdrawn" }],
      }),
    );
    expect(await shown()).not.toContain("Gun");
  });

  it("R39: of a follow-up names the open commitments, but none under a goal whose figures are not for the recipient", async () => {
    const { office, meetingId } = await beforeFollowUp();
    const toSchool = await wordsOf((await fileTo(office, templateTo(meetingId, agencies.school))).bytes);
    expect(toSchool).toContain("Uppföljningsmall");
    expect(toSchool).toContain("A4. Drogtester, 1 per vecka i 8 veckor");
    const toLeisure = await wordsOf((await fileTo(office, templateTo(meetingId, agencies.leisure))).bytes);
    expect(toLeisure).toContain("A8. ");
    expect(toLeisure).not.toMatch(/drogtest/iu);
    expect(toLeisure).not.toContain("Lou är drogfri");
  });

  it("holds nothing of what has been written, hidden or parked, and nobody's number or address", async () => {
    const { office, lou } = await withConsent();
    const meeting = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const aside = { asideId: "x", from: "sharedView" as const, area: null, text: "Lou berättade om våld hemma" };
    await keep(office, meeting.meetingId, {
      ...textOne,
      sharedView: "En bild som bara mötet har",
      parked: [aside],
      hidden: [{ ...aside, asideId: "y", reason: "Fara", inYouthCopy: false }],
    });
    const { bytes } = await fileTo(office, templateTo(meeting.meetingId, agencies.school));
    const everything = [...(await filesIn(bytes)).values()].join(" ");
    for (const secret of ["våld", "En bild som", "Fara", "2398", "Exempelgatan", "Kim", "Robin"]) {
      expect(everything).not.toContain(secret);
    }
  });

  it("is refused when the note-taker's agency is not covered, today or on the meeting's day", async () => {
    const { office, lou } = await withConsent();
    const plan = planOf("first", "2026-04-09");
    const { meetingId } = await must(office.api.meeting.plan({ caseId: lou.caseId, plan }));
    expect(await refused(send(office, [templateTo(meetingId, agencies.childPsychiatry)]))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
    expect(await refused(send(office, [{ kind: "minutesTemplate", meetingId, party: { kind: "youth" } }]))).toEqual({
      code: "notSummoned",
    });
    const late = planOf("followUp", "2026-11-19");
    const after = await must(office.api.meeting.plan({ caseId: lou.caseId, plan: late }));
    expect(await refused(send(office, [templateTo(after.meetingId, agencies.school)]))).toMatchObject({
      code: "consentExpired",
    });
    await withdrawAll(office, lou, "2026-03-18");
    expect((await refused(send(office, [templateTo(meetingId, agencies.school)]))).code).toMatch(
      /^(?:consent|agency)/u,
    );
  });

  it("is refused while nobody has opened the case in this session", async () => {
    const { office, lou } = await withConsent();
    const plan = planOf("first", "2026-04-09");
    const { meetingId } = await must(office.api.meeting.plan({ caseId: lou.caseId, plan }));
    const api = await nextSession(office, "2026-03-18");
    const toSchool = templateTo(meetingId, agencies.school);
    expect(await refused(send({ ...office, api }, [toSchool], "paper"))).toEqual({ code: "notOpened" });
    expect(await refused(api.document.preview(toSchool))).toEqual({ code: "notOpened" });
    await must(api.caseFile.open({ caseId: lou.caseId }));
    await must(api.document.preview(toSchool));
  });

  it("is refused for a meeting that is cancelled, and once the minutes stand", async () => {
    const { office, lou } = await withConsent();
    const plan = planOf("first", "2026-04-10");
    const meeting = await must(office.api.meeting.plan({ caseId: lou.caseId, plan }));
    await must(
      office.api.meeting.cancel({
        meetingId: meeting.meetingId,
        version: meeting.version,
        because: { askedBy: "family", reason: "Sjukdom" },
      }),
    );
    expect(await refused(send(office, [templateTo(meeting.meetingId, agencies.school)]))).toEqual({
      code: "meetingCancelled",
    });
    const held = await afterMeetingOne();
    const first = (await must(held.office.api.meeting.listForCase({ caseId: held.lou.caseId }))).find(
      ({ kind }) => kind === "first",
    );
    if (first === undefined) throw new Error("the first meeting was held");
    expect(await refused(send(held.office, [templateTo(first.meetingId, agencies.school)]))).toEqual({
      code: "minutesLocked",
    });
  });

  it("offers every agency of the case as the note-taker's, each with what stops it", async () => {
    const { office, lou } = await withConsent();
    await must(
      office.api.consent.answer(
        yesToAll((await versionOf(office, lou.caseId)).consentId, termsOne, guardian(lou.v1), "2026-03-18"),
      ),
    );
    const plan = planOf("first", "2026-04-09");
    const { meetingId } = await must(office.api.meeting.plan({ caseId: lou.caseId, plan }));
    const rows = await must(office.api.document.recipients({ kind: "minutesTemplate", meetingId }));
    expect(rows.map(({ code, block }) => [code, block])).toEqual([
      ["S", null],
      ["T", null],
      ["P", null],
      ["F", null],
    ]);
  });
});

describe("The template about nobody", () => {
  it("leaves as a Word file and on paper without anything of any case, and a filled-in one is of no meeting", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const rows = await must(office.api.document.recipients({ kind: "blankMinutes" }));
    expect(rows.map(({ block, code, label }) => [block, code, label])).toEqual([
      [null, "PM", "Protokollmall"],
      [null, "UM", "Uppföljningsmall"],
    ]);
    const { document, bytes } = await fileTo(office, { kind: "blankMinutes", of: "meeting" });
    expect(document).toMatchObject({ caseId: null, ground: "nobodyTold", fileName: "protokollmall-1-PM.docx" });
    const followUp = await fileTo(office, { kind: "blankMinutes", of: "followUp" });
    expect(followUp.document).toMatchObject({ ground: "nobodyTold", fileName: "uppfoljningsmall-1-UM.docx" });
    const everything = [...(await filesIn(bytes)).values(), ...(await filesIn(followUp.bytes)).values()].join(" ");
    for (const secret of ["Lou", "Kim", "Exempelsson", "SSPF-2026", "SAM-"]) expect(everything).not.toContain(secret);
    const onPaper = async (of: "meeting" | "followUp") =>
      (await textOf((await must(office.api.document.preview({ kind: "blankMinutes", of }))).bytes)).text;
    const paper = await onPaper("meeting");
    expect(paper).toContain("Protokollmall utan uppgifter");
    expect(paper).toContain("Nya åtaganden");
    expect(paper).not.toContain("Åtaganden från tidigare möten");
    // A follow-up begins with what was agreed before: room to write in which.
    const followUpPaper = await onPaper("followUp");
    expect(followUpPaper).toContain("Uppföljningsmall utan uppgifter");
    expect(followUpPaper).toContain("Åtaganden från tidigare möten");
    expect(followUpPaper).toContain("Värde nu");
    expect(await readFile(office, meetingId, bytes)).toEqual({ ok: false, error: { code: "minutesFileUnmarked" } });
  });
});

const versionOf = async ({ api }: Office, caseId: Parameters<typeof api.consent.listForCase>[0]["caseId"]) => {
  const [version] = (await must(api.consent.listForCase({ caseId }))).versions;
  if (version === undefined) throw new Error("there is a version");
  return version;
};
