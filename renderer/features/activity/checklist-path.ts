import type { ChecklistLine } from "../../../shared/domain/checklist.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { paths } from "../../frame/paths.ts";

/** Where the fact behind a line is made; nothing where it is nowhere to be changed. */
export const checklistPath = ({ item, meetingId }: ChecklistLine, caseId: CaseId): string | undefined => {
  switch (item) {
    case "consultation":
    case "targetGroup":
    case "protectedIdentity":
    case "custody":
    case "duration":
      return paths.caseFile(caseId);
    case "consent":
    case "consentExpiry":
      return paths.consent(caseId);
    case "contactPersons":
      return paths.contacts;
    case "notice":
    case "familyInformed":
      return paths.notices(caseId);
    case "contactAfter":
      return paths.notes(caseId);
    case "commitmentsInTime":
      return paths.plan(caseId);
    case "dispatched":
      return paths.documents(caseId);
    case "consentRead":
    case "noteTaker":
    case "survey":
    case "strengths":
    case "youthVoice":
    case "sharedView":
    case "goals":
    case "commitments":
    case "missing":
    case "nextMeeting":
    case "established":
      return meetingId === null ? paths.caseMeetings(caseId) : paths.meeting(meetingId);
    case "concernDiscussed":
      return paths.caseMeetings(caseId);
    default:
      return undefined;
  }
};
