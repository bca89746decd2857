// The only place where the shipped application asks what time it is.

/** Time, handed in by the composition root. [Note: Whole days in Stockholm] Dates of a case are whole days in Europe/Stockholm; instants are UTC. */
export interface Clock {
  /** The instant, ISO 8601 in UTC. */
  now(): string;
  /** The day in Europe/Stockholm, `YYYY-MM-DD`. */
  today(): string;
  /** Milliseconds that never go backwards. */
  monotonic(): number;
}

const stockholmDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", dateStyle: "short" });

/** The day in Europe/Stockholm on which an instant falls. */
export const dayOf = (instant: Date): string => stockholmDay.format(instant);

const first = Date.parse("1900-01-02T00:00:00Z");
const last = Date.parse("2199-12-30T00:00:00Z");

/** The day of an instant that a file or a wrong clock has told: an absurd one is the nearest day that there can be. */
export const dayNear = (instant: string): string =>
  dayOf(new Date(Math.min(last, Math.max(first, Date.parse(instant)))));

/** A clock that reads instants from `read` (the machine's own in the shipped application). */
export const createClock = (read: () => Date): Clock => ({
  now: () => read().toISOString(),
  today: () => dayNear(read().toISOString()),
  monotonic: () => performance.now(),
});

export const systemClock = createClock(() => new Date());
