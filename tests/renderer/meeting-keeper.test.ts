import { describe, expect, it } from "vitest";
import { createMinutesKeeper, type KeepCalls } from "../../renderer/features/meeting/room/minutes-keeper.ts";
import { keepText } from "../../renderer/features/meeting/room/minutes-fields.ts";
import { AgencyId, CategoryId } from "../../shared/domain/ids.ts";
import { emptyMinutes } from "../../shared/domain/minutes.ts";
import { surveyText } from "../../shared/domain/minutes-text-name.ts";
import { readText } from "../../shared/domain/minutes-texts.ts";
import { err, ok } from "../../shared/result.ts";

const school = AgencyId.parse("school");
const attendance = CategoryId.parse("attendance");

interface Sent {
  readonly version: number;
  readonly what: unknown;
}

const keeperWith = (calls: Partial<KeepCalls> = {}) => {
  const sent: Sent[] = [];
  const answer = (version: number, what: unknown) => {
    sent.push({ version, what });
    return Promise.resolve(ok({ version: version + 1 }));
  };
  return {
    sent,
    keeper: createMinutesKeeper(
      { content: emptyMinutes, version: 1 },
      { keep: answer, keepCard: answer, move: answer, ...calls },
    ),
  };
};

describe("the minutes while they are being written", () => {
  it("keeps one change at a time, each upon the version that the last one left", async () => {
    const { sent, keeper } = keeperWith();
    await Promise.all([
      keepText(keeper, "guardiansView", "Oroliga."),
      keeper.keepCard(school, (card) => ({ ...card, concern: 7 })),
      keepText(keeper, "sharedView", "Bra vuxna."),
    ]);
    expect(sent.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(keeper.state().version).toBe(4);
  });

  it("decides about all that was written before, and lets nothing written meanwhile come between", async () => {
    const { sent, keeper } = keeperWith();
    void keepText(keeper, "guardiansView", "Oroliga.");
    const decided = keeper.decide((version) => {
      sent.push({ version, what: "establish" });
      return Promise.resolve(version);
    });
    void keepText(keeper, "sharedView", "Bra vuxna.");
    expect(await decided).toBe(2);
    await keeper.decide(() => Promise.resolve());
    expect(sent.map(({ what }) => (what === "establish" ? what : "keep"))).toEqual(["keep", "establish", "keep"]);
  });

  it("loses no part of a section when two of its parts change at once", async () => {
    const { keeper } = keeperWith();
    await Promise.all([
      keepText(keeper, "youthVoice.interests", "Bild"),
      keeper.keep((content) => ({ youthVoice: { ...content.youthVoice, manner: "inPerson" } })),
    ]);
    expect(keeper.state().content.youthVoice).toMatchObject({ interests: "Bild", manner: "inPerson" });
  });

  it("says that a change was not kept, and goes on from what the host has", async () => {
    const { keeper } = keeperWith({ keep: () => Promise.resolve(err({ code: "changedMeanwhile" })) });
    expect(await keepText(keeper, "sharedView", "Mitt")).toBe(false);
    expect(keeper.state().failure).toEqual({ code: "changedMeanwhile" });
    keeper.adopt({ content: { ...emptyMinutes, sharedView: "Deras" }, version: 9 });
    expect(keeper.state()).toEqual({
      content: { ...emptyMinutes, sharedView: "Deras" },
      version: 9,
      failure: undefined,
    });
  });

  it("writes what an agency says under the category that consent names, and then there was something to report", async () => {
    const { keeper } = keeperWith();
    await keeper.keepCard(school, (card) => ({ ...card, nothingToReport: true }));
    await keepText(keeper, surveyText(school, attendance), "Frånvaro 38 %.");
    expect(keeper.state().content.survey).toEqual([
      {
        agencyId: school,
        entries: [{ categoryId: attendance, text: "Frånvaro 38 %.", support: "", works: "" }],
        concern: null,
        nothingToReport: false,
      },
    ]);
    expect(readText(keeper.state().content, surveyText(school, attendance))).toBe("Frånvaro 38 %.");
  });

  it("leaves alone a draft that is no text of the minutes", async () => {
    const { sent, keeper } = keeperWith();
    expect(await keepText(keeper, "goal.1", "27")).toBe(false);
    expect(sent).toEqual([]);
  });
});
