// Whether somebody writes as a guest (gästläge). Lives in the host's memory only: a lock ends the process, and the mode with it.
import type { Guest } from "../../shared/domain/guest.ts";

export interface GuestMode {
  readonly current: () => Guest | undefined;
  readonly begin: (guest: Guest) => void;
  readonly end: () => void;
}

export const createGuestMode = (): GuestMode => {
  let guest: Guest | undefined;
  return {
    current: () => guest,
    begin: (one) => {
      guest = one;
    },
    end: () => {
      guest = undefined;
    },
  };
};
