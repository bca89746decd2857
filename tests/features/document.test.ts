// T10–T13, T20: what a copy of the minutes holds, where it lies, and what is kept of it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentRequest } from "../../shared/contract/document.ts";
import { agencies, consentOne, registerLou, youth } from "../support/lou.ts";
import {
  establish,
  everybody,
  hold,
  keep,
  minutesOf,
  planOf,
  planOne,
  surveyOne,
  textOne,
} from "../support/lou-meetings.ts";
import { afterMeetingOne, agencyParty, send } from "../support/lou-stages.ts";
import { must, openOffice, refused } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import type { MinutesId } from "../../shared/domain/ids.ts";

describe("A dispatched copy", () => {
  it("T12: lies in its recipient's folder under a neutral name, and its exact bytes are kept and logged", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const all = [
      agencyParty(agencies.school),
      agencyParty(agencies.socialServices),
      agencyParty(agencies.police),
      agencyParty(agencies.leisure),
      { kind: "guardian" as const, guardianId: lou.v1 },
      { kind: "guardian" as const, guardianId: lou.v2 },
      { kind: "youth" as const },
    ];
    const { documents } = await must(
      send(
        office,
        all.map((party) => ({ kind: "minutes", minutesId, party })),
      ),
    );

    expect(readdirSync(office.exports).sort()).toEqual(["F", "P", "S", "T", "U", "V1", "V2"]);
    for (const document of documents) {
      expect(document.fileName).toBe(`SSPF-2026-007-1-${document.recipientCode}.pdf`);
      const file = readFileSync(join(office.exports, document.recipientCode, document.fileName));
      expect(createHash("sha256").update(file).digest("hex")).toBe(document.sha256);
      const { bytes } = await must(office.api.document.readSent({ documentId: document.documentId }));
      expect(Buffer.from(bytes).equals(file)).toBe(true);
    }
    const log = await must(office.api.document.listForCase({ caseId: lou.caseId }));
    expect(log).toHaveLength(7);
    expect(log[0]).toMatchObject({
      kind: "minutes",
      ground: "consent",
      disclosedOn: "2026-04-10",
      disclosedBy: "Kaj Koordinator",
    });
    expect(log.every((row) => row.consentId !== null && row.minutesId === minutesId)).toBe(true);
  });

  it("T12, T13: names its recipient first, carries the secrecy mark with provision, date and authority, and no other case", async () => {
    const { office, minutesId } = await afterMeetingOne();
    const { bytes } = await must(
      office.api.document.preview({ kind: "minutes", minutesId, party: agencyParty(agencies.school) }),
    );
    const { text, language, title, author } = await textOf(bytes);
    expect(text.trimStart().startsWith("Till: Skola")).toBe(true);
    expect(text).toContain("26 kap. 1 § offentlighets- och sekretesslagen (2009:400)");
    expect(text).toContain("2026-04-10");
    expect(text).toContain("Socialnämnden i Exempelkommun");
    expect({ language, title, author }).toEqual({
      language: "sv-SE",
      title: "Protokoll, SSPF-2026-007",
      author: "Socialnämnden i Exempelkommun",
    });
  });

  it("holds what its recipient may have and no trace of the rest (5.1, T10)", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const read = async (party: DocumentRequest & { kind: "minutes" }) =>
      (await textOf((await must(office.api.document.preview(party))).bytes)).text;
    const toPolice = await read({ kind: "minutes", minutesId, party: agencyParty(agencies.police) });
    const toLeisure = await read({ kind: "minutes", minutesId, party: agencyParty(agencies.leisure) });
    const toGuardian = await read({ kind: "minutes", minutesId, party: { kind: "guardian", guardianId: lou.v1 } });

    expect(toGuardian).toContain("Misstänkt bruk av cannabis.");
    expect(toPolice).toContain("Misstänkt bruk av cannabis.");
    for (const hidden of [
      "cannabis",
      "Påträffad två kvällar",
      "Positiva test",
      "Tveksam till drogtest",
      "Oroliga för sena kvällar",
    ]) {
      expect(toLeisure).not.toContain(hidden);
    }
    expect(toLeisure).toContain("Lou har bra vuxna runt sig.");
    expect(toLeisure).toContain("Prata med Lou om alternativ för fritiden");
    // Concern is not for police and leisure; the family sees it.
    expect(toGuardian).toContain("7 av 10");
    expect(toPolice).not.toContain("av 10");
    for (const copy of [toPolice, toLeisure, toGuardian]) {
      expect(copy).toContain("Det här exemplaret innehåller det som mottagaren får ta del av.");
      expect(copy).not.toContain(youth.personalNumber ?? "");
      expect(copy).not.toContain("Exempelgatan");
    }
  });

  it("T11: locks the minutes; a correction is version 2 and version 1's bytes are kept", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const request = (id: MinutesId): DocumentRequest => ({
      kind: "minutes",
      minutesId: id,
      party: agencyParty(agencies.school),
    });
    const first = (await must(send(office, [request(minutesId)]))).documents[0];
    const { minutes } = await minutesOf(
      office,
      (await must(office.api.meeting.listForCase({ caseId: lou.caseId })))[1]?.meetingId ?? missing(),
    );
    expect(minutes.state).toBe("dispatched");
    expect(
      await refused(office.api.minutes.keep({ minutesId, version: minutes.version, sections: { sharedView: "Nytt" } })),
    ).toEqual({ code: "minutesLocked" });

    const two = await must(office.api.minutes.correct({ minutesId, reason: "Fel ord" }));
    expect(await refused(send(office, [request(two.minutesId)]))).toEqual({ code: "minutesNotEstablished" });
    await keep(office, minutes.meetingId, { sharedView: "Rättat ord." });
    await establish(office, minutes.meetingId);
    const second = (await must(send(office, [request(two.minutesId)]))).documents[0];
    if (first === undefined || second === undefined) throw new Error("both were sent");

    expect(second.fileName).toBe("SSPF-2026-007-2-S.pdf");
    const before = await textOf((await must(office.api.document.readSent({ documentId: first.documentId }))).bytes);
    const after = await textOf((await must(office.api.document.readSent({ documentId: second.documentId }))).bytes);
    expect(before.text).toContain("Lou har bra vuxna runt sig.");
    expect(after.text).toContain("Rättat ord.");
    expect(after.text).toContain("Fel ord");
  });

  it("T20: is not offered by e-mail to V1, and not sent so either", async () => {
    const { office, lou, minutesId } = await afterMeetingOne();
    const rows = await must(office.api.document.recipients({ kind: "minutes", minutesId }));
    expect(rows.find((row) => row.code === "V1")?.channels).toEqual(["secureMessage", "letter", "handedOver"]);
    const request: DocumentRequest = { kind: "minutes", minutesId, party: { kind: "guardian", guardianId: lou.v1 } };
    expect(
      await refused(office.api.document.dispatch({ copies: [{ request, channel: "email" }], to: "file" })),
    ).toEqual({ code: "emailNotAllowed" });
  });
});

describe("Text that is hard to print", () => {
  it("keeps a note of 20,000 characters whole, and names what cannot be printed before it leaves", async () => {
    const office = await openOffice("2026-03-12");
    const lou = await registerLou(office);
    await consentOne(office, lou);
    const { meetingId } = await hold(office, lou, planOf("first", "2026-04-09"), everybody(lou));
    const long = "Lång anteckning om läget. ".repeat(768);
    await keep(office, meetingId, { ...textOne, sharedView: `${long} 🙂 سلام`, guardiansView: "SLUTORD" }, surveyOne);
    await planOne(office, meetingId);
    const { minutes } = await minutesOf(office, meetingId);
    const preview = await must(
      office.api.document.preview({ kind: "minutes", minutesId: minutes.minutesId, party: { kind: "youth" } }),
    );
    expect(preview.pages).toBeGreaterThan(5);
    expect(preview.unprintable).toEqual(["🙂"]);
    const { text } = await textOf(preview.bytes);
    // By the word: a sentence that goes over a page has that page's foot in the middle of it.
    expect(text.match(/anteckning/g)).toHaveLength(768);
  });
});

const missing = (): never => {
  throw new Error("it should be there");
};
