// The form for a reply to a notice: what it begins with, and what it says.
import type { Contact } from "../../../shared/domain/contact.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { NoticeReply, ReplyManner } from "../../../shared/domain/notice-reply.ts";

export interface ReplyValues {
  answer: { kind: "coming" | "notComing" | null; attendees: { name: string; role: string }[]; reason: string };
  on: Day | null;
  manner: ReplyManner | null;
}

/** What was replied before, or for an agency the suggestion that the addressee herself comes. */
export const startingReply = (
  before: NoticeReply | undefined,
  isAgency: boolean,
  addressee: Contact | undefined,
  today: Day,
): ReplyValues => {
  const suggested = isAgency ? [{ name: addressee?.name ?? "", role: addressee?.role ?? "" }] : [];
  if (before === undefined) {
    return { answer: { kind: null, attendees: suggested, reason: "" }, on: today, manner: null };
  }
  const { answer } = before;
  return {
    answer:
      answer.kind === "coming"
        ? { kind: "coming", attendees: answer.attendees.map((attendee) => ({ ...attendee })), reason: "" }
        : { kind: "notComing", attendees: suggested, reason: answer.reason },
    on: today,
    manner: null,
  };
};

/** The form as the contract reads it: a reason only from who does not come, names only of who does. */
export const replyOfForm = ({ answer, on, manner }: ReplyValues): unknown => ({
  answer:
    answer.kind === "notComing"
      ? { kind: answer.kind, reason: answer.reason }
      : { kind: answer.kind, attendees: answer.attendees },
  on,
  manner,
});
