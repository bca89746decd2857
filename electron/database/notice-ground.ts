// Whether the notices of a case still stand on the consent that they were made on, and their mark when they do not.
import { sharingBlock } from "../../shared/domain/consent-rules.ts";
import type { Day } from "../../shared/domain/day.ts";
import type { CaseId } from "../../shared/domain/ids.ts";
import { meetingDays } from "../../shared/domain/meeting.ts";
import { summonsBlock } from "../../shared/domain/notice.ts";
import type { CommandContext } from "./access.ts";
import { readConsentFacts, type ConsentReading } from "./readings/consent.ts";
import { readMeetings } from "./readings/meeting.ts";
import { readNotice } from "./readings/notice.ts";
import type { Read } from "./session.ts";
import { markNoticeWithoutGround } from "./writings.ts";

type Hand = Pick<CommandContext, "read" | "write" | "today">;

/** Every notice to a meeting that has neither begun nor been cancelled nor passed. */
export const comingNotices = async (read: Read, caseId: CaseId, today: Day) => {
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

const standing = async ({ read, today }: Pick<Hand, "read" | "today">, caseId: CaseId) => {
  const consent = await readConsentFacts(read, caseId);
  const notices = await comingNotices(read, caseId, today);
  return notices.map((coming) => ({
    ...coming,
    stands: consent === undefined || hasGround(consent, coming, today),
  }));
};

/** Marks every notice that has no ground now, once. */
export const markLostGround = async (hand: Hand, caseId: CaseId): Promise<void> => {
  for (const { meeting, notice, stands } of await standing(hand, caseId)) {
    if (!stands && notice.groundLostOn === null) {
      await markNoticeWithoutGround(hand.write, meeting.meetingId, hand.today);
    }
  }
};

/**
 * Does a change of who must answer (custody, age, maturity), and marks the notices that stood before it and do not after.
 * One that did not stand before is not touched: a telephone number must not mark a notice whose consent has run out.
 */
export const changingSigners = async (hand: Hand, caseId: CaseId, change: () => Promise<void>): Promise<void> => {
  const before = await standing(hand, caseId);
  await change();
  const stood = new Set(before.flatMap(({ meeting, stands }) => (stands ? [meeting.meetingId] : [])));
  for (const { meeting, notice, stands } of await standing(hand, caseId)) {
    if (!stands && stood.has(meeting.meetingId) && notice.groundLostOn === null) {
      await markNoticeWithoutGround(hand.write, meeting.meetingId, hand.today);
    }
  }
};
