// The plan on one page is one page, whatever the plan holds, and says what it leaves out.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitOnOnePage, type PlanOnOnePageData } from "../../electron/documents/plan-on-one-page.ts";
import { renderDocument, type DocumentPlan } from "../../electron/documents/render-document.ts";
import { louHead, testFonts } from "./lou.ts";
import { louPlanOnOnePage } from "./lou-papers.ts";
import { readPdf } from "./read-pdf.ts";

const fonts = testFonts();
const pagesOf = async (plan: DocumentPlan): Promise<number> => (await renderDocument(plan, fonts)).pages;

const printed = async (data: PlanOnOnePageData) => {
  const plan = await fitOnOnePage(data, pagesOf);
  const rendered = await renderDocument(plan, fonts);
  return { plan, pages: rendered.pages, text: (await readPdf(rendered.bytes)).readingOrder.join(" ") };
};

const word = fc.oneof(fc.constantFrom("möte", "skolan", "W".repeat(90), "漢字", "och"), fc.string({ maxLength: 30 }));
const words = (most: number) => fc.array(word, { maxLength: most }).map((all) => all.join(" "));
const commitment = fc.record({
  what: words(60),
  who: words(20),
  until: fc.option(fc.constantFrom("2026-05-21", "2027-01-10"), { nil: null }),
});
const goal = fc.record({ title: words(40), commitments: fc.array(commitment, { maxLength: 14 }) });

describe("Planen på en sida", () => {
  it("holds all of Lou's plan in the largest type", async () => {
    const { plan, pages, text } = await printed(louPlanOnOnePage);
    expect(pages).toBe(1);
    expect(plan.large).toBe("largest");
    for (const { title, commitments } of louPlanOnOnePage.goals) {
      expect(text).toContain(title);
      for (const { what } of commitments) expect(text).toContain(what);
    }
    expect(text).not.toContain("Allt fick inte plats");
  });

  it("shows the soonest of every goal first, and says how much stands only in the plan", async () => {
    const goals = louPlanOnOnePage.goals.map(({ title, commitments }) => ({
      title,
      commitments: [...Array(6).keys()].flatMap((round) =>
        commitments.map((one) => ({ ...one, what: `${one.what} (${String(round)})` })),
      ),
    }));
    const { pages, text } = await printed({ ...louPlanOnOnePage, goals });
    expect(pages).toBe(1);
    for (const { commitments } of louPlanOnOnePage.goals) expect(text).toContain(`${commitments[0]?.what ?? ""} (0)`);
    const shown = goals.flatMap(({ commitments }) => commitments).filter(({ what }) => text.includes(what)).length;
    expect(text).toContain(`${String(54 - shown)} saker till står bara i hela planen.`);
    expect(text).toContain("Nästa möte");
  });

  it("says of a goal that nothing is left to do for it, and keeps the goal", async () => {
    const goals = louPlanOnOnePage.goals.map((goal, index) => (index === 1 ? { ...goal, commitments: [] } : goal));
    expect((await printed({ ...louPlanOnOnePage, goals })).text).toMatch(/Lou är drogfri Här är inget kvar att göra/u);
  });

  it("says when a long text is cut", async () => {
    const goals = [{ title: "Lou mår bra", commitments: [{ what: "a b c d ".repeat(60), who: "Skola", until: null }] }];
    expect((await printed({ ...louPlanOnOnePage, goals })).text).toContain("Hela texten står i planen.");
  });

  it("is one page for any plan", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(goal, { maxLength: 12 }), words(20), async (goals, name) => {
        const head = louHead(`Lou ${name}`.slice(0, 200).trim());
        const { pages, text } = await printed({ ...louPlanOnOnePage, head, goals });
        expect(pages).toBe(1);
        expect(text).toContain("Nästa möte");
      }),
      { numRuns: 8 },
    );
  }, 180_000);
});
