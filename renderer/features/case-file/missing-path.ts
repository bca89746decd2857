import type { CaseStep } from "../../../shared/domain/case-file.ts";
import type { Missing } from "../../../shared/domain/case-missing.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { paths } from "../../frame/paths.ts";

const stepPath = (step: CaseStep, caseId: CaseId): string => {
  switch (step) {
    case "consultation":
      return paths.caseFile(caseId);
    case "surveyTalk":
      return paths.checklist(caseId);
    case "closure":
      return paths.closure(caseId);
    case "consent":
      return paths.consent(caseId);
    case "notice":
      return paths.notices(caseId);
    case "preMeeting":
    case "meeting":
    case "followUp":
      return paths.caseMeetings(caseId);
    case "plan":
      return paths.plan(caseId);
  }
};

/** Where what is missing is mended. */
export const missingPath = (missing: Missing, caseId: CaseId): string => {
  switch (missing.code) {
    case "earlierStep":
      return stepPath(missing.step, caseId);
    case "surveyTalkMissing":
      return stepPath("surveyTalk", caseId);
    case "consentMissing":
    case "consentExpired":
      return paths.newConsent(caseId);
    case "consentAwaited":
    case "youthMustSign":
    case "consentNotBegun":
    case "consentDeclined":
    case "nobodyMayAttend":
      return paths.consent(caseId);
    case "preMeetingNotPlanned":
    case "meetingNotPlanned":
    case "followUpNotPlanned":
      return paths.planMeeting(caseId);
    case "noticeNotSent":
    case "noticePartlySent":
      return paths.notices(caseId);
    case "meetingNotHeld":
    case "minutesNotEstablished":
    case "decidedNotToGoOn":
      return paths.meeting(missing.meetingId);
    case "goalMissing":
    case "commitmentMissing":
      return paths.plan(caseId);
    case "notClosed":
      return stepPath("closure", caseId);
  }
};
