// What is not filled in, and would make the figures poorer (`features.md` row 87). Each with the case where it belongs.
import type { CaseFigures, StatisticsFacts } from "./facts.ts";
import { daysOf, isIn, type ReportPeriod } from "./period.ts";
import { z } from "zod";
import { CaseId } from "../ids.ts";

export const MissingDatumKind = z.enum([
  "gender",
  "concernAreas",
  "initiator",
  "firstContact",
  "minutes",
  "attendance",
  "commitmentStatus",
]);
export type MissingDatumKind = z.infer<typeof MissingDatumKind>;

/** One thing that is missing in one case; `count` where there are several, as two meetings without minutes. */
export const MissingDatum = z.object({
  caseId: CaseId,
  caseNumber: z.string(),
  kind: MissingDatumKind,
  count: z.int().positive(),
});
export type MissingDatum = z.infer<typeof MissingDatum>;

const countsOf = (one: CaseFigures, period: ReportPeriod): Readonly<Record<MissingDatumKind, number>> => {
  const isNew = isIn(period, one.openedOn);
  const held = one.meetings.filter((meeting) => meeting.held && isIn(period, meeting.heldOn));
  const { to } = daysOf(period);
  return {
    gender: Number(isNew && one.gender === null),
    concernAreas: Number(isNew && one.concernAreas.length === 0),
    initiator: Number(isNew && !one.initiatorStated),
    firstContact: Number(isNew && one.firstContactOn === null),
    minutes: held.filter(({ established }) => !established).length,
    attendance: held.filter(({ agencies }) => agencies.length === 0).length,
    commitmentStatus: one.commitments.filter(
      ({ followUpOn, reviews }) =>
        isIn(period, followUpOn) &&
        held.some(({ heldOn }) => heldOn >= followUpOn) &&
        !reviews.some(({ on }) => on >= followUpOn && on <= to),
    ).length,
  };
};

/** Everything that is missing for a period, case by case. */
export const missingData = ({ cases }: StatisticsFacts, period: ReportPeriod): readonly MissingDatum[] =>
  cases.flatMap((one) => {
    const counts = countsOf(one, period);
    return MissingDatumKind.options
      .filter((kind) => counts[kind] > 0)
      .map((kind) => ({ caseId: one.caseId, caseNumber: one.number, kind, count: counts[kind] }));
  });
