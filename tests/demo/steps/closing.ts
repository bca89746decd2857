// 15 October: the case is closed because the goals are reached, and what the plan shows then (T9, T10, T14).
import { closureText } from "../../../shared/text/closure.ts";
import { planText } from "../../../shared/text/plan.ts";
import type { Hand } from "../hand.ts";
import type { Walk } from "../walk.ts";
import { goToCase, goToPart } from "./case-file.ts";

/** One goal or commitment of the form, by its code. */
const partOf = ({ hand, window }: Walk, code: string): Hand =>
  hand.within(
    window
      .locator("h3")
      .filter({ hasText: new RegExp(`^${code} `) })
      .locator(".."),
  );

export interface Closing {
  readonly reason: keyof typeof closureText.decision.reasons;
  readonly goals: Readonly<Record<string, { readonly indicator: string; readonly value: number }>>;
  readonly assessment: keyof typeof planText.assessments;
  readonly commitments: Readonly<Record<string, keyof typeof closureText.commitments.outcomes>>;
  readonly concern: Readonly<Record<string, number>>;
}

export const closing: Closing = {
  reason: "goalsReached",
  goals: {
    M1: { indicator: "Frånvaro i procent", value: 12 },
    M2: { indicator: "Positiva test", value: 0 },
    M3: { indicator: "Kvällar i olämplig miljö per månad", value: 0 },
  },
  assessment: "reached",
  commitments: { A1: "done", A7: "done", A10: "ordinary" },
  concern: { Skola: 2, Socialtjänst: 1, Polis: 1, Fritid: 1, BUP: 2 },
};

/** Fills in the form up to the family's own view. */
export const fillClosing = async (walk: Walk, told: Closing): Promise<void> => {
  const { hand } = walk;
  await hand.choose(closureText.decision.reason, closureText.decision.reasons[told.reason]);
  for (const [code, { indicator, value }] of Object.entries(told.goals)) {
    const part = partOf(walk, code);
    await part.write(indicator, String(value));
    await part.choose(closureText.goals.assessment, planText.assessments[told.assessment]);
  }
  const asked = await walk.window
    .locator("h3")
    .filter({ hasText: /^A\d+ / })
    .allInnerTexts();
  const codes = asked.map((words) => words.split(" ")[0]).join(" ");
  walk.show(
    `T9: avslutet frågar om ${Object.keys(told.commitments).join(", ")}`,
    codes === Object.keys(told.commitments).join(" "),
  );
  for (const [code, outcome] of Object.entries(told.commitments)) {
    await partOf(walk, code).choose(closureText.commitments.outcome, closureText.commitments.outcomes[outcome]);
  }
  for (const [agency, level] of Object.entries(told.concern)) {
    await hand.pick(agency, new RegExp(`^${String(level)}( |$)`));
  }
};

const tellViews = async ({ hand, window }: Walk): Promise<void> => {
  const { views } = closureText;
  const said = [
    { who: views.youth, listened: 4, helped: 4 },
    { who: views.guardian(1), listened: 5, helped: 5 },
    { who: views.guardian(2), listened: 5, helped: 5 },
  ];
  for (const { who, listened, helped } of said) {
    await hand.pick(who, views.kinds.answered);
    const part = hand.within(window.getByRole("radiogroup", { name: who }).locator(".."));
    await part.choose(views.listened, String(listened));
    await part.choose(views.helped, String(helped));
  }
};

export const closeCase = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await walk.day("2026-10-15");
  await goToCase(walk, "closure");
  await hand.sees(closureText.title);
  walk.show("T14: 211 dagar sedan samtycket blev komplett", (await hand.count(/^211 dagar/)) === 1);
  await fillClosing(walk, closing);
  await tellViews(walk);
  await hand.write(closureText.after.continued("Skola"), "Ordinarie elevhälsa");
  await hand.write(closureText.after.continued("Fritid"), "Musikstudion");
  await hand.write(closureText.after.continued("BUP"), "Avslutande samtal i november");
  await walk.picture("avslut-ifyllt");
  await hand.press(closureText.close);
  await hand.sees(closureText.summary.title("2026-10-15"));
  await walk.picture("avslutat");
  await goToPart(walk, "plan");
  await hand.sees("Lou är i skolan");
  const rows = await walk.window.getByRole("table").first().locator("tbody tr").all();
  const values = await Promise.all(rows.map((row) => row.locator("td").first().innerText()));
  walk.show("T10: M1 går 38 → 27 → 18 → 10 → 12", values.join(" ") === "38 27 18 10 12");
  await walk.picture("planen-efter-avslut");
  await goToPart(walk, "overview");
  await walk.picture("avslutat-oversikt");
};
