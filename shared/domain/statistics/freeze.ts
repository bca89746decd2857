// What may be told when, and what a new pack is put together from.
import type { Day } from "../day.ts";
import type { PackContent } from "./pack.ts";
import { daysOf, halvesOf, overlap, type ReportPeriod, samePeriod } from "./period.ts";

/** The edition of a period that counts: the last. */
export const packOf = (packs: readonly PackContent[], period: ReportPeriod): PackContent | undefined =>
  packs
    .filter((pack) => pack.region === "" && samePeriod(pack.period, period))
    .toSorted((one, other) => one.edition - other.edition)
    .at(-1);

/** The two half-years that a year is put together from, where any of them has been told. */
const toldHalves = (packs: readonly PackContent[], period: ReportPeriod) =>
  period.kind === "year" ? halvesOf(period).map((half) => packOf(packs, half)) : [];

export type FreezePlan =
  | {
      readonly ok: true;
      readonly halves: readonly [PackContent, PackContent] | undefined;
      readonly before: PackContent | undefined;
    }
  | {
      readonly ok: false;
      readonly block:
        | { readonly code: "periodNotOver"; readonly to: Day }
        | { readonly code: "periodTold" }
        | { readonly code: "halfYearMissing" }
        | { readonly code: "replacementReasonMissing" };
    };

/**
 * How a period may be told on a day. Never while it runs; a part of a period that has been told is not told again by
 * itself, since the two together would give small numbers away; and what takes the place of a pack says why.
 * See: [Note: Suppression]
 */
export const planFreeze = (
  packs: readonly PackContent[],
  period: ReportPeriod,
  replacesBecause: string,
  today: Day,
): FreezePlan => {
  const no = (block: Extract<FreezePlan, { ok: false }>["block"]): FreezePlan => ({ ok: false, block });
  const { to } = daysOf(period);
  if (today <= to) return no({ code: "periodNotOver", to });
  const [first, second] = toldHalves(packs, period);
  const isOfHalves = first !== undefined || second !== undefined;
  if (isOfHalves && (first === undefined || second === undefined)) return no({ code: "halfYearMissing" });
  const counted = packs.filter(
    (pack) => !samePeriod(pack.period, period) && pack.combinedFrom.length === 0 && pack.region === "",
  );
  if (!isOfHalves && counted.some((pack) => overlap(pack.period, period))) return no({ code: "periodTold" });
  const before = packOf(packs, period);
  if (before !== undefined && replacesBecause.trim() === "") return no({ code: "replacementReasonMissing" });
  return {
    ok: true,
    halves: first === undefined || second === undefined ? undefined : [first, second],
    before,
  };
};
