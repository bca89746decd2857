import type { CaseId } from "../../../shared/domain/ids.ts";
import type { NextStep } from "../../../shared/domain/next-step.ts";
import { paths } from "../../frame/paths.ts";

/** Where the next step is taken. */
export const nextStepPath = (step: NextStep, caseId: CaseId): string => {
  switch (step.code) {
    case "makeConsent":
    case "renewConsent":
      return paths.newConsent(caseId);
    // The forms may have to be printed first.
    case "registerAnswers":
    case "youthMustSign":
    case "waitForConsent":
    case "nobodyMayAttend":
    case "familyDeclined":
      return paths.consent(caseId);
    case "planPreMeeting":
    case "planFirstMeeting":
    case "planNextMeeting":
      return paths.planMeeting(caseId);
    case "changeMeetingDay":
      return paths.changeMeeting(caseId, step.meetingId);
    case "closeCase":
      return paths.closure(caseId);
    case "summon":
      return paths.notices(caseId);
    case "dispatchMinutes":
      return paths.sendMinutes(caseId, step.meetingId);
    case "startMeeting":
    case "awaitMeeting":
    case "holdPreMeeting":
    case "establishMinutes":
      return paths.meeting(step.meetingId);
  }
};
