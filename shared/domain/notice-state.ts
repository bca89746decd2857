// Where a notice stands: computed from what was sent, replied, changed and withdrawn. Nobody sets it.
import { z } from "zod";
import { mayTakePart } from "./consent-parties.ts";
import { sharingBlock, type ConsentFacts } from "./consent-rules.ts";
import type { Day } from "./day.ts";
import { meetingDays, sameTerms, type Meeting, type MeetingTerms } from "./meeting.ts";
import type { Notice, NoticeSending } from "./notice.ts";
import type { NoticeReply } from "./notice-reply.ts";
import { sameParty, type Party } from "./party.ts";

/**
 * The states of a notice: none made, `draft` (utkast), `sent` (utsänd), `changed` (ändrad: somebody has got another day,
 * time or place, or counts on somebody whom consent no longer covers), `answered` (kvitterad), `unanswered` (ej svarat), `blocked` (spärrad: consent has cancelled it or lets nothing be shared),
 * `held` (genomförd) and `cancelled` (inställd).
 */
export const NoticeState = z.enum([
  "none",
  "draft",
  "sent",
  "changed",
  "answered",
  "unanswered",
  "blocked",
  "held",
  "cancelled",
]);
export type NoticeState = z.infer<typeof NoticeState>;

/** Where one party's copy stands. */
export type RecipientState = "notSent" | "blocked" | "changed" | "sent" | "unanswered" | "coming" | "notComing";

/** The meeting as its notice sees it. */
export type NoticedMeeting = MeetingTerms & Pick<Meeting, "kind" | "startedAt" | "cancelledOn">;

type SentNotice = Pick<Notice, "sendings" | "replies" | "replyBy">;

/** What a party got last, or nothing. */
export const lastSending = (notice: Pick<Notice, "sendings">, party: Party): NoticeSending | undefined =>
  notice.sendings.findLast((sending) => sameParty(sending.party, party));

/** How many of those who are called have got no copy at all: some may have been stopped when it was sent. */
export const unsentCopies = (notice: Pick<Notice, "recipients" | "sendings"> | null | undefined): number =>
  (notice?.recipients ?? []).filter(({ party }) => notice && lastSending(notice, party) === undefined).length;

/** The number of the edition (utgåva) that would be sent now: one more each time that day, time or place has been changed. */
export const editionOf = ({ sendings }: Pick<Notice, "sendings">, meeting: MeetingTerms): number => {
  const latest = Math.max(0, ...sendings.map(({ edition }) => edition));
  const sent = sendings.find(({ edition }) => edition === latest);
  return sent !== undefined && sameTerms(sent, meeting) ? latest : latest + 1;
};

/** The reply that counts: the party's latest, unless a later edition has been sent to it since. */
export const replyOf = (notice: SentNotice, party: Party): NoticeReply | undefined => {
  const reply = notice.replies.findLast((one) => sameParty(one.party, party));
  return reply?.edition === lastSending(notice, party)?.edition ? reply : undefined;
};

/** Whether a party may take part on every day of the meeting, and today. */
const isBlocked = (consent: ConsentFacts, meeting: NoticedMeeting, party: Party, today: Day): boolean =>
  !mayTakePart(consent, party, today, ...meetingDays(meeting));

export interface StateFacts {
  readonly consent: ConsentFacts;
  readonly meeting: NoticedMeeting;
  readonly today: Day;
}

/** Where one party's copy stands today. Only agencies owe a reply: to the family taking part is voluntary (R2). */
export const recipientState = (notice: SentNotice, party: Party, facts: StateFacts): RecipientState => {
  const { consent, meeting, today } = facts;
  if (isBlocked(consent, meeting, party, today)) return "blocked";
  const sending = lastSending(notice, party);
  if (sending === undefined) return "notSent";
  if (!sameTerms(sending, meeting)) return "changed";
  const reply = replyOf(notice, party);
  if (reply !== undefined) return reply.answer.kind;
  return party.kind === "agency" && notice.replyBy !== null && notice.replyBy < today ? "unanswered" : "sent";
};

/** Whether consent cancelled the notice before it was sent (inställd): it never revives, another must be made (B1). */
export const isCancelledByConsent = ({ groundLostOn, sendings }: Pick<Notice, "groundLostOn" | "sendings">): boolean =>
  groundLostOn !== null && sendings.length === 0;

/** Whether nothing may be shared today or on a day of the meeting. */
const nothingShared = ({ consent, meeting, today }: StateFacts): boolean =>
  [today, ...meetingDays(meeting)].some((day) => sharingBlock(consent, day) !== undefined);

/** Where the notice as a whole stands today. */
export const noticeState = (notice: Notice | null, facts: StateFacts): NoticeState => {
  const { meeting } = facts;
  if (meeting.cancelledOn !== null) return "cancelled";
  if (meeting.startedAt !== null) return "held";
  if (notice === null) return "none";
  if (isCancelledByConsent(notice) || nothingShared(facts)) return "blocked";
  if (notice.sendings.length === 0) return "draft";
  const states = notice.recipients.map(({ party }) => ({ party, state: recipientState(notice, party, facts) }));
  // Who has it must be told: of another day, time or place, or that somebody in it is no longer covered.
  if (notice.groundLostOn !== null || states.some(({ state }) => state === "changed")) return "changed";
  const agencies = states.filter(({ party, state }) => party.kind === "agency" && state !== "blocked");
  if (agencies.some(({ state }) => state === "unanswered")) return "unanswered";
  const owing = agencies.filter(({ state }) => state !== "coming" && state !== "notComing");
  return owing.length === 0 ? "answered" : "sent";
};

/** The agencies that should have replied by now and have not. */
export const silentAgencies = (notice: Notice, facts: StateFacts): number =>
  notice.recipients.filter(({ party }) => recipientState(notice, party, facts) === "unanswered").length;
