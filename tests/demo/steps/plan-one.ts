// The plan of the first meeting: three goals and nine commitments, by every party. A7 lacks its day at first.
import { minutesText } from "../../../shared/text/minutes.ts";
import { planText } from "../../../shared/text/plan.ts";
import { startList, usualText } from "../../../shared/text/usual-commitments.ts";
import type { Hand } from "../hand.ts";
import type { Walk } from "../walk.ts";
import { goToSection } from "./room.ts";

interface Commitment {
  readonly what: string;
  readonly who: string;
  readonly from: string;
}

interface Goal {
  readonly title: string;
  readonly indicator: string;
  readonly baseline: number | null;
  readonly target: number;
  readonly source: string;
  readonly commitments: readonly Commitment[];
}

const goals: readonly Goal[] = [
  {
    title: "Lou är i skolan",
    indicator: "Frånvaro i procent",
    baseline: 38,
    target: 15,
    source: "Skola: närvaro",
    commitments: [
      { what: "Extra stöd för ökad närvaro, veckosamtal", who: "Skola", from: "2026-04-13" },
      { what: "Extra anpassningar i skolmiljön", who: "Skola", from: "2026-04-13" },
      { what: "Väcka och ringa mentor vid frånvaro", who: planText.guardians, from: "2026-04-10" },
    ],
  },
  {
    title: "Lou är drogfri",
    indicator: "Positiva test",
    baseline: null,
    target: 0,
    source: "Socialtjänst: resultat av drogtest",
    commitments: [
      { what: "Drogtester, 1 per vecka i 8 veckor", who: "Socialtjänst", from: "2026-04-15" },
      { what: "Samtal utifrån drogoron", who: "Socialtjänst", from: "2026-04-15" },
      { what: "Lämnar test och kommer till samtalen", who: planText.youth, from: "2026-04-15" },
    ],
  },
  {
    title: "Lou är trygg på kvällar och har något eget på fritiden",
    indicator: "Kvällar i olämplig miljö per månad",
    baseline: 2,
    target: 0,
    source: planText.goalFields.sourceJoint,
    commitments: [
      {
        what: "Hålla kontakt med föräldrarna; köra hem Lou från olämpliga miljöer",
        who: "Polis",
        from: "2026-04-09",
      },
      { what: "Prata med Lou om alternativ för fritiden", who: "Fritid", from: "2026-04-09" },
      { what: "Följa med och prova en aktivitet", who: planText.youth, from: "2026-04-20" },
    ],
  },
];

/** The one without a day until T7 has been shown. */
const lacksDay = "Hålla kontakt";
const followUpOn = "2026-05-21";

const addGoal = async ({ hand }: Walk, goal: Goal): Promise<void> => {
  const { goalFields: fields } = planText;
  await hand.press(planText.newGoal);
  const dialog = hand.dialog(planText.newGoal);
  await dialog.write(fields.title, goal.title);
  await dialog.write(fields.indicator, goal.indicator);
  if (goal.baseline !== null) await dialog.write(fields.baseline, String(goal.baseline));
  await dialog.write(fields.target, String(goal.target));
  await dialog.date(fields.targetOn, "2026-10-01");
  await dialog.choose(fields.source, goal.source);
  await dialog.press(planText.saveGoal);
  await dialog.place.waitFor({ state: "detached" });
};

/** One of the municipality's own, which is then written as this meeting wants it. */
const beginFromUsual = async (walk: Walk, dialog: Hand): Promise<void> => {
  await dialog.press(usualText.choose);
  await walk.picture("mote-vanliga-ataganden");
  const [first] = startList;
  await walk.window.getByRole("menuitem", { name: first?.what ?? "" }).click();
  const written = await dialog.place.getByRole("textbox", { name: planText.commitmentFields.what }).inputValue();
  walk.show("Ett vanligt åtagande fyller texten, och visas för den som brukar ta det", written === first?.what);
};

const addCommitment = async (walk: Walk, goal: Goal, { what, who, from }: Commitment): Promise<void> => {
  const { commitmentFields: fields } = planText;
  // By its key, as in a meeting where everybody talks.
  await walk.window.keyboard.press("Control+Shift+L");
  const dialog = walk.hand.dialog(planText.newCommitment);
  await dialog.choose(fields.goalId, new RegExp(`^M\\d ${goal.title}`));
  await dialog.choose(fields.responsible, who);
  if (what.startsWith("Extra stöd")) await beginFromUsual(walk, dialog);
  await dialog.write(fields.what, what);
  await dialog.date(fields.startsOn, from);
  if (what.startsWith(lacksDay)) await dialog.clearDate(fields.followUpOn);
  else await dialog.date(fields.followUpOn, followUpOn);
  if (what.startsWith("Extra stöd")) await walk.picture("mote-nytt-atagande");
  await dialog.press(planText.saveCommitment);
  await dialog.place.waitFor({ state: "detached" });
};

export const makePlan = async (walk: Walk): Promise<void> => {
  await goToSection(walk, "plan");
  for (const goal of goals) {
    await addGoal(walk, goal);
    for (const commitment of goal.commitments) await addCommitment(walk, goal, commitment);
  }
  const nine = await walk.hand.count(/^A\d$/);
  walk.show("Planen har A1–A9", nine === 9);
  await walk.picture("mote-plan");
};

/** T7: what lacks a day stops the minutes, and says what it is. Then the day is filled in. */
export const giveSevenItsDay = async (walk: Walk): Promise<void> => {
  const { hand } = walk;
  await goToSection(walk, "review");
  await hand.press(minutesText.review.establish);
  await hand.sees(minutesText.review.failed);
  const refusal = await walk.window.getByRole("alert").first().innerText();
  walk.show("T7: protokollet kan inte fastställas: A7 saknar uppföljningsdag", refusal.includes("A7"));
  await walk.picture("mote-A7-utan-dag-T7");
  await goToSection(walk, "plan");
  await hand.menu(`A7: ${planText.columns.actions.toLowerCase()}`, planText.changeCommitment);
  const dialog = hand.dialog(planText.changeCommitment);
  await dialog.date(planText.commitmentFields.followUpOn, followUpOn);
  await dialog.press(planText.saveCommitment);
  await dialog.place.waitFor({ state: "detached" });
};
