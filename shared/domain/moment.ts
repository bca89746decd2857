// A day and a time of day in Sweden, for what the law counts in hours. See: [Note: Whole days in Stockholm]
import { Day, TimeOfDay } from "./day.ts";
import { z } from "zod";

/** A minute by the clocks of Sweden (klockslag). */
export const Moment = z.object({ on: Day, at: TimeOfDay });
export type Moment = z.infer<typeof Moment>;

const minute = 60_000;
const hour = 60 * minute;

const inSweden = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "short",
});

/** What the clocks of Sweden show at an instant. */
export const momentOf = (instant: Date): Moment => {
  const [on = "", at = ""] = inSweden.format(instant).split(" ");
  return { on, at };
};

const asUtc = ({ on, at }: Moment): number => Date.parse(`${on}T${at}:00Z`);

/** Sweden is two hours before UTC, or one. A time that comes twice, when summer time ends, is the earlier one. */
const instantOf = (moment: Moment): number => {
  const shown = asUtc(moment);
  const shows = (instant: number): boolean => asUtc(momentOf(new Date(instant))) === shown;
  return [shown - 2 * hour, shown - hour].find(shows) ?? shown - hour;
};

/** What the clocks show so many hours later, which is not the same time of day when summer time begins or ends between. */
export const hoursAfter = (moment: Moment, hours: number): Moment =>
  momentOf(new Date(instantOf(moment) + hours * hour));

/** Whether the whole of a minute has passed at an instant. Of a time that comes twice, the earlier counts. */
export const hasPassed = (moment: Moment, now: Date): boolean => now.getTime() >= instantOf(moment) + minute;

export const isLater = (one: Moment, other: Moment): boolean => asUtc(one) > asUtc(other);
