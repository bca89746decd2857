import { useEffect, useEffectEvent } from "react";
import type { DesktopEvent, DesktopEvents } from "../../shared/contract/desktop.ts";
import { useBridge } from "./ApiProvider.tsx";
import { onEvent } from "./client.ts";

/** Hears what main tells by itself, such as that the vault is about to lock. */
export const useEvent = <E extends DesktopEvent>(event: E, listener: (facts: DesktopEvents[E]) => void): void => {
  const bridge = useBridge();
  const heard = useEffectEvent(listener);
  useEffect(
    () =>
      onEvent(bridge, event, (facts) => {
        heard(facts);
      }),
    [bridge, event],
  );
};
