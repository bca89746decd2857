// The list of consents (arbetslista för samtycken): every open case with how its consent stands. Nothing about the case itself.
import type { ConsentRow } from "../../../shared/contract/consent.ts";
import { consentWork } from "../../../shared/domain/consent-state.ts";
import type { Day } from "../../../shared/domain/day.ts";
import { isProtected } from "../../../shared/domain/person.ts";
import { isOpen } from "../../../shared/domain/plan.ts";
import { readTaskFactsByCase } from "../../database/readings/task-facts.ts";
import type { Read } from "../../database/session.ts";

export const readWorkList = async (read: Read, today: Day): Promise<ConsentRow[]> =>
  [...(await readTaskFactsByCase(read))]
    .filter(([, facts]) => facts.closedOn === null)
    .map(([caseId, facts]) => {
      const { youth } = facts.consent;
      const meetingDays = facts.meetings
        .filter((meeting) => meeting.cancelledOn === null && meeting.startedAt === null)
        .map((meeting) => meeting.heldOn);
      const involved = facts.commitments.flatMap((commitment) =>
        commitment.responsible?.kind === "agency" && isOpen(commitment) ? [commitment.responsible.agencyId] : [],
      );
      return {
        caseId,
        number: facts.number,
        name: `${youth.givenName} ${youth.familyName}`,
        isProtected: isProtected(youth.protectedIdentity),
        work: consentWork(facts.consent, { meetingDays, involved }, today),
      };
    });
