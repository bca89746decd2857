// T10–T13, T17, B3, B4 on the Word files themselves: a copy to go on writing in holds what the PDF holds, and not a trace more.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../electron/documents/docx/read-docx.ts";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { Party } from "../../shared/domain/party.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { reportTableText } from "../../shared/text/report.ts";
import { filesIn } from "../support/docx.ts";
import { agencies } from "../support/lou.ts";
import { establish, keep, planOf, recipients } from "../support/lou-meetings.ts";
import { afterMeetingOne, agencyParty, withConsent } from "../support/lou-stages.ts";
import { must, refused, type Office } from "../support/office.ts";
import { nothingOfGuardianOne, protectGuardianOne, whereabouts } from "../support/protected.ts";
import { guardiansOf, leisure, school, written, youth } from "../support/written-minutes.ts";

const asWord = (office: Office, ...requests: readonly DocumentRequest[]) =>
  office.api.document.dispatch({
    copies: requests.map((request) => ({ request, channel: "handedOver" as const, format: "docx" as const })),
    to: "file",
  });

/** Everything in a Word copy that has left: each part of the file, as it lies there. */
const wholeFile = async (office: Office, request: DocumentRequest): Promise<string> => {
  const { documents } = await must(asWord(office, request));
  const [sent] = documents;
  if (sent === undefined) throw new Error("nothing left");
  const { bytes } = await must(office.api.document.readSent({ documentId: sent.documentId }));
  return [...(await filesIn(bytes))].map(([path, text]) => `${path}\n${text}`).join("\n");
};

const blocksOf = async (bytes: Uint8Array) => {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.blocks;
};

describe("Minutes as a Word file", () => {
  it("T12, T13: lie under a neutral name, name their recipient first, carry the secrecy mark, and tell of nobody in their properties", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const request: DocumentRequest = { kind: "minutes", minutesId, party: school };
    const { documents } = await must(asWord(office, request));
    expect(documents).toMatchObject([{ fileName: "SSPF-2026-007-1-S.docx", kind: "minutes", ground: "consent" }]);
    const file = readFileSync(join(office.exports, "S", "SSPF-2026-007-1-S.docx"));
    expect(createHash("sha256").update(file).digest("hex")).toBe(documents[0]?.sha256);

    const blocks = await blocksOf(file);
    const texts = blocks.map((block) => (block.kind === "table" ? "" : block.text));
    expect(texts[0]).toBe("Till: Skola");
    expect(texts.join("\n")).toContain(
      "Sekretess\n26 kap. 1 § offentlighets- och sekretesslagen (2009:400)\n2026-04-10, Socialnämnden i Exempelkommun",
    );
    expect(texts.join("\n")).toContain("Det här exemplaret innehåller det som mottagaren får ta del av.");
    const files = await filesIn(file);
    const properties = [...files].filter(([path]) => path.startsWith("docProps/")).map(([, text]) => text);
    expect(properties.join("")).toContain("Protokoll, SSPF-2026-007");
    expect(properties.join("")).not.toMatch(/Lou|Kim|Robin|Kaj|Exempelsson/u);

    // It is logged as what it was.
    const [entry] = await must(office.api.caseFile.log({ caseId: lou.caseId }));
    expect(entry?.action).toBe("document.dispatch");
    const log = await must(office.api.document.listForCase({ caseId: lou.caseId }));
    expect(log.map(({ fileName, recipientCode }) => [fileName, recipientCode])).toEqual([
      ["SSPF-2026-007-1-S.docx", "S"],
    ]);
  });

  it("5.1, T10: hold what their recipient may have and no trace of the rest, and the corrected version says what it replaces", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const of = (party: Party): DocumentRequest => ({ kind: "minutes", minutesId, party });
    const toPolice = await wholeFile(office, of(agencyParty(agencies.police)));
    const toLeisure = await wholeFile(office, of(leisure));
    const toGuardian = await wholeFile(office, of({ kind: "guardian", guardianId: lou.v1 }));
    for (const told of [toPolice, toGuardian]) expect(told).toContain("Misstänkt bruk av cannabis.");
    expect(toLeisure).not.toMatch(/cannabis|Påträffad två kvällar|Positiva test|Tveksam till drogtest|sena kvällar/u);
    expect(toGuardian).toContain("7 av 10");
    expect(toPolice).not.toContain("av 10");

    const meetingId = (await must(office.api.meeting.listForCase({ caseId: lou.caseId })))[1]?.meetingId ?? missing();
    await must(office.api.minutes.correct({ minutesId, reason: "Fel ord" }));
    await keep(office, meetingId, { sharedView: "Rättat ord." });
    const corrected = await establish(office, meetingId);
    const { documents } = await must(
      asWord(office, { kind: "minutes", minutesId: corrected.minutesId, party: school }),
    );
    const { bytes } = await must(office.api.document.readSent({ documentId: documents[0]?.documentId ?? missing() }));
    const blocks = await blocksOf(bytes);
    const firstTable = blocks.findIndex(({ kind }) => kind === "table");
    const above = blocks.slice(0, firstTable).flatMap((block) => (block.kind === "table" ? [] : [block.text]));
    expect(above.join("\n")).toMatch(/Fel ord/u);
  });

  it("B3: have nothing of what is hidden from the guardians in theirs, and wait for the same check", async () => {
    const { office, lou, meetingId } = await written();
    await keep(office, meetingId, {
      concernDiscussed: true,
      concernReport: { by: "Kaj Koordinator", on: "2026-04-09", note: "Anmäls i dag", isSecret: true },
      hidden: [
        {
          asideId: "note-1",
          from: "youthVoice.ownWords",
          area: null,
          text: "Lou berättar om slag hemma",
          reason: "Lou kan fara illa",
          inYouthCopy: false,
        },
      ],
    });
    const { minutesId } = await establish(office, meetingId);
    const of = (party: Party): DocumentRequest => ({ kind: "minutes", minutesId, party });
    for (const party of guardiansOf(lou)) {
      expect(await refused(asWord(office, of(party)))).toEqual({ code: "copyNotChecked" });
      await must(office.api.document.check({ kind: "minutes", minutesId, party }));
    }
    for (const party of [...guardiansOf(lou), youth]) {
      expect(await wholeFile(office, of(party))).not.toMatch(
        /slag hemma|rosanmälan|Anmäls i dag|fara illa|[Dd]old|isas inte för|w:vanish|w:comment/u,
      );
    }
    expect(await wholeFile(office, of(school))).toContain("Lou berättar om slag hemma");
  });

  it("B4: tell nobody else where V1 is found, in the minutes, the plan or the notice", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    await protectGuardianOne(office, lou);
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("followUp", "2026-05-21") }),
    );
    const { meeting } = await must(office.api.meeting.read({ meetingId }));
    const details = { checkedPlace: meeting.place };
    await must(
      office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null, details }),
    );
    const two: Party = { kind: "guardian", guardianId: lou.v2 };
    const requests = [two, youth, school].flatMap((party): DocumentRequest[] => [
      { kind: "minutes", minutesId, party },
      { kind: "plan", caseId: lou.caseId, party },
      { kind: "notice", meetingId, party },
    ]);
    for (const request of requests) {
      expect([request.kind, nothingOfGuardianOne.exec(await wholeFile(office, request))?.[0]]).toEqual([
        request.kind,
        undefined,
      ]);
    }
    // And what somebody has written into the minutes leaves to V1 alone, as Word too.
    await must(office.api.minutes.correct({ minutesId, reason: "Ny uppgift" }));
    const held = (await must(office.api.meeting.listForCase({ caseId: lou.caseId })))[1]?.meetingId ?? missing();
    await keep(office, held, { guardiansView: `Bor nu på ${whereabouts.address}.` });
    const corrected = await establish(office, held);
    const telling: DocumentRequest = { kind: "minutes", minutesId: corrected.minutesId, party: two };
    expect(await refused(asWord(office, telling))).toMatchObject({ code: "protectedInCopy", parts: ["guardiansView"] });
  });
});

describe("A format", () => {
  it("that a kind is not made in is refused, with a way on, and nothing leaves", async () => {
    const { office, lou } = await withConsent();
    const { meetingId } = await must(
      office.api.meeting.plan({ caseId: lou.caseId, plan: planOf("preMeeting", "2026-04-09") }),
    );
    await must(office.api.notice.create({ meetingId, recipients: recipients(lou, ["school"]), replyBy: null }));
    const notice: DocumentRequest = { kind: "notice", meetingId, party: school };
    const rows = await must(office.api.document.recipients({ kind: "notice", meetingId }));
    expect(rows.find(({ code }) => code === "S")?.formats).toEqual(["pdf", "docx"]);
    const refusal = await refused(asWord(office, notice, { ...notice, kind: "preparation" }));
    expect(refusal).toEqual({ code: "formatNotMade" });
    expect(refusalInWords({ code: "formatNotMade" })).toContain("Välj ett annat format");
    expect(await must(office.api.document.listForCase({ caseId: lou.caseId }))).toEqual([]);
    expect(readdirSync(office.exports)).toEqual([]);
    await must(asWord(office, notice));
  });
});

describe("The report as a Word file", () => {
  it("T17: has no number that is hidden, in tables or elsewhere", async () => {
    const { office } = await withConsent();
    office.setDay("2026-07-01");
    const half = { kind: "half" as const, year: 2026, part: 1 };
    const { reportPackId } = await must(office.api.report.freeze({ period: half, comment: "", replacesBecause: "" }));
    const { documents } = await must(asWord(office, { kind: "halfYearReport", reportPackId, format: "docx" }));
    const { bytes } = await must(office.api.document.readSent({ documentId: documents[0]?.documentId ?? missing() }));
    const blocks = await blocksOf(bytes);
    const under = (heading: string) =>
      blocks[blocks.findIndex((block) => block.kind === "heading" && block.text === heading) + 1];
    for (const { title } of [reportTableText.gender, reportTableText.age]) {
      const told = under(title);
      expect(told?.kind === "paragraph" ? told.text : "").toMatch(/är dol/u);
    }
    const whole = [...(await filesIn(bytes)).values()].join("\n");
    expect(whole).not.toMatch(/Lou|Exempelsson|SSPF-2026/u);
  });
});

const missing = (): never => {
  throw new Error("it is there");
};
