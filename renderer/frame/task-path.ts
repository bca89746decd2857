import type { Task } from "../../shared/contract/today.ts";
import type { CaseId } from "../../shared/domain/ids.ts";
import type { OnlyContact, TaskKind } from "../../shared/domain/task.ts";
import { paths } from "./paths.ts";

/** Tasks of the office: they are of no case, or of one that must not be named. */
const ofOffice = {
  routineRevision: paths.settings,
  reportDue: paths.reports,
  reportDataMissing: paths.reports,
  consultationsUrgent: paths.consultations,
  enquiriesUrgent: paths.enquiries,
  consultationsToDecide: paths.consultations,
  consultationsToAsk: paths.consultations,
  consultationsToOpen: paths.consultations,
  consultationsToRemove: paths.consultations,
  enquiriesToOpen: paths.enquiries,
  enquiriesToRemove: paths.enquiries,
  contactsNotConfirmed: paths.contacts,
  undertakingDue: paths.workGroup,
  backupOld: paths.backup,
  backupNotOutside: paths.backup,
  drillFailed: paths.backup,
  vaultFaulty: paths.vault,
} as const satisfies Partial<Record<TaskKind, string>>;

const contactPath = (only: OnlyContact): string =>
  only.kind === "consultation" ? paths.consultation(only.consultationId) : paths.enquiry(only.enquiryId);

const isOfOffice = (kind: TaskKind): kind is keyof typeof ofOffice => Object.hasOwn(ofOffice, kind);

/**
 * The screen on which the thing is done: that of the one contact where there is only one; without a case, what is left is a concern report. What the family has been told
 * before a meeting is registered beside its notice.
 */
export const taskPath = (
  { kind, meetingId, only }: Pick<Task, "kind" | "meetingId" | "only">,
  caseId: CaseId | null,
): string => {
  if (only !== undefined) return contactPath(only);
  if (isOfOffice(kind)) return ofOffice[kind];
  if (caseId === null) return paths.concernReport;
  switch (kind) {
    case "consentMissing":
    case "consentAwaited":
    case "consentExpiring":
    case "consentExpired":
    case "nobodyMayAttend":
    case "familyDeclined":
    case "declineLetterNotSent":
    case "turns15":
    case "turns18":
    case "exceptionEnding":
      return paths.consent(caseId);
    case "noticeNotSent":
    case "noticeOutdated":
    case "replyMissing":
    case "noticeToChange":
      return paths.notices(caseId);
    case "misdeliveryToAssess":
      return paths.documents(caseId);
    case "familyNotPrepared":
      return meetingId === null ? paths.notices(caseId) : paths.informFamily(caseId, meetingId);
    case "minutesNotEstablished":
      return meetingId === null ? paths.caseMeetings(caseId) : paths.meeting(meetingId);
    case "minutesNotDispatched":
      return meetingId === null ? paths.documents(caseId) : paths.sendMinutes(caseId, meetingId);
    case "meetingNotPlanned":
    case "decidedMeetingNotPlanned":
      return paths.planMeeting(caseId);
    case "cancellationNotSent":
      return paths.caseMeetings(caseId);
    case "assessmentMissing":
      return meetingId === null ? paths.caseMeetings(caseId) : paths.meeting(meetingId);
    case "withdrawalLetterNotSent":
      return paths.consequences(caseId);
    case "caseNotClosed":
    case "closingLetterNotSent":
      return paths.closure(caseId);
    case "commitmentOverdue":
    case "durationBegun":
    case "durationPassed":
      return paths.plan(caseId);
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
  }
};
