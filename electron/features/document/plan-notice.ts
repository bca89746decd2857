// A notice (kallelse) to one party, with the consent sheet in force.
import { lastSending } from "../../../shared/domain/notice-state.ts";
import { sameParty } from "../../../shared/domain/party.ts";
import { ok } from "../../../shared/result.ts";
import { recordNoticeSending } from "../../database/writings.ts";
import { noticeDocument } from "../../documents/notice.ts";
import { noticeFromTemplate } from "../../documents/word-template/kinds.ts";
import { composeNotice } from "./compose-notice.ts";
import { type CopyContext, pdfOrWord, type Planned, type PlannedCopy } from "./copy.ts";
import { consentForParty, headForMeeting, readNoticedMeeting } from "./notice-gate.ts";
import { copyTo, type RequestOf } from "./plan-parts.ts";

export const planNotice = async (request: RequestOf<"notice">, context: CopyContext): Promise<Planned> => {
  const noticed = await readNoticedMeeting(request.meetingId, context);
  if (!noticed.ok) return noticed;
  const { party } = request;
  const consent = await consentForParty(noticed.value, party, context);
  if (!consent.ok) return consent;
  const { meeting, notice, about, edition, act } = noticed.value;
  const { heldOn, startsAt, endsAt, place, meetingId } = meeting;
  const before = lastSending(notice, party);
  const recipient = notice.recipients.find((one) => sameParty(one.party, party));
  const told = composeNotice(
    notice,
    meeting,
    consent.value,
    party,
    about,
    context.today,
    before === undefined || before.edition === edition ? undefined : before,
  );
  const data = async (number: number) => ({
    ...told,
    head: await headForMeeting(noticed.value, party, String(number), context),
  });
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "notice",
    act,
    ground: "consent",
    meetingId,
    consentId: consent.value.consentId,
    whenSent: (write, documentId) =>
      recordNoticeSending(write, documentId, meetingId, {
        party,
        contactId: recipient?.contactId ?? null,
        edition,
        heldOn,
        startsAt,
        endsAt,
        place,
        sentOn: context.today,
      }),
    told,
    formats: pdfOrWord,
    document: async (number) => noticeDocument(await data(number)),
    fromTemplate: { kind: "notice", fill: async (number) => noticeFromTemplate(await data(number)) },
  });
};
