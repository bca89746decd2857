import type { Handlers } from "../../../shared/contract/define.ts";
import type { noticeContract } from "../../../shared/contract/notice.ts";
import { preMeetingDecided } from "../../../shared/domain/case-steps.ts";
import { consentOn } from "../../../shared/domain/consent-rules.ts";
import { noticeBlock } from "../../../shared/domain/notice.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { readCaseFacts } from "../../database/readings/case-facts.ts";
import { readMeeting } from "../../database/readings/meeting.ts";
import { readNotice } from "../../database/readings/notice.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { replaceNotice } from "./store.ts";

export const noticeHandlers: Handlers<{ notice: typeof noticeContract }, Context>["notice"] = {
  read: async ({ meetingId }, { read, isOpened }) => {
    const meeting = await readMeeting(read, meetingId);
    if (meeting === undefined) return err({ code: "notFound" });
    if (!isOpened(meeting.caseId)) return err({ code: "notOpened" });
    return ok((await readNotice(read, meetingId)) ?? null);
  },

  create: async ({ meetingId, recipients, replyBy }, { read, write, today, concerns }) => {
    if ((await readProfile(read)) === undefined) return err({ code: "profileMissing" });
    const meeting = await readMeeting(read, meetingId);
    const facts = meeting && (await readCaseFacts(read, meeting.caseId));
    if (meeting === undefined || facts === undefined) return err({ code: "notFound" });
    if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
    const before = await readNotice(read, meetingId);
    if (before !== undefined && before.sentOn !== null) return err({ code: "noticeExists" });

    const block = noticeBlock({
      consent: facts.consent,
      model: facts.model,
      meeting,
      preMeetingDecidedToGoOn: preMeetingDecided(facts),
      parties: recipients.map(({ party }) => party),
      today,
    });
    if (block !== undefined) return err(block);
    const consent = consentOn(facts.consent, today);
    if (!consent.ok) return err(consent.block);
    for (const { party, contactId } of recipients) {
      if (party.kind === "agency" && contactId === null)
        return err({ code: "contactMissing", agencyId: party.agencyId });
    }
    const notice = {
      meetingId,
      caseId: meeting.caseId,
      consentId: consent.version.consentId,
      createdOn: today,
      replyBy,
      recipients,
      sentOn: null,
      version: (before?.version ?? 0) + 1,
    };
    await replaceNotice(write, notice);
    concerns({ table: "notice", id: meetingId, caseId: meeting.caseId, detail: { recipients: recipients.length } });
    return ok(notice);
  },
};
