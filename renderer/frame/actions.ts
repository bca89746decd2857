// What can be done right now: each action is in the palette and in the help, and its shortcut works, while its screen is shown.
import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { type ShortcutOptions, useShortcut } from "../ui/useShortcut.ts";

export interface Action {
  /** Names it; a screen's action replaces one of the same id. */
  readonly id: string;
  /** Verb and object, as on a button. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  /** `keys` are worth a line in the help, but not in the palette. */
  readonly group?: "commands" | "places" | "keys" | undefined;
  readonly run: () => void;
}

let actions: readonly Action[] = [];
const listeners = new Set<() => void>();

const change = (next: readonly Action[]): void => {
  actions = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Everything that can be done right now, in the order it was offered. */
export const useActions = (): readonly Action[] => useSyncExternalStore(subscribe, () => actions);

/** Does what an action of that id does, if it is offered right now: for a button that stands elsewhere. */
export const runAction = (id: string): void => {
  actions.find((action) => action.id === id)?.run();
};

/** Offers an action while the component is shown. It must also be a visible button somewhere. */
export const useAction = ({
  id,
  label,
  shortcut,
  group = "commands",
  run,
  inDialog = false,
}: Action & Pick<ShortcutOptions, "inDialog">): void => {
  const act = useEffectEvent(run);
  useEffect(() => {
    const action: Action = {
      id,
      label,
      shortcut,
      group,
      run: () => {
        act();
      },
    };
    change([...actions.filter((other) => other.id !== id), action]);
    return () => {
      change(actions.filter((other) => other !== action));
    };
  }, [id, label, shortcut, group]);
  useShortcut(shortcut ?? "", run, { enabled: shortcut !== undefined, inDialog });
};
