import type { Task } from "../../../shared/contract/today.ts";
import { paths } from "../../frame/paths.ts";

/** The screen on which the thing is done. */
export const taskPath = ({ kind, caseId, meetingId }: Pick<Task, "kind" | "caseId" | "meetingId">): string => {
  switch (kind) {
    case "consentMissing":
    case "consentAwaited":
    case "consentExpiring":
    case "consentExpired":
    case "nobodyMayAttend":
      return paths.consent(caseId);
    case "noticeNotSent":
      return paths.notices(caseId);
    case "minutesNotEstablished":
      return meetingId === null ? paths.caseMeetings(caseId) : paths.meeting(meetingId);
    case "minutesNotDispatched":
      return paths.documents(caseId);
    case "meetingNotPlanned":
      return paths.caseMeetings(caseId);
    case "commitmentOverdue":
      return paths.plan(caseId);
  }
};
