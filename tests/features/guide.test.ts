// The questions of `domain.md` section 7, and the municipality's own checks of provisions.
import { describe, expect, it } from "vitest";
import { guideQuestions, provisionKey, unanswered } from "../../shared/domain/guide.ts";
import { legalCheckNeeded } from "../../shared/domain/law-check.ts";
import { provisions } from "../../shared/law/provisions.ts";
import { guideWords } from "../../shared/text/guide.ts";
import { must, openOffice, refused } from "../support/office.ts";

describe("The guide", () => {
  it("has thirteen questions, each saying why it matters", () => {
    expect(guideQuestions).toHaveLength(13);
    for (const question of guideQuestions) {
      expect(guideWords(question).question).toMatch(/\?$/);
      expect(guideWords(question).why).not.toBe("");
    }
  });

  it("keeps the latest answer with who and when, and lists what is not answered", async () => {
    const { api } = await openOffice("2026-03-12");
    expect(unanswered((await must(api.guide.read(null))).answers)).toHaveLength(13);
    await must(api.guide.answer({ question: 4, answer: "8 månader", by: "Nämnden", on: "2026-03-01" }));
    await must(api.guide.answer({ question: 4, answer: "6 månader", by: "Juristen", on: "2026-03-10" }));
    expect((await must(api.guide.read(null))).answers).toEqual([
      { question: 4, answer: "6 månader", by: "Juristen", on: "2026-03-10" },
    ]);
    expect(await refused(api.guide.answer({ question: 5, answer: "Ja", by: "Någon", on: "2026-03-13" }))).toEqual({
      code: "dateInFuture",
    });
  });
});

describe("A provision that the municipality has checked itself", () => {
  it("needs no checking for twelve months, and then again", async () => {
    const { api } = await openOffice("2026-03-12");
    const [provision] = provisions;
    if (provision === undefined) throw new Error("there are provisions");
    expect(legalCheckNeeded(provision, "2026-03-12")).toBe("unconfirmed");
    await must(api.guide.check({ provision: provisionKey(provision), by: "Kommunjuristen", on: "2026-03-12" }));
    const { checks } = await must(api.guide.read(null));
    expect(checks).toEqual([{ provision: provisionKey(provision), by: "Kommunjuristen", on: "2026-03-12" }]);
    expect(legalCheckNeeded(provision, "2027-03-12", checks[0])).toBeUndefined();
    expect(legalCheckNeeded(provision, "2027-03-13", checks[0])).toBe("old");
  });

  it("is one that the law table has", async () => {
    const { host } = await openOffice("2026-03-12");
    expect(await host.call("guide.check", { provision: "hittepå", by: "X", on: "2026-03-12" })).toMatchObject({
      ok: false,
      error: { code: "invalidInput" },
    });
  });
});
