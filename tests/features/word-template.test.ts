// The municipality's own Word templates, through the host: taken in as versions, valid from a day, used for what leaves as Word.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { writeStartTemplate } from "../../electron/documents/word-template/start-template.ts";
import type { TakenTemplate } from "../../shared/contract/desktop.ts";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import type { MinutesId } from "../../shared/domain/ids.ts";
import type { TemplateKind } from "../../shared/domain/word-template.ts";
import type { Result } from "../../shared/result.ts";
import { minutesWords } from "../../shared/text/documents/minutes.ts";
import { refusalInWords } from "../../shared/text/failures.ts";
import { minutesFields } from "../../shared/text/word-template-fields.ts";
import { filesIn, wordsOf } from "../support/docx.ts";
import { agencies, profile } from "../support/lou.ts";
import { establish, keep } from "../support/lou-meetings.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { must, type Office, openOffice, refused } from "../support/office.ts";
import { bareFile, everything, paragraph } from "../support/word-template.ts";
import { written } from "../support/written-minutes.ts";

type Taken = Result<TakenTemplate, Parameters<typeof refusalInWords>[0]>;

const offer = (office: Office, bytes: Uint8Array, kind: TemplateKind, validFrom: string): Promise<Taken> => {
  const path = join(office.exports, "mall.docx");
  writeFileSync(path, bytes);
  // What the channel answers is what its contract says; the host's door is untyped.
  return office.host.call("private.readWordTemplate", { path, kind, validFrom }) as Promise<Taken>;
};

/** A template for minutes that can be told from ours by its own words. */
const own = (words: string) => bareFile(`${paragraph(words)}${everything(minutesFields)}`);

const toSchool = (minutesId: MinutesId): DocumentRequest => ({
  kind: "minutes",
  minutesId,
  party: agencyParty(agencies.school),
});

const sendAsWord = (office: Office, request: DocumentRequest) =>
  office.api.document.dispatch({ copies: [{ request, channel: "secureMessage", format: "docx" }], to: "file" });

const fileOf = async (office: Office, request: DocumentRequest) => {
  // A file that lies there already is never written over.
  for (const name of readdirSync(office.exports)) rmSync(join(office.exports, name), { recursive: true });
  const [document] = (await must(sendAsWord(office, request))).documents;
  if (document === undefined) throw new Error("nothing left");
  const { bytes } = await must(office.api.document.readSent({ documentId: document.documentId }));
  return { document, bytes };
};

describe("Templates as versions", () => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice("2026-03-12");
    await must(office.api.profile.save({ profile, version: 0 }));
  });

  it("are numbered by kind, keep who took them in and when, and are never taken away", async () => {
    await must(offer(office, await own("Ett"), "minutes", "2026-03-12"));
    await must(offer(office, await own("Två"), "minutes", "2026-04-01"));
    await must(offer(office, await writeStartTemplate("notice", "2026-03-12"), "notice", "2026-03-12"));
    expect(await must(office.api.wordTemplate.list(null))).toMatchObject([
      { kind: "minutes", version: 2, validFrom: "2026-04-01", inUse: true },
      { kind: "minutes", version: 1, importedOn: "2026-03-12", importedBy: profile.coordinator.name },
      { kind: "notice", version: 1 },
    ]);
  });

  it("cannot begin on a day that has passed", async () => {
    expect(await refused(offer(office, await own("x"), "minutes", "2026-03-11"))).toEqual({ code: "validFromPassed" });
  });

  it("are refused with all that is wrong, in a sentence with the way forward, and nothing is kept", async () => {
    const refusal = await refused(offer(office, await bareFile(paragraph("{undgom}")), "minutes", "2026-03-12"));
    expect(refusal).toMatchObject({ code: "wordTemplateProblems" });
    expect(refusalInWords(refusal)).toMatch(
      /^Mallen går inte att använda än: \d+ saker behöver rättas\. Rätta dem i Word/u,
    );
    expect(await refused(offer(office, Buffer.from("PK"), "minutes", "2026-03-12"))).toEqual({
      code: "wordTemplateUnknown",
    });
    expect(await refused(offer(office, new Uint8Array(0), "minutes", "2026-03-12"))).toEqual({ code: "fileEmpty" });
    expect(await refused(offer(office, new Uint8Array(10 * 1024 * 1024 + 1), "minutes", "2026-03-12"))).toEqual({
      code: "fileTooLarge",
      megabytes: 10,
    });
    expect(await must(office.api.wordTemplate.list(null))).toEqual([]);
  });

  it("can be looked at with invented people, and saved as files: ours, the one taken in, and what it makes", async () => {
    const { template } = await must(offer(office, await own("Kommunens egen"), "minutes", "2026-03-12"));
    const { wordTemplateId } = template;
    const blocks = await must(office.api.wordTemplate.preview({ wordTemplateId }));
    expect(JSON.stringify(blocks)).toContain("Kommunens egen");
    expect(JSON.stringify(blocks)).toContain("Kim Exempelsson");
    const path = join(office.exports, "sparad.docx");
    const save = (file: object) => office.host.call("private.writeWordTemplate", { path, file });
    expect(await save({ what: "start", kind: "notice" })).toEqual({ ok: true, value: null });
    expect(await wordsOf(readFileSync(path))).toContain("{mottagare}");
    await save({ what: "kept", wordTemplateId });
    expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(template.checksum);
    await save({ what: "example", wordTemplateId });
    expect(await wordsOf(readFileSync(path))).toContain("Kim Exempelsson");
    // One that was saved can be taken in by another municipality.
    await save({ what: "kept", wordTemplateId });
    expect((await offer(office, readFileSync(path), "minutes", "2026-03-12")).ok).toBe(true);
    expect(
      await office.host.call("private.writeWordTemplate", {
        path: join(path, "x"),
        file: { what: "start", kind: "notice" },
      }),
    ).toEqual({
      ok: false,
      error: { code: "wordTemplateNotWritten" },
    });
  });

  it("are not in the file with the municipality's settings, which holds no words of anybody's", async () => {
    await must(offer(office, await own("Kommunens egen"), "minutes", "2026-03-12"));
    const path = join(office.exports, "installningar.json");
    await office.host.call("private.writeProfileFile", { path });
    expect(readFileSync(path, "utf8")).not.toMatch(/Kommunens egen|word_template|checksum":\s*"\w{64}",\s*"bytes/u);
  });
});

describe("What leaves as Word", () => {
  it("is made from the template that is in use on the day, and the log says which version", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const before = await fileOf(office, toSchool(minutesId));
    expect(before.document.templateVersion).toBeUndefined();
    await must(offer(office, await own("Kommunens egen mall"), "minutes", "2026-04-10"));
    await must(offer(office, await own("Nästa mall"), "minutes", "2026-05-01"));
    const now = await fileOf(office, toSchool(minutesId));
    expect(now.document.templateVersion).toBe(1);
    expect(now.document.fileName).toMatch(/\.docx$/u);
    expect(await wordsOf(now.bytes)).toContain("Kommunens egen mall");
    expect(await wordsOf(now.bytes)).toContain("Lou");
    office.setDay("2026-05-02");
    const later = await fileOf(office, toSchool(minutesId));
    expect(await wordsOf(later.bytes)).toContain("Nästa mall");
    // What has left is as it was.
    const sent = await must(office.api.document.listForCase({ caseId: lou.caseId }));
    expect(sent.map(({ templateVersion }) => templateVersion).toSorted()).toEqual([1, 2, undefined]);
    expect(await must(office.api.document.readSent({ documentId: now.document.documentId }))).toMatchObject({
      bytes: Uint8Array.from(now.bytes),
    });
  });

  it("goes back to ours when the template is taken out of use, and to the template when it is put back", async () => {
    const { office, minutesId } = await afterMeetingOne();
    const { template } = await must(offer(office, await own("Kommunens egen mall"), "minutes", "2026-04-10"));
    const { wordTemplateId } = template;
    await must(office.api.wordTemplate.setUse({ wordTemplateId, inUse: false }));
    expect(await wordsOf((await fileOf(office, toSchool(minutesId))).bytes)).not.toContain("Kommunens egen mall");
    await must(office.api.wordTemplate.setUse({ wordTemplateId, inUse: true }));
    expect(await wordsOf((await fileOf(office, toSchool(minutesId))).bytes)).toContain("Kommunens egen mall");
  });

  it("is the PDF as before when a PDF leaves, and on paper", async () => {
    const { office, minutesId } = await afterMeetingOne();
    await must(offer(office, await own("Kommunens egen mall"), "minutes", "2026-04-10"));
    const [document] = (await must(send(office, [toSchool(minutesId)]))).documents;
    expect(document?.fileName).toMatch(/\.pdf$/u);
    expect(document?.templateVersion).toBeUndefined();
  });

  it("B3, T12: holds in no part of a guardian's file what is hidden from the guardians, and the agency's does", async () => {
    const { office, lou, meetingId } = await written();
    const hidden = {
      asideId: "note-1",
      from: "youthVoice.ownWords",
      area: null,
      text: "Lou berättar om slag hemma",
      reason: "Lou kan fara illa",
      inYouthCopy: false,
    } as const;
    await keep(office, meetingId, { hidden: [hidden] });
    const { minutesId } = await establish(office, meetingId);
    office.setDay("2026-04-10");
    await must(offer(office, await own("Kommunens egen mall"), "minutes", "2026-04-10"));
    const copy = { kind: "minutes", minutesId, party: { kind: "guardian", guardianId: lou.v1 } } as const;
    // The gate is the same as the PDF's: unread, it does not leave.
    expect(await refused(sendAsWord(office, copy))).toEqual({ code: "copyNotChecked" });
    await must(office.api.document.check(copy));
    for (const [path, text] of await filesIn((await fileOf(office, copy)).bytes)) {
      expect([path, /slag hemma|Visas inte för|fara illa/u.test(text)]).toEqual([path, false]);
    }
    const agency = await filesIn((await fileOf(office, toSchool(minutesId))).bytes);
    expect(agency.get("word/document.xml")).toContain("slag hemma");
    expect(agency.get("word/document.xml")).toContain(minutesWords.hiddenLead.agency);
  });
});
