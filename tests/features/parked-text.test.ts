// 5.1, R11: what turns out not to be covered is parked, and never becomes a part of minutes that stand.
import { describe, expect, it } from "vitest";
import type { MeetingId } from "../../shared/domain/ids.ts";
import type { Move } from "../../shared/domain/minutes-move.ts";
import { draftRecord, surveyText } from "../../shared/domain/minutes-text-name.ts";
import { gapInWords, plainNaming } from "../../shared/text/failures.ts";
import { agencies, categories } from "../support/lou.ts";
import { establish, keep, minutesOf } from "../support/lou-meetings.ts";
import { must, refused, type Office } from "../support/office.ts";
import { copyRead, guardiansOf, leisure, move, school, written, youth } from "../support/written-minutes.ts";

describe("Parked text (5.1)", () => {
  const drugTests = surveyText(agencies.socialServices, categories.drugTests);
  const secret = "Misstänkt bruk av cannabis";
  const park = (office: Office, meetingId: MeetingId) =>
    must(move(office, meetingId, { from: { kind: "text", name: drugTests }, paragraphs: [0], to: { kind: "parked" } }));

  it("stands in nobody's copy, not even of the draft, and not in the survey", async () => {
    const { office, lou, meetingId } = await written();
    const { content } = await park(office, meetingId);
    expect(content.parked).toMatchObject([{ from: drugTests }]);
    const { minutes } = await minutesOf(office, meetingId);
    for (const party of [...guardiansOf(lou), youth, school, leisure]) {
      expect(await copyRead(office, minutes.minutesId, party)).not.toContain(secret);
    }
  });

  it("stops the minutes from being established until it is moved or removed, and no reason stands for it", async () => {
    const { office, meetingId } = await written();
    const { content } = await park(office, meetingId);
    const { minutes } = await minutesOf(office, meetingId);
    const refusal = await refused(
      office.api.minutes.establish({ minutesId: minutes.minutesId, version: minutes.version }),
    );
    expect(refusal).toEqual({ code: "minutesIncomplete", gaps: [{ code: "parkedLeft" }] });
    expect(gapInWords({ code: "parkedLeft" }, plainNaming)).toContain("parkerat");
    const [note] = content.parked;
    if (note === undefined) throw new Error("it is parked");
    const to = { kind: "text" as const, name: surveyText(agencies.socialServices, categories.support) };
    await must(move(office, meetingId, { from: { kind: "parked", asideId: note.asideId }, paragraphs: [0], to }));
    const established = await establish(office, meetingId);
    expect(established.content.parked).toEqual([]);
  });

  it("can be removed for good", async () => {
    const { office, meetingId } = await written();
    const { content } = await park(office, meetingId);
    const from = { kind: "parked" as const, asideId: content.parked[0]?.asideId ?? "" };
    await must(move(office, meetingId, { from, paragraphs: [0], to: { kind: "nowhere" } }));
    const { content: kept } = await establish(office, meetingId);
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it("R11: is not moved to a category that consent does not name", async () => {
    const { office, meetingId } = await written();
    const to = { kind: "text" as const, name: surveyText(agencies.childPsychiatry, categories.contactNeed) };
    const asked: Move = { from: { kind: "text", name: drugTests }, paragraphs: [0], to };
    expect(await refused(move(office, meetingId, asked))).toEqual({
      code: "agencyNotCovered",
      agencyId: agencies.childPsychiatry,
    });
  });

  it("does not come back with what was being typed in its field", async () => {
    const { office, meetingId } = await written();
    const { minutes } = await minutesOf(office, meetingId);
    const record = draftRecord(minutes.minutesId);
    await must(office.api.draft.keep({ record, field: drugTests, text: `${secret}. Mer.` }));
    await park(office, meetingId);
    expect(await must(office.api.draft.list({ record }))).toEqual([]);
  });

  it("cannot be moved from where it is not", async () => {
    const { office, meetingId } = await written();
    for (const from of [
      { kind: "parked" as const, asideId: "okänd" },
      { kind: "text" as const, name: "risk.okänd" as const },
    ]) {
      expect(await refused(move(office, meetingId, { from, paragraphs: [0], to: { kind: "parked" } }))).toEqual({
        code: "notFound",
      });
    }
    const long = "x".repeat(15_000);
    await keep(office, meetingId, { guardiansView: long, sharedView: long });
    const asked: Move = {
      from: { kind: "text", name: "guardiansView" },
      paragraphs: [0],
      to: { kind: "text", name: "sharedView" },
    };
    expect(await refused(move(office, meetingId, asked))).toEqual({ code: "textTooLong" });
  });
});
