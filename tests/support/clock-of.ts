// A clock that a test sets: when it goes forward, time passes on both of its hands, as it does while the computer is on.
import { type Clock, createClock } from "../../electron/platform/clock.ts";

export const clockOf = (read: () => Date): Clock => ({ ...createClock(read), monotonic: () => read().getTime() });
