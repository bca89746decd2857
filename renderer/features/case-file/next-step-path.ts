import type { CaseId } from "../../../shared/domain/ids.ts";
import type { NextStep } from "../../../shared/domain/next-step.ts";
import { paths } from "../../frame/paths.ts";

/** Where the next step is taken. */
export const nextStepPath = (step: NextStep, caseId: CaseId): string => {
  switch (step.code) {
    case "makeConsent":
    case "renewConsent":
    case "waitForConsent":
    case "nobodyMayAttend":
    case "familyDeclined":
    case "registerAnswers":
    case "youthMustSign":
      return paths.consent(caseId);
    case "planPreMeeting":
    case "planFirstMeeting":
    case "planNextMeeting":
    case "changeMeetingDay":
      return paths.caseMeetings(caseId);
    case "closeCase":
      return paths.closure(caseId);
    case "summon":
      return paths.notices(caseId);
    case "dispatchMinutes":
      return paths.documents(caseId);
    case "startMeeting":
    case "awaitMeeting":
    case "holdPreMeeting":
    case "establishMinutes":
      return paths.meeting(step.meetingId);
  }
};
