// While a meeting is held the frame steps back: no menu at the side, larger text. While the room sees the screen
// (visas för rummet) it shows nothing but that meeting: no search, no ways to other cases.
import { useEffect, useSyncExternalStore } from "react";

type Mode = "meeting" | "shared";

const screens: Record<Mode, number> = { meeting: 0, shared: 0 };
const listeners = new Set<() => void>();

const change = (mode: Mode, by: 1 | -1): void => {
  screens[mode] += by;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const useIs = (mode: Mode): boolean => useSyncExternalStore(subscribe, () => screens[mode] > 0);

const useMode = (mode: Mode, on: boolean): void => {
  useEffect(() => {
    if (!on) return;
    change(mode, 1);
    return () => {
      change(mode, -1);
    };
  }, [mode, on]);
};

/** Whether the frame has stepped back. */
export const useIsRoomMode = (): boolean => useIs("meeting");

/** Makes the frame step back while the component is shown and `on`: the menu goes, the text is one step larger. */
export const useRoomMode = (on = true): void => useMode("meeting", on);

/** Whether the room sees the screen. */
export const useIsShared = (): boolean => useIs("shared");

/** Where the screen stays, with what the router keeps there, while the room sees it. */
let place: { readonly href: string; readonly state: unknown } | undefined;

/**
 * Undoes whatever leads away, a link or a way back, before the router hears of it: its own way of staying loses its place
 * after a plain link. A window calls its listeners in the order they came, so this one must be there before the router is.
 */
addEventListener("popstate", (event) => {
  if (place === undefined) return;
  event.stopImmediatePropagation();
  history.pushState(place.state, "", place.href);
});

/** Leaves nothing that leads elsewhere while the component is shown and `on`: nothing in the frame, no link, no way back. */
export const useShared = (on: boolean): void => {
  useMode("shared", on);
  useEffect(() => {
    if (!on) return;
    place = { href: location.href, state: history.state };
    return () => {
      place = undefined;
    };
  }, [on]);
};
