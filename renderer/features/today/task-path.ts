import type { Task } from "../../../shared/contract/today.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { paths } from "../../frame/paths.ts";

/** The screen of a case on which the thing is done. What the family has been told before a meeting is registered beside its notice. */
export const taskPath = ({ kind, meetingId }: Pick<Task, "kind" | "meetingId">, caseId: CaseId): string => {
  switch (kind) {
    case "consentMissing":
    case "consentAwaited":
    case "consentExpiring":
    case "consentExpired":
    case "nobodyMayAttend":
    case "familyDeclined":
    case "turns15":
    case "turns18":
    case "exceptionEnding":
      return paths.consent(caseId);
    case "noticeNotSent":
    case "noticeOutdated":
    case "replyMissing":
    case "noticeToChange":
    case "familyNotPrepared":
      return paths.notices(caseId);
    case "minutesNotEstablished":
      return meetingId === null ? paths.caseMeetings(caseId) : paths.meeting(meetingId);
    case "minutesNotDispatched":
      return paths.documents(caseId);
    case "meetingNotPlanned":
    case "cancellationNotSent":
      return paths.caseMeetings(caseId);
    case "caseNotClosed":
      return paths.closure(caseId);
    case "commitmentOverdue":
    case "durationBegun":
    case "durationPassed":
      return paths.plan(caseId);
    case "routineRevision":
      return paths.settings;
    case "reportDue":
    case "reportDataMissing":
      return paths.reports;
    case "consultationsToDecide":
    case "consultationsToAsk":
    case "consultationsToOpen":
    case "consultationsToRemove":
      return paths.consultations;
    case "enquiriesToOpen":
    case "enquiriesToRemove":
      return paths.enquiries;
    case "concernReportNotSent":
    case "concernDecisionAwaited":
    case "concernFeedbackAwaited":
      return paths.concernReportAbout(caseId);
    case "familyContactDue":
    case "familyNotReminded":
      return paths.notes(caseId);
    case "caseStill":
    case "watch":
      return paths.caseFile(caseId);
    case "contactsNotConfirmed":
      return paths.contacts;
    case "backupOld":
    case "backupNotOutside":
    case "drillFailed":
      return paths.backup;
    case "undertakingDue":
      return paths.workGroup;
    case "vaultFaulty":
      return paths.vault;
  }
};
