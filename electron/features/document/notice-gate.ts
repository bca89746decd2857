// What must hold before anything about a meeting to come leaves: the one gate of the notice and of what goes along with it.
import { preMeetingDecided } from "../../../shared/domain/case-steps.ts";
import type { CopyRefusal } from "../../../shared/contract/copy-refusal.ts";
import type { ConsentVersion } from "../../../shared/domain/consent.ts";
import { partyBlock } from "../../../shared/domain/consent-parties.ts";
import { consentOn } from "../../../shared/domain/consent-rules.ts";
import type { AgencyId, MeetingId } from "../../../shared/domain/ids.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import { isPlaceChecked, noticeBlock, type Notice } from "../../../shared/domain/notice.ts";
import { editionOf, isCancelledByConsent } from "../../../shared/domain/notice-state.ts";
import { sameParty, type Party } from "../../../shared/domain/party.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { readCaseFacts, type CaseReading } from "../../database/readings/case-facts.ts";
import { hasEnded, readContactName } from "../../database/readings/contact.ts";
import { readMeeting } from "../../database/readings/meeting.ts";
import { readNotice } from "../../database/readings/notice.ts";
import type { Read } from "../../database/session.ts";
import type { DocumentHead } from "../../documents/document-head.ts";
import type { DocumentCase } from "./case-reading.ts";
import type { CopyContext } from "./copy.ts";
import { headFor, readOpenedCase } from "./plan-parts.ts";

/** A meeting that has a notice, with its case. */
export interface NoticedMeeting {
  readonly meeting: Meeting;
  readonly notice: Notice;
  readonly about: DocumentCase;
  readonly facts: CaseReading;
  readonly edition: number;
  /** The act of this edition of the notice. */
  readonly act: string;
}

export const readNoticedMeeting = async (
  meetingId: MeetingId,
  context: CopyContext,
): Promise<Result<NoticedMeeting, CopyRefusal>> => {
  const { read } = context;
  const meeting = await readMeeting(read, meetingId);
  const notice = await readNotice(read, meetingId);
  if (meeting === undefined || notice === undefined) return err({ code: "notFound" });
  const opened = await readOpenedCase(meeting.caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  const facts = await readCaseFacts(read, meeting.caseId);
  if (facts === undefined) return err({ code: "notFound" });
  const edition = editionOf(notice, meeting);
  const act = `notice:${meetingId}${edition === 1 ? "" : `:${String(edition)}`}`;
  return ok({ meeting, notice, about, facts, edition, act });
};

/** Why nothing about the meeting may leave today to these parties, or the consent that it leaves under (R10–R12). */
export const consentForMeeting = (
  { meeting, notice, about, facts }: NoticedMeeting,
  parties: readonly Party[],
  context: CopyContext,
): Result<ConsentVersion, CopyRefusal> => {
  const { today } = context;
  if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
  if (notice.groundLostOn !== null && isCancelledByConsent(notice)) {
    return err({ code: "noticeLostGround", on: notice.groundLostOn });
  }
  const { youth, guardians, persons } = about.consent;
  if (!isPlaceChecked(notice.details, meeting, [youth, ...guardians, ...persons])) {
    return err({ code: "placeNotChecked" });
  }
  const block = noticeBlock({
    consent: about.consent,
    rules: about.profile,
    meeting,
    preMeetingDecidedToGoOn: preMeetingDecided(facts),
    parties,
    today,
  });
  if (block !== undefined) return err(block);
  const consent = consentOn(about.consent, today);
  return consent.ok ? ok(consent.version) : err(consent.block);
};

/** Why the agency's addressee will not do: a contact person may end between the making and the sending (R24). */
const contactBlock = async (read: Read, notice: Notice, agencyId: AgencyId) => {
  const recipient = notice.recipients.find(({ party }) => party.kind === "agency" && party.agencyId === agencyId);
  const contactId = recipient?.contactId ?? null;
  if (contactId === null) return { code: "contactMissing" as const, agencyId };
  return (await hasEnded(read, contactId)) ? { code: "contactEnded" as const, agencyId } : undefined;
};

/** Why a party may not have a paper about the meeting today, or the consent that it leaves under. */
export const consentForParty = async (
  noticed: NoticedMeeting,
  party: Party,
  context: CopyContext,
): Promise<Result<ConsentVersion, CopyRefusal>> => {
  const { meeting, notice, about } = noticed;
  const { today } = context;
  if (meeting.cancelledOn !== null) return err({ code: "meetingCancelled" });
  if (!notice.recipients.some((one) => sameParty(one.party, party))) return err({ code: "notSummoned" });
  // The youth and guardians are summoned together with others: none of these may have lost their ground in between.
  const withOthers = notice.recipients
    .map((one) => one.party)
    .filter((one) => one.kind === "agency" || sameParty(one, party));
  const alone = party.kind === "agency" || party.kind === "person";
  const consent = consentForMeeting(noticed, alone ? [party] : withOthers, context);
  if (!consent.ok) return consent;
  // The copy tells its recipient of the youth on the day it leaves, whatever will be covered on the meeting day.
  const block =
    partyBlock(about.consent, party, today) ??
    (party.kind === "agency" ? await contactBlock(context.read, notice, party.agencyId) : undefined);
  return block === undefined ? consent : err(block);
};

/** The head of a paper about the meeting: an agency's is addressed to its contact person (R24). */
export const headForMeeting = async (
  { notice, about }: NoticedMeeting,
  party: Party,
  number: string,
  context: CopyContext,
): Promise<DocumentHead> => {
  const head = { ...headFor(party, about, 0, context), documentNumber: number };
  const contactId = notice.recipients.find((one) => sameParty(one.party, party))?.contactId ?? null;
  const contact = contactId === null ? undefined : await readContactName(context.read, contactId);
  return contact === undefined ? head : { ...head, recipient: `${head.recipient}, ${contact}` };
};
