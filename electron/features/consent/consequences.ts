// What follows when consent is taken back: notices lose their ground in the same transaction, and what has left is listed.
import type { WithdrawalConsequences } from "../../../shared/contract/consent.ts";
import { consentEnd } from "../../../shared/domain/consent-end.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { CommandContext } from "../../database/access.ts";
import { comingNotices, markLostGround } from "../../database/notice-ground.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import { listSent } from "../../database/readings/sent.ts";
import type { Read } from "../../database/session.ts";

/** What has been taken back in a case and what follows from it; nothing when nothing has. */
export const readConsequences = async (
  read: Read,
  caseId: CaseId,
  today: Day,
): Promise<WithdrawalConsequences | null> => {
  const facts = await readConsentFacts(read, caseId);
  const end = facts && consentEnd(facts, today);
  if (end === undefined) return null;
  const notices = (await comingNotices(read, caseId, today)).flatMap(({ meeting, notice }) =>
    notice.groundLostOn === null
      ? []
      : [
          {
            meetingId: meeting.meetingId,
            kind: meeting.kind,
            ordinal: meeting.ordinal,
            heldOn: meeting.heldOn,
            lostOn: notice.groundLostOn,
            sent: notice.sentOn !== null,
          },
        ],
  );
  const holders = (await listSent(read, caseId)).filter((document) => document.ground === "consent");
  return { whole: end.whole, on: end.on, ended: [...end.ended], persons: [...end.persons], notices, holders };
};

/** Marks the notices that have lost their ground by what was just registered, and answers with all that follows. */
export const followConsent = async (
  { read, write, today }: Pick<CommandContext, "read" | "write" | "today">,
  caseId: CaseId,
): Promise<WithdrawalConsequences | null> => {
  await markLostGround({ read, write, today }, caseId);
  return readConsequences(read, caseId, today);
};
