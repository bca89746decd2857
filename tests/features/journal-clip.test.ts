// Journalklipp (R38): what one agency may put in its own record, and nothing that any other told.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { surveyText } from "../../shared/domain/minutes-text-name.ts";
import { guardian, agencies, categories } from "../support/lou.ts";
import { establish, keep } from "../support/lou-meetings.ts";
import { afterMeetingOne, agencyParty } from "../support/lou-stages.ts";
import { must, refused, type Office } from "../support/office.ts";
import { textOf } from "../support/pdf.ts";
import { written } from "../support/written-minutes.ts";

const clipOf = (minutesId: Awaited<ReturnType<typeof afterMeetingOne>>["minutesId"], key: keyof typeof agencies) => ({
  kind: "journalClip" as const,
  minutesId,
  party: agencyParty(agencies[key]),
});

const read = async ({ api }: Office, request: ReturnType<typeof clipOf>): Promise<string> =>
  (await textOf((await must(api.document.preview(request))).bytes)).text;

describe("A clip for an agency's own record", () => {
  it("R38: holds what the school told, how concerned it is and what it took on, and nothing of the others'", async () => {
    const { office, minutesId } = await afterMeetingOne();
    const school = await read(office, clipOf(minutesId, "school"));
    for (const own of ["Frånvaro 38 %", "Mentorssamtal", "7 av 10", "Extra stöd för ökad närvaro", "Lou är i skolan"]) {
      expect(school).toContain(own);
    }
    for (const others of [
      "Påträffad",
      "cannabis",
      "fritidsgården",
      "Drogtester",
      "Väcka och ringa mentor",
      "Oroliga för sena kvällar",
      "Gillar att rita",
      "bra vuxna",
    ]) {
      expect(school).not.toContain(others);
    }
    const police = await read(office, clipOf(minutesId, "police"));
    expect(police).toContain("Påträffad två kvällar");
    expect(police).toContain("Hålla kontakt med föräldrarna");
    expect(police).not.toContain("Frånvaro");
  });

  it("is for agencies alone, and for those that may have the minutes", async () => {
    const { office, minutesId, lou } = await afterMeetingOne();
    const rows = await must(office.api.document.recipients({ kind: "journalClip", minutesId }));
    expect(rows.map(({ request }) => "party" in request && request.party.kind)).toEqual(rows.map(() => "agency"));
    for (const party of [guardian(lou.v1), { kind: "youth" } as const]) {
      expect(await refused(office.api.document.preview({ kind: "journalClip", minutesId, party }))).toEqual({
        code: "notFound",
      });
    }
    const minutes = await must(office.api.document.recipients({ kind: "minutes", minutesId }));
    const agencyRows = minutes.filter(({ request }) => "party" in request && request.party.kind === "agency");
    expect(rows.map(({ code, block, attended }) => ({ code, block, attended }))).toEqual(
      agencyRows.map(({ code, block, attended }) => ({ code, block, attended })),
    );
  });

  it("can be looked at while the minutes are a draft, and does not leave", async () => {
    const { office, meetingId } = await written();
    const { minutes } = await must(office.api.minutes.read({ meetingId }));
    const request = clipOf(minutes.minutesId, "school");
    expect(await read(office, request)).toContain("Utkast");
    const answer = office.api.document.dispatch({ copies: [{ request, channel: "secureMessage" }], to: "text" });
    expect(await refused(answer)).toEqual({ code: "minutesNotEstablished" });
  });

  it("B3: says which of its own words the guardians must not see, and none of another's", async () => {
    const { office, meetingId } = await written();
    const hidden = (agencyId: typeof agencies.school, categoryId: typeof categories.attendance, text: string) => ({
      asideId: text,
      from: surveyText(agencyId, categoryId),
      area: null,
      text,
      reason: "Lou kan fara illa",
      inYouthCopy: false,
    });
    await keep(office, meetingId, {
      hidden: [
        hidden(agencies.school, categories.attendance, "Blåmärken efter helgen"),
        hidden(agencies.leisure, categories.interests, "Vågar inte gå hem"),
      ],
    });
    const { minutesId } = await establish(office, meetingId);
    const school = await read(office, clipOf(minutesId, "school"));
    expect(school).toContain("Visas inte för vårdnadshavarna");
    expect(school).toContain("Blåmärken efter helgen");
    expect(school).not.toContain("Vågar inte gå hem");
  });

  it("leaves as text to paste: the very text is kept, logged with its ground, and nothing else leaves so", async () => {
    const { office, minutesId, lou } = await afterMeetingOne();
    const { api } = office;
    const copies = [{ request: clipOf(minutesId, "school"), channel: "secureMessage" as const }];
    const { documents } = await must(api.document.dispatch({ copies, to: "text" }));
    expect(documents).toMatchObject([
      { kind: "journalClip", recipientCode: "S", ground: "consent", channel: "secureMessage", minutesId },
    ]);
    const [sent] = documents;
    if (sent === undefined) throw new Error("a clip was sent");
    expect(sent.fileName).toMatch(/-S\.txt$/);
    // Nothing is written to the folder of files: it is the clipboard that it goes to.
    expect(readdirSync(office.exports)).toEqual([]);
    const kept = new TextDecoder().decode((await must(api.document.readSent(sent))).bytes);
    expect(kept).toMatch(/^Journalklipp\n/);
    expect(kept).toContain("Frånvaro 38 %");
    expect(kept).not.toContain("Påträffad");
    expect(kept.trimEnd()).toMatch(/Det här exemplaret innehåller det som mottagaren får ta del av\.$/);
    const log = await must(api.caseFile.log({ caseId: lou.caseId }));
    expect(log[0]?.action).toBe("document.dispatch");
    const minutes = { kind: "minutes" as const, minutesId, party: agencyParty(agencies.school) };
    const whole = api.document.dispatch({ copies: [{ request: minutes, channel: "secureMessage" }], to: "text" });
    expect(await refused(whole)).toMatchObject({ code: "invalidInput" });
  });
});
