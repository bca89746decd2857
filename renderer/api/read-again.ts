import type { QueryClient } from "@tanstack/react-query";

/**
 * Reads everything on screen again, and forgets what is not: a screen that began with what a command has made untrue
 * would move under the hand when the truth came, and a press would be lost.
 */
export const readEverythingAgain = async (queryClient: QueryClient): Promise<void> => {
  queryClient.removeQueries({ type: "inactive" });
  await queryClient.invalidateQueries();
};
