// What follows when consent is taken back: notices lose their ground in the same transaction, and what has left is listed.
import type { WithdrawalConsequences } from "../../../shared/contract/consent.ts";
import { consentEnd } from "../../../shared/domain/consent-end.ts";
import { sharingBlock } from "../../../shared/domain/consent-rules.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import { meetingDays } from "../../../shared/domain/meeting.ts";
import { summonsBlock } from "../../../shared/domain/notice.ts";
import type { CommandContext } from "../../database/access.ts";
import { readConsentFacts, type ConsentReading } from "../../database/readings/consent.ts";
import { readMeetings } from "../../database/readings/meeting.ts";
import { readNotice } from "../../database/readings/notice.ts";
import { listSent } from "../../database/readings/sent.ts";
import type { Read } from "../../database/session.ts";
import { markNoticeWithoutGround } from "../../database/writings.ts";

/** Every notice to a meeting that has neither begun nor been cancelled nor passed. */
const comingNotices = async (read: Read, caseId: CaseId, today: Day) => {
  const found = [];
  for (const meeting of await readMeetings(read, caseId)) {
    if (meeting.cancelledOn !== null || meeting.startedAt !== null || meeting.heldOn < today) continue;
    const notice = await readNotice(read, meeting.meetingId);
    if (notice !== undefined) found.push({ meeting, notice });
  }
  return found;
};

type Coming = Awaited<ReturnType<typeof comingNotices>>[number];

/**
 * Whether everybody in a notice could still be summoned to it. A private person holds up nobody: as long as it has not
 * been sent, only that person's copy is refused, and the others' no longer tell of the person (R18c).
 */
const hasGround = (consent: ConsentReading, { meeting, notice }: Coming, today: Day): boolean =>
  [today, ...meetingDays(meeting)].every((day) => sharingBlock(consent, day) === undefined) &&
  notice.recipients.every(
    ({ party }) =>
      (party.kind === "person" && notice.sentOn === null) || summonsBlock(consent, party, meeting, today) === undefined,
  );

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
  const consent = await readConsentFacts(read, caseId);
  if (consent === undefined) return null;
  for (const coming of await comingNotices(read, caseId, today)) {
    if (coming.notice.groundLostOn === null && !hasGround(consent, coming, today)) {
      await markNoticeWithoutGround(write, coming.meeting.meetingId, today);
    }
  }
  return readConsequences(read, caseId, today);
};
