import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Result } from "../../shared/result.ts";
import type { AnyCall } from "./client.ts";
import { now } from "./clock.ts";
import { readEverythingAgain } from "./read-again.ts";
import { reportSave } from "./save-status.ts";

export interface Command<I, O, F> {
  /** Does it, and answers with what main answered. After `ok` every screen has been told to read again. */
  readonly run: (input: I) => Promise<Result<O, F>>;
  readonly pending: boolean;
  /** Why it was refused the last time, until it is run again. */
  readonly failure: F | undefined;
  readonly forget: () => void;
}

/**
 * Writes through a channel: `const give = useCommand(api.consent.give)`.
 *
 * [Note: Read again after every command] After any command that was done, every query on screen is read again. Local
 * SQLite answers in milliseconds, and there are no lists of what depends on what to get wrong.
 */
export const useCommand = <I, O, F extends { readonly code: string }>(call: AnyCall<I, O, F>): Command<I, O, F> => {
  const queryClient = useQueryClient();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<F>();
  const run = async (input: I): Promise<Result<O, F>> => {
    setPending(true);
    setFailure(undefined);
    try {
      const answer = await call(input);
      if (answer.ok) {
        reportSave({ state: "saved", at: now() });
        await readEverythingAgain(queryClient);
      } else {
        setFailure(answer.error);
        // That another copy holds the register is told on every screen, as soon as it is known.
        if (answer.error.code === "takenOver") await readEverythingAgain(queryClient);
      }
      return answer;
    } finally {
      setPending(false);
    }
  };
  return {
    run,
    pending,
    failure,
    forget: () => {
      setFailure(undefined);
    },
  };
};
