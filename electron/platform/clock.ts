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

/** A clock that reads instants from `read` (the machine's own in the shipped application). */
export const createClock = (read: () => Date): Clock => ({
  now: () => read().toISOString(),
  today: () => dayOf(read()),
  monotonic: () => performance.now(),
});

export const systemClock = createClock(() => new Date());
