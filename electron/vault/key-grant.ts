// Who has just shown a secret, and may therefore change the keys: for one change, within five minutes.
import type { Clock } from "../platform/clock.ts";

const lasts = 5 * 60_000;

export interface KeyGrant {
  give(slotId: string): void;
  /** The slot that confirmed, while it counts. */
  current(): string | undefined;
  use(): void;
}

export const createGrant = (clock: Pick<Clock, "monotonic">): KeyGrant => {
  let given: { readonly slotId: string; readonly until: number } | undefined;
  return {
    give: (slotId) => {
      given = { slotId, until: clock.monotonic() + lasts };
    },
    current: () => (given !== undefined && clock.monotonic() < given.until ? given.slotId : undefined),
    use: () => {
      given = undefined;
    },
  };
};
