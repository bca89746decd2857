// Several answers as one: a screen that needs them all shows one wait and one failure.
import type { Answer } from "./useQuery.ts";

/** Both answers, when both are there; else the first failure, else still on its way. */
export const both = <A, B, F, G>(one: Answer<A, F>, other: Answer<B, G>): Answer<readonly [A, B], F | G> => {
  if (one.state === "failed") return one;
  if (other.state === "failed") return other;
  if (one.state === "loading" || other.state === "loading") return { state: "loading" };
  return {
    state: "ready",
    value: [one.value, other.value],
    readAgain: () => {
      one.readAgain();
      other.readAgain();
    },
  };
};
