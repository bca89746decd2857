// What a meeting changed in the plan (ändringar i planen), in words: the same on screen and in documents.
import type { CommitmentDetails, GoalDetails } from "../domain/plan.ts";
import { listed } from "./documents/common.ts";

const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });
const nothing = "inget";

const text = (value: string): string => (value.trim() === "" ? nothing : `”${value}”`);
const amount = (value: number | null): string => (value === null ? nothing : number.format(value));
const day = (value: string | null): string => value ?? nothing;

/** "målvärdet från 15 till 10", in words that can be read aloud: nothing when both read the same. */
const moved = (what: string, before: string, after: string): readonly string[] =>
  before === after ? [] : [`${what} från ${before} till ${after}`];

/** What differs between a goal as it was and as it became: "målvärdet från 15 till 10 och dagen det ska vara nått från 2026-10-01 till 2026-12-01". */
export const goalChangeInWords = (before: GoalDetails, after: GoalDetails): string =>
  listed([
    ...moved("målet", text(before.title), text(after.title)),
    ...moved("området", text(before.area), text(after.area)),
    ...moved("det som mäts", text(before.indicator), text(after.indicator)),
    ...moved("nuläget", amount(before.baseline), amount(after.baseline)),
    ...moved("målvärdet", amount(before.target), amount(after.target)),
    ...moved("dagen det ska vara nått", day(before.targetOn), day(after.targetOn)),
    ...(JSON.stringify(before.source) === JSON.stringify(after.source) ? [] : ["vems siffrorna är"]),
  ]);

/** What differs between a commitment as it was and as it became, its party named by the caller. */
export const commitmentChangeInWords = (
  before: CommitmentDetails,
  after: CommitmentDetails,
  responsibleInWords: (responsible: CommitmentDetails["responsible"]) => string,
): string =>
  listed([
    ...moved("åtagandet", text(before.what), text(after.what)),
    ...moved("ansvaret", responsibleInWords(before.responsible), responsibleInWords(after.responsible)),
    ...moved("rollen", text(before.responsibleRole), text(after.responsibleRole)),
    ...moved("startdagen", day(before.startsOn), day(after.startsOn)),
    ...moved("uppföljningen", day(before.followUpOn), day(after.followUpOn)),
    ...moved("hur ofta", text(before.frequency), text(after.frequency)),
    ...(before.goalId === after.goalId ? [] : ["vilket mål det hör till"]),
  ]);
