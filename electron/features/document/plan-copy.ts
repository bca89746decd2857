// From a request to a planned copy, or why its recipient may not have it today. The one gate of everything that leaves.
import type { DocumentRequest } from "../../../shared/contract/document.ts";
import { preMeetingDecided } from "../../../shared/domain/case-steps.ts";
import { signerKey } from "../../../shared/domain/consent.ts";
import { agencyBlock, consentOn, signersOn } from "../../../shared/domain/consent-rules.ts";
import { minutesRecipients } from "../../../shared/domain/disclosure.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import { familyBlock, noticeBlock } from "../../../shared/domain/notice.ts";
import { partyKey, sameParty, type Party } from "../../../shared/domain/party.ts";
import { err, ok } from "../../../shared/result.ts";
import { readCaseFacts } from "../../database/readings/case-facts.ts";
import { hasSecretConcernReport } from "../../database/readings/concern-report.ts";
import { readMeeting, readMinutes, readMinutesVersions } from "../../database/readings/meeting.ts";
import { readMinutesRecord } from "../../database/readings/minutes-record.ts";
import { readNotice } from "../../database/readings/notice.ts";
import { renderConsentForm } from "../../documents/consent-form.ts";
import { renderMinutes } from "../../documents/minutes.ts";
import { renderNotice } from "../../documents/notice.ts";
import { readDocumentCase, type DocumentCase } from "./case-reading.ts";
import { composeConsentForm } from "./compose-consent.ts";
import { composeMinutes } from "./compose-minutes.ts";
import { composeNotice } from "./compose-notice.ts";
import type { CopyContext, Planned, PlannedCopy } from "./copy.ts";
import { addresseeOf, headOf } from "./head.ts";
import { planConcernReport } from "./plan-concern-report.ts";

type RequestOf<Kind extends DocumentRequest["kind"]> = Extract<DocumentRequest, { kind: Kind }>;

/** The parties of a case: every agency of any consent version, every guardian, the youth. */
export const partiesOf = (about: DocumentCase): readonly Party[] => [
  ...[...new Set(about.consent.versions.flatMap((version) => version.agencyIds))].map((agencyId) => ({
    kind: "agency" as const,
    agencyId,
  })),
  ...about.consent.guardians.map(({ guardianId }) => ({ kind: "guardian" as const, guardianId })),
  { kind: "youth" },
];

const emailAllowed = (party: Party, about: DocumentCase): boolean => {
  if (party.kind === "agency") return false;
  const person = party.kind === "youth" ? about.consent.youth : about.guardian(party.guardianId);
  return person?.emailAllowed ?? false;
};

/** What all copies about a case to a party have in common. */
const copyTo = (party: Party, about: DocumentCase) => ({
  caseId: about.caseId,
  caseNumber: about.number,
  addressee: addresseeOf(party, about),
  recipientKey: partyKey(party),
  emailAllowed: emailAllowed(party, about),
  attended: false,
  meetingId: null,
  minutesId: null,
  consentId: null,
  concernReportId: null,
});

const headFor = (party: Party, about: DocumentCase, number: number, context: CopyContext) =>
  headOf(about.profile, {
    caseNumber: about.number,
    registryNumber: about.registryNumber,
    number,
    recipient: addresseeOf(party, about).name,
    issuedOn: context.today,
  });

const planConsentForm = async (request: RequestOf<"consentForm">, context: CopyContext): Promise<Planned> => {
  const row = await context.read
    .selectFrom("consent")
    .select("case_id")
    .where("consent_id", "=", request.consentId)
    .executeTakeFirst();
  if (row === undefined) return err({ code: "notFound" });
  if (!context.isOpened(row.case_id)) return err({ code: "notOpened" });
  const about = await readDocumentCase(context.read, row.case_id);
  if (about === undefined) return err({ code: "notFound" });
  if (about === "profileMissing") return err({ code: "profileMissing" });
  const version = about.consent.versions.find((one) => one.consentId === request.consentId);
  if (version === undefined) return err({ code: "notFound" });
  const { signer } = request;
  const asked = signersOn(about.consent, version.youthSignsFrom, context.today);
  if (!asked.some((one) => signerKey(one) === signerKey(signer))) return err({ code: "notASigner" });
  return ok<PlannedCopy>({
    ...copyTo(signer, about),
    kind: "consentForm",
    act: `consentForm:${version.consentId}`,
    ground: "ownMatter",
    consentId: version.consentId,
    render: (number) =>
      renderConsentForm(
        composeConsentForm(version, signer, about, headFor(signer, about, number, context)),
        context.fonts,
      ),
  });
};

const planNotice = async (request: RequestOf<"notice">, context: CopyContext): Promise<Planned> => {
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
  const agencyIds = notice.recipients.flatMap((one) => (one.party.kind === "agency" ? [one.party.agencyId] : []));
  const block = noticeBlock({
    consent: about.consent,
    model: about.profile.model,
    meeting,
    preMeetingDecidedToGoOn: preMeetingDecided(facts),
    agencyIds: party.kind === "agency" ? [party.agencyId] : agencyIds,
    today,
  });
  // The copy tells the agency of the youth on the day it leaves, whatever will be covered on the meeting day.
  const blockToday = party.kind === "agency" ? agencyBlock(about.consent, party.agencyId, today) : undefined;
  const refusal = block ?? blockToday ?? familyBlock({ consent: about.consent, meeting, today }, [party]);
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

const planMinutes = async (request: RequestOf<"minutes">, context: CopyContext): Promise<Planned> => {
  const { read, today } = context;
  const minutes = await readMinutes(read, request.minutesId);
  const meeting = minutes && (await readMeeting(read, minutes.meetingId));
  if (minutes === undefined || meeting === undefined) return err({ code: "notFound" });
  if (!context.isOpened(minutes.caseId)) return err({ code: "notOpened" });
  if (minutes.state === "draft" && !context.looking) return err({ code: "minutesNotEstablished" });
  const newest = (await readMinutesVersions(read, minutes.meetingId)).findLast((one) => one.state !== "draft");
  if (newest !== undefined && newest.number > minutes.number) return err({ code: "minutesReplaced" });
  const about = await readDocumentCase(read, minutes.caseId);
  if (about === undefined) return err({ code: "notFound" });
  if (about === "profileMissing") return err({ code: "profileMissing" });
  const record = await readMinutesRecord(read, minutes, meeting);
  const recipients = minutesRecipients(about.consent, record.attendance, partiesOf(about), meeting.heldOn, today);
  const recipient = recipients.find((one) => sameParty(one.party, request.party));
  if (recipient === undefined) return err({ code: "notFound" });
  if (recipient.block !== undefined) return err(recipient.block);
  const consent = consentOn(about.consent, today);
  const { party, attended } = recipient;
  const copy = {
    party,
    facts: about.consent,
    day: today,
    kindOf: (agencyId: AgencyId) => about.agency(agencyId)?.kind ?? "other",
    concernIsSecret: await hasSecretConcernReport(read, minutes.caseId),
  };
  const named = recipients.filter((one) => one.attended && one.block === undefined);
  return ok<PlannedCopy>({
    ...copyTo(party, about),
    kind: "minutes",
    act: `minutes:${minutes.minutesId}`,
    ground: party.kind === "youth" ? "ownMatter" : "consent",
    attended,
    meetingId: meeting.meetingId,
    minutesId: minutes.minutesId,
    consentId: consent.ok ? consent.version.consentId : null,
    render: (number) =>
      renderMinutes(
        composeMinutes(
          minutes,
          meeting,
          record,
          copy,
          about,
          headFor(party, about, number, context),
          named.map((one) => addresseeOf(one.party, about).role),
        ),
        context.fonts,
      ),
  });
};

/** A planned copy, or the refusal. */
export const planCopy = (request: DocumentRequest, context: CopyContext): Promise<Planned> => {
  switch (request.kind) {
    case "consentForm":
      return planConsentForm(request, context);
    case "notice":
      return planNotice(request, context);
    case "minutes":
      return planMinutes(request, context);
    case "concernReport":
      return planConcernReport(request.concernReportId, context);
  }
};
