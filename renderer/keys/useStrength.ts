import { useEffect, useState } from "react";
import type { Strength } from "../../shared/contract/vault.ts";
import { useApi } from "../api/ApiProvider.tsx";

const pause = 200;

/** How good the passphrase is, asked of the host when the typing pauses. */
export const useStrength = (passphrase: string): Strength | undefined => {
  const api = useApi();
  const [strength, setStrength] = useState<Strength>();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void (async () => {
        const answer = await api.vault.strength({ passphrase });
        if (current && answer.ok) setStrength(answer.value);
      })();
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api, passphrase]);
  return passphrase === "" ? undefined : strength;
};
