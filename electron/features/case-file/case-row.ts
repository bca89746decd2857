// One row of the case list, with its step computed from facts (ui.md: neutral columns, one obvious next step).
import type { CaseRow } from "../../../shared/contract/case-file.ts";
import type { CaseFile } from "../../../shared/domain/case-file.ts";
import { caseStep, isEstablished } from "../../../shared/domain/case-steps.ts";
import { currentVersion, mayAttend } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import type { CaseReading } from "../../database/readings/case-facts.ts";

export const caseRow = (caseFile: CaseFile, facts: CaseReading, today: Day): CaseRow => {
  const consent = currentVersion(facts.consent, today);
  // One that is held and written down is behind the case, also on its own day.
  const next = facts.meetings.find(
    (meeting) => meeting.cancelledOn === null && meeting.heldOn >= today && !isEstablished(meeting),
  );
  return {
    caseId: caseFile.caseId,
    number: caseFile.number,
    name: `${facts.consent.youth.givenName} ${facts.consent.youth.familyName}`,
    isProtected: isProtected(facts.consent.youth.protectedIdentity),
    step: caseStep(facts, today),
    mayAttend:
      consent === undefined
        ? null
        : {
            count: consent.agencyIds.filter((agencyId) => mayAttend(facts.consent, agencyId, today)).length,
            of: consent.agencyIds.length,
          },
    consentUntil: consent?.to ?? null,
    nextMeetingOn: next?.heldOn ?? null,
    openedOn: caseFile.openedOn,
    closedOn: caseFile.closedOn,
  };
};
