import { useEffect, useEffectEvent } from "react";
import { useBridge } from "./ApiProvider.tsx";

/** Hears what main tells by itself, such as that the vault is about to lock. */
export const useEvent = (event: string, listener: (data: unknown) => void): void => {
  const bridge = useBridge();
  const heard = useEffectEvent(listener);
  useEffect(
    () =>
      bridge.on(event, (data) => {
        heard(data);
      }),
    [bridge, event],
  );
};
