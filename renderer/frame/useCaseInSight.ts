import { useLocation } from "@tanstack/react-router";
import { useApi } from "../api/ApiProvider.tsx";
import { useQuery } from "../api/useQuery.ts";

/** The case of an address under /arenden/…, if it is one's. */
export const caseInPath = (pathname: string): string | undefined => {
  const part = /^\/arenden\/([^/]+)\//.exec(pathname)?.[1];
  return part === "nytt" ? undefined : part;
};

/** The meeting of an address under /moten/…, if it is one's. */
export const meetingInPath = (pathname: string): string | undefined => /^\/moten\/([^/]+)/.exec(pathname)?.[1];

/** The case that the screen is about: one of its own screens, or a meeting in it. */
export const useCaseInSight = (): string | undefined => {
  const { meeting } = useApi();
  const { pathname } = useLocation();
  const meetingId = meetingInPath(pathname);
  const meetings = useQuery(meeting.listAll, null, { enabled: meetingId !== undefined });
  const held = meetings.state === "ready" ? meetings.value.find((one) => one.meetingId === meetingId) : undefined;
  return caseInPath(pathname) ?? held?.caseId;
};
