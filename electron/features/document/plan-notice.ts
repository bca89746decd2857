// A notice (kallelse) to one party, with the consent sheet in force.
import { preMeetingDecided } from "../../../shared/domain/case-steps.ts";
import { partyBlock } from "../../../shared/domain/consent-parties.ts";
import { consentOn } from "../../../shared/domain/consent-rules.ts";
import { noticeBlock } from "../../../shared/domain/notice.ts";
import { sameParty } from "../../../shared/domain/party.ts";
import { err, ok } from "../../../shared/result.ts";
import { readCaseFacts } from "../../database/readings/case-facts.ts";
import { readMeeting } from "../../database/readings/meeting.ts";
import { readNotice } from "../../database/readings/notice.ts";
import { renderNotice } from "../../documents/notice.ts";
import { readDocumentCase } from "./case-reading.ts";
import { composeNotice } from "./compose-notice.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { copyTo, headFor, type RequestOf } from "./plan-parts.ts";

export const planNotice = async (request: RequestOf<"notice">, context: CopyContext): Promise<Planned> => {
  const { read, today } = context;
  const meeting = await readMeeting(read, request.meetingId);
  const notice = await readNotice(read, request.meetingId);
  if (meeting === undefined || notice === undefined) return err({ code: "notFound" });
  if (!context.isOpened(meeting.caseId)) return err({ code: "notOpened" });
  const about = await readDocumentCase(read, meeting.caseId);
  const facts = await readCaseFacts(read, meeting.caseId);
  if (about === undefined || facts === undefined) return err({ code: "notFound" });
  if (about === "profileMissing") return err({ code: "profileMissing" });
  if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
  if (!notice.recipients.some(({ party }) => sameParty(party, request.party))) return err({ code: "notSummoned" });
  const { party } = request;
  // The youth and guardians are summoned together with others: none of these may have lost their ground in between.
  const withOthers = notice.recipients
    .map((one) => one.party)
    .filter((one) => one.kind === "agency" || sameParty(one, party));
  const block = noticeBlock({
    consent: about.consent,
    model: about.profile.model,
    meeting,
    preMeetingDecidedToGoOn: preMeetingDecided(facts),
    parties: party.kind === "agency" || party.kind === "person" ? [party] : withOthers,
    today,
  });
  // The copy tells its recipient of the youth on the day it leaves, whatever will be covered on the meeting day.
  const refusal = block ?? partyBlock(about.consent, party, today);
  if (refusal !== undefined) return err(refusal);
  const consent = consentOn(about.consent, today);
  if (!consent.ok) return err(consent.block);
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "notice",
    act: `notice:${meeting.meetingId}`,
    ground: "consent",
    meetingId: meeting.meetingId,
    consentId: consent.version.consentId,
    render: (number) =>
      renderNotice(
        composeNotice(notice, meeting, consent.version, party, about, headFor(party, about, number, context)),
        context.fonts,
      ),
  });
};
