// A list opens a case before it goes there; the case's own screens must then not open it, and log it, once more.
import type { QueryClient } from "@tanstack/react-query";
import type { CaseId } from "../../shared/domain/ids.ts";

const onTheWay = new WeakMap<QueryClient, CaseId>();

/** Called when a case has just been opened and its screen is gone to. */
export const openedOnTheWay = (session: QueryClient, caseId: CaseId): void => {
  onTheWay.set(session, caseId);
};

/** Whether the case was opened on the way to its screen. Says yes once. */
export const takeOpened = (session: QueryClient, caseId: CaseId): boolean => {
  const wasOpened = onTheWay.get(session) === caseId;
  onTheWay.delete(session);
  return wasOpened;
};
