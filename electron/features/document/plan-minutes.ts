// Minutes (protokoll) as one recipient may have them.
import { consentOn } from "../../../shared/domain/consent-rules.ts";
import { minutesRecipients } from "../../../shared/domain/disclosure.ts";
import type { CopyRefusal } from "../../../shared/contract/copy-refusal.ts";
import type { Meeting } from "../../../shared/domain/meeting.ts";
import type { Minutes } from "../../../shared/domain/minutes.ts";
import type { CopyFor } from "../../../shared/domain/minutes-copy.ts";
import type { MinutesRecord } from "../../../shared/domain/minutes-record.ts";
import { sameParty } from "../../../shared/domain/party.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { readMeeting, readMinutes, readMinutesVersions } from "../../database/readings/meeting.ts";
import { readMinutesRecord } from "../../database/readings/minutes-record.ts";
import { markMinutesDispatched } from "../../database/writings.ts";
import type { MinutesData } from "../../documents/minutes-data.ts";
import { minutesDocument } from "../../documents/minutes.ts";
import { minutesFromTemplate } from "../../documents/word-template/kinds.ts";
import type { DocumentCase } from "./case-reading.ts";
import { composeMinutes } from "./compose-minutes.ts";
import { type CopyContext, pdfOrWord, type Planned, type PlannedCopy } from "./copy.ts";
import { addresseeOf } from "./head.ts";
import { readCheck } from "./copy-check.ts";
import { copyTo, headFor, partiesOf, readCopyFor, readOpenedCase, type RequestOf } from "./plan-parts.ts";

/** The minutes as one party may have them today, with what a copy of them or of a part of them says of itself. */
export interface MinutesCopy {
  readonly minutes: Minutes;
  readonly meeting: Meeting;
  readonly record: MinutesRecord;
  readonly about: DocumentCase;
  readonly copy: CopyFor;
  readonly told: Omit<MinutesData, "head">;
  readonly planned: Omit<PlannedCopy, "kind" | "act" | "told" | "document">;
}

/** The minutes for one party, or why it may not have them: also the gate of what is taken from them. */
export const readMinutesCopy = async (
  request: Pick<RequestOf<"minutes">, "minutesId" | "party">,
  context: CopyContext,
): Promise<Result<MinutesCopy, CopyRefusal>> => {
  const { read, today } = context;
  const minutes = await readMinutes(read, request.minutesId);
  const meeting = minutes && (await readMeeting(read, minutes.meetingId));
  if (minutes === undefined || meeting === undefined) return err({ code: "notFound" });
  const opened = await readOpenedCase(minutes.caseId, context);
  if (!opened.ok) return opened;
  const about = opened.value;
  if (minutes.state === "draft" && !context.looking) return err({ code: "minutesNotEstablished" });
  const versions = await readMinutesVersions(read, minutes.meetingId);
  const newest = versions.findLast((one) => one.state !== "draft");
  if (newest !== undefined && newest.number > minutes.number) return err({ code: "minutesReplaced" });
  const { party } = request;
  // A private person is not bound by secrecy and is never given the minutes (R18c).
  if (party.kind === "person") return err({ code: "personGetsNoMinutes" });
  const record = await readMinutesRecord(read, minutes, meeting);
  const recipients = minutesRecipients(about.consent, record.attendance, partiesOf(about), meeting.heldOn, today);
  const recipient = recipients.find((one) => sameParty(one.party, party));
  if (recipient === undefined) return err({ code: "notFound" });
  if (recipient.block !== undefined) return err(recipient.block);
  const consent = consentOn(about.consent, today);
  const { attended } = recipient;
  const copy = await readCopyFor(party, about, context);
  const named = recipients.filter((one) => one.attended && one.block === undefined);
  const told = composeMinutes(minutes, meeting, record, copy, about, {
    recipients: named.map((one) => addresseeOf(one.party, about).role),
    replaced: versions.find((one) => one.number === minutes.number - 1),
  });
  const check = await readCheck(read, minutes.minutesId, copy, told);
  if (check?.done === false && !context.looking) return err({ code: "copyNotChecked" });
  return ok({
    minutes,
    meeting,
    record,
    about,
    copy,
    told,
    planned: {
      ...copyTo(party, about),
      ground: party.kind === "youth" ? "ownMatter" : "consent",
      attended,
      meetingId: meeting.meetingId,
      minutesId: minutes.minutesId,
      consentId: consent.ok ? consent.version.consentId : null,
      check,
    },
  });
};

export const planMinutes = async (request: RequestOf<"minutes">, context: CopyContext): Promise<Planned> => {
  const found = await readMinutesCopy(request, context);
  if (!found.ok) return found;
  const { minutes, meeting, about, told, planned } = found.value;
  const data = (number: number) => ({ ...told, head: headFor(request.party, about, number, context) });
  return ok<PlannedCopy>({
    ...planned,
    kind: "minutes",
    act: `minutes:${minutes.minutesId}`,
    whenSent: (write) => markMinutesDispatched(write, minutes.minutesId),
    told,
    formats: pdfOrWord,
    document: (number) => minutesDocument(data(number)),
    fromTemplate: {
      kind: meeting.kind === "followUp" ? "followUp" : "minutes",
      fill: (number) => minutesFromTemplate(data(number)),
    },
  });
};
