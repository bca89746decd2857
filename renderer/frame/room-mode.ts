// While a screen is shown to a room, the frame steps back: no menu at the side, larger text.
import { useEffect, useSyncExternalStore } from "react";

let screens = 0;
const listeners = new Set<() => void>();

const change = (by: 1 | -1): void => {
  screens += by;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the frame has stepped back. */
export const useIsRoomMode = (): boolean => useSyncExternalStore(subscribe, () => screens > 0);

/** Makes the frame step back while the component is shown and `on`: the menu goes, the text is one step larger. */
export const useRoomMode = (on = true): void => {
  useEffect(() => {
    if (!on) return;
    change(1);
    return () => {
      change(-1);
    };
  }, [on]);
};
