import type { Handlers } from "../../../shared/contract/define.ts";
import type { noticeContract } from "../../../shared/contract/notice.ts";
import { preMeetingDecided } from "../../../shared/domain/case-steps.ts";
import { consentOn } from "../../../shared/domain/consent-rules.ts";
import { sameTerms } from "../../../shared/domain/meeting.ts";
import { isPlaceChecked, noticeBlock, type NoticeRecipient } from "../../../shared/domain/notice.ts";
import { lastSending, recipientState } from "../../../shared/domain/notice-state.ts";
import { sameParty } from "../../../shared/domain/party.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readCaseFacts } from "../../database/readings/case-facts.ts";
import { hasEnded } from "../../database/readings/contact.ts";
import { readMeeting } from "../../database/readings/meeting.ts";
import { readNotice } from "../../database/readings/notice.ts";
import { readProfile } from "../../database/readings/profile.ts";
import type { Read } from "../../database/session.ts";
import { insertReply, replaceNotice } from "./store.ts";

/** Why the addressees of the agencies will not do: somebody must be named, and must not have ended (R24). */
const contactBlock = async (read: Read, recipients: readonly NoticeRecipient[]) => {
  for (const { party, contactId } of recipients) {
    if (party.kind !== "agency") continue;
    const { agencyId } = party;
    if (contactId === null) return { code: "contactMissing" as const, agencyId };
    if (await hasEnded(read, contactId)) return { code: "contactEnded" as const, agencyId };
  }
  return undefined;
};

export const noticeHandlers: Handlers<{ notice: typeof noticeContract }, Context>["notice"] = {
  read: async ({ meetingId }, { read, isOpened }) => {
    const meeting = await readMeeting(read, meetingId);
    if (meeting === undefined) return err({ code: "notFound" });
    if (!isOpened(meeting.caseId)) return err({ code: "notOpened" });
    return ok((await readNotice(read, meetingId)) ?? null);
  },

  create: async ({ meetingId, recipients, replyBy, details }, { read, write, today, concerns }) => {
    if ((await readProfile(read)) === undefined) return err({ code: "profileMissing" });
    const meeting = await readMeeting(read, meetingId);
    const facts = meeting && (await readCaseFacts(read, meeting.caseId));
    if (meeting === undefined || facts === undefined) return err({ code: "notFound" });
    if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
    const before = await readNotice(read, meetingId);
    if (meeting.startedAt !== null) return err({ code: "meetingUnderWay" });

    const block = noticeBlock({
      consent: facts.consent,
      rules: facts,
      meeting,
      preMeetingDecidedToGoOn: preMeetingDecided(facts),
      parties: recipients.map(({ party }) => party),
      today,
    });
    if (block !== undefined) return err(block);
    const consent = consentOn(facts.consent, today);
    if (!consent.ok) return err(consent.block);
    const { youth, guardians, persons } = facts.consent;
    if (!isPlaceChecked(details, meeting, [youth, ...guardians, ...persons])) return err({ code: "placeNotChecked" });
    const leftOut = (before?.recipients ?? []).filter(
      ({ party }) => !recipients.some((recipient) => sameParty(recipient.party, party)),
    );
    // Whoever consent keeps out must be possible to leave out; everybody else who has got the notice counts on it.
    const mustStay = ({ party }: NoticeRecipient): boolean =>
      before !== undefined &&
      lastSending(before, party) !== undefined &&
      recipientState(before, party, { consent: facts.consent, meeting, today }) !== "blocked";
    if (leftOut.some(mustStay)) return err({ code: "noticeExists" });
    const ofContacts = await contactBlock(read, recipients);
    if (ofContacts !== undefined) return err(ofContacts);
    const notice = {
      meetingId,
      caseId: meeting.caseId,
      consentId: consent.version.consentId,
      createdOn: today,
      replyBy,
      recipients,
      details,
      sentOn: before?.sentOn ?? null,
      groundLostOn: null,
      sendings: before?.sendings ?? [],
      replies: before?.replies ?? [],
      version: (before?.version ?? 0) + 1,
    };
    await replaceNotice(write, notice);
    concerns({
      table: "notice",
      id: meetingId,
      caseId: meeting.caseId,
      // That it was answered, and never the place itself.
      detail: { recipients: recipients.length, placeChecked: details.checkedPlace === meeting.place },
    });
    return ok(notice);
  },

  reply: async ({ meetingId, party, reply }, { read, write, newId, today, concerns }) => {
    const meeting = await readMeeting(read, meetingId);
    const notice = meeting && (await readNotice(read, meetingId));
    if (meeting === undefined || notice === undefined) return err({ code: "notFound" });
    if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
    if (!notice.recipients.some((recipient) => sameParty(recipient.party, party))) return err({ code: "notSummoned" });
    const sending = lastSending(notice, party);
    if (sending === undefined) return err({ code: "noticeNotSent" });
    // Who comes on a day that no longer is the meeting's says nothing of the new one.
    if (!sameTerms(sending, meeting)) return err({ code: "noticeOutdated" });
    if (reply.on > today) return err({ code: "dateInFuture" });
    if (reply.on < sending.sentOn) return err({ code: "repliedBeforeSent", sentOn: sending.sentOn });
    const { answer } = reply;
    if (party.kind === "agency" && answer.kind === "coming" && answer.attendees.length === 0) {
      return err({ code: "attendeeMissing" });
    }
    const id = newId();
    const given = { ...reply, party, edition: sending.edition };
    await insertReply(write, { id, meetingId, position: notice.replies.length + 1, reply: given });
    concerns({ table: "notice_reply", id, caseId: meeting.caseId, detail: { answer: answer.kind } });
    return ok({ ...notice, replies: [...notice.replies, given] });
  },
};
