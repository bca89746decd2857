// How urgent a contact is (hur bråttom det är): decides when somebody must have looked at it, never whether SSPF starts (R7).
import { z } from "zod";
import { addDays, type Day } from "./day.ts";
import { Line, OptionalLine } from "./text-fields.ts";

/** In the usual order, within a week, or the same day. */
export const UrgencyLevel = z.enum(["usual", "soon", "now"]);
export type UrgencyLevel = z.infer<typeof UrgencyLevel>;

const urgencyWith = <Reason extends z.ZodString>(reason: Reason) =>
  z.discriminatedUnion("level", [
    z.object({ level: z.literal("usual") }),
    z.object({ level: z.enum(["soon", "now"]), reason }),
  ]);

/** How urgent a contact is. What is more than usual says why. */
export const Urgency = urgencyWith(Line);
export type Urgency = z.infer<typeof Urgency>;

/** As it is kept: the reason is taken away with the other texts. */
export const KeptUrgency = urgencyWith(OptionalLine);

export const urgencyOf = (level: UrgencyLevel, reason: string): Urgency =>
  level === "usual" ? { level } : { level, reason };

export const urgencyReason = (urgency: Urgency): string => (urgency.level === "usual" ? "" : urgency.reason);

/** The last day to look at a contact of a day, or nothing in the usual order. */
export const urgencyDueOn = (level: UrgencyLevel, contactedOn: Day): Day | null =>
  level === "usual" ? null : level === "now" ? contactedOn : addDays(contactedOn, 7);

const order: readonly UrgencyLevel[] = ["now", "soon", "usual"];

/** The undecided that are urgent first, the most urgent at the top; otherwise as they stood, which is the newest first. */
export const urgentFirst = <Row extends { readonly urgency: { readonly level: UrgencyLevel } }>(
  rows: readonly Row[],
  isUndecided: (row: Row) => boolean,
): Row[] => {
  const rank = (row: Row): number => order.indexOf(isUndecided(row) ? row.urgency.level : "usual");
  return rows.toSorted((one, other) => rank(one) - rank(other));
};
