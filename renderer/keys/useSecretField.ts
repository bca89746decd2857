import { useState } from "react";
import { unlockText } from "../../shared/text/unlock.ts";
import { useCountdown } from "../api/useCountdown.ts";
import { focusField } from "../ui/focus-field.ts";

/**
 * A field for a secret that the host tries: why the last one was not taken, and how long it is until the next may be
 * tried. `field` is for a TextField; `name` may change with what is typed there.
 */
export const useSecretField = (name: string) => {
  const [secret, setSecret] = useState("");
  const [problem, setProblem] = useState<string>();
  const [seconds, wait] = useCountdown();
  const isWaiting = seconds > 0;
  return {
    secret,
    isWaiting,
    /** The host takes no other for so many seconds. */
    wait,
    /** Says why, and lets it be written again at once. */
    fail: (words: string): void => {
      setProblem(words);
      focusField(name);
    },
    forget: (): void => {
      setSecret("");
    },
    beginAnew: (): void => {
      setSecret("");
      setProblem(undefined);
    },
    field: {
      name,
      value: secret,
      autoFocus: true,
      error: problem !== undefined && isWaiting ? `${problem} ${unlockText.wait(seconds)}` : problem,
      onChange: (typed: string): void => {
        setSecret(typed);
        if (!isWaiting) setProblem(undefined);
      },
    },
  };
};
