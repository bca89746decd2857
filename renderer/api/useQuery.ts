import { keepPreviousData, useQuery as useTanStackQuery } from "@tanstack/react-query";
import type { Result } from "../../shared/result.ts";
import { type AnyCall, callName } from "./client.ts";

/** Where an answer is: on its way, here, or refused with a failure that has words. */
export type Answer<O, F> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: O; readonly readAgain: () => void }
  | { readonly state: "failed"; readonly failure: F; readonly readAgain: () => void };

export interface QueryOptions<O> {
  readonly enabled?: boolean;
  /** While a new input is answered the answer to the one before stays: for what is searched while it is typed. */
  readonly keepPrevious?: boolean;
  /** What changes without a command: read again each time that a screen shows it. */
  readonly whenShown?: boolean;
  /** What changes by itself while it is looked at: read again after so many milliseconds, for as long as it says a number. */
  readonly every?: (value: O) => number | undefined;
}

/** Reads through a channel and shows the newest answer: `useQuery(api.consent.listForCase, { caseId })`. */
export const useQuery = <I, O, F>(
  call: AnyCall<I, O, F>,
  input: I,
  { enabled = true, keepPrevious = false, whenShown = false, every }: QueryOptions<O> = {},
): Answer<O, F> => {
  const { data, error, refetch } = useTanStackQuery({
    queryKey: [callName(call), input],
    queryFn: () => call(input),
    enabled,
    ...(whenShown && { refetchOnMount: "always" as const }),
    ...(every !== undefined && {
      refetchInterval: ({ state }: { readonly state: { readonly data?: Result<O, F> | undefined } }) =>
        state.data?.ok === true && (every(state.data.value) ?? false),
    }),
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
  // Main answers failures as values; a thrown error is a bug there or here, and belongs to the nearest error boundary.
  if (error !== null) throw error;
  if (data === undefined) return { state: "loading" };
  const readAgain = (): void => {
    void refetch();
  };
  return data.ok
    ? { state: "ready", value: data.value, readAgain }
    : { state: "failed", failure: data.error, readAgain };
};
