// Who could have a copy of a document: everybody of the case, with what stops each.
import {
  type DeliveryChannel,
  type DocumentRequest,
  LogFormat,
  LogReader,
  type RecipientRow,
  ReportFormat,
} from "../../../shared/contract/document.ts";
import type { Exposure } from "../../../shared/domain/exposure.ts";
import { signersOn } from "../../../shared/domain/consent-rules.ts";
import type { MeetingId } from "../../../shared/domain/ids.ts";
import { BlankTemplate } from "../../../shared/domain/minutes-template.ts";
import { partyKey, type Party } from "../../../shared/domain/party.ts";
import { readConsentFacts } from "../../database/readings/consent.ts";
import { readMeeting } from "../../database/readings/meeting.ts";
import { readNotice } from "../../database/readings/notice.ts";
import { readWorkGroupMeeting } from "../../database/readings/work-group.ts";
import { templateOn } from "../../../shared/domain/word-template.ts";
import { listWordTemplates } from "../../database/readings/word-template.ts";
import { caseOf, type DocumentSource } from "./case-of.ts";
import { readDocumentCase, type DocumentCase } from "./case-reading.ts";
import { type CopyContext, formatsOf, type Planned, type PlannedCopy } from "./copy.ts";
import { readExposure } from "./exposure-gate.ts";
import { addresseeOf, leaderAddressee, type Addressee } from "./head.ts";
import { planCopy } from "./plan-copy.ts";
import { familyOf, partiesOf } from "./plan-parts.ts";
import { readPlanParties } from "./plan-plan.ts";
import { letterParties } from "./plan-withdrawal-letter.ts";
import { sentCopies } from "./store.ts";

/** The notice to every recipient, and to a leader who is not the coordinator what is needed to lead. */
const noticeRequests = async (meetingId: MeetingId, { read }: CopyContext): Promise<readonly DocumentRequest[]> => {
  const meeting = await readMeeting(read, meetingId);
  const recipients = (await readNotice(read, meetingId))?.recipients ?? [];
  return [
    ...recipients.map(({ party }) => ({ kind: "notice" as const, meetingId, party })),
    ...(recipients.length === 0 || meeting === undefined || meeting.leader.kind === "coordinator"
      ? []
      : [{ kind: "leaderPackage" as const, meetingId }]),
  ];
};

/** Everybody who has got a notice to the meeting, each once. */
const summonedTo = async (meetingId: MeetingId, { read }: CopyContext): Promise<readonly Party[]> => {
  const parties = (await readNotice(read, meetingId))?.sendings.map(({ party }) => party) ?? [];
  return [...new Map(parties.map((party) => [partyKey(party), party])).values()];
};

/** What can go along with a notice to the same recipient: to an agency its preparation sheet, to the family how it goes. */
const papersAlong = async (request: DocumentRequest, context: CopyContext): Promise<DocumentRequest[]> => {
  if (request.kind !== "notice") return [];
  const paper: DocumentRequest = {
    ...request,
    kind: request.party.kind === "agency" ? "preparation" : "meetingInformation",
  };
  return (await planCopy(paper, context)).ok ? [paper] : [];
};

/** The case that a document is about, read once for all who could have a copy. */
const readAbout = async (source: DocumentSource, { read }: CopyContext): Promise<DocumentCase | undefined> => {
  const caseId = await caseOf(read, source);
  const about = caseId === undefined ? undefined : await readDocumentCase(read, caseId);
  return about === "profileMissing" ? undefined : about;
};

const requestsFor = async (
  source: DocumentSource,
  about: DocumentCase | undefined,
  context: CopyContext,
): Promise<readonly DocumentRequest[]> => {
  const { read, today } = context;
  if (source.kind === "concernReport" || source.kind === "logReport") return [source];
  if (source.kind === "blankMinutes") return BlankTemplate.options.map((of) => ({ kind: "blankMinutes", of }));
  if (source.kind === "blankConsentForm") {
    return (["guardian", "youth"] as const).map((signer) => ({ ...source, signer }));
  }
  if (source.kind === "blankInformation") {
    return (["guardian", "youth"] as const).map((reader) => ({ kind: "blankInformation", reader }));
  }
  if (source.kind === "halfYearReport") return ReportFormat.options.map((format) => ({ ...source, format }));
  if (source.kind === "workGroupMinutes") {
    const meeting = await readWorkGroupMeeting(read, source.workGroupMeetingId);
    return (meeting?.agencyIds ?? []).map((agencyId) => ({ ...source, agencyId }));
  }
  if (about === undefined) return [];
  switch (source.kind) {
    case "consentForm": {
      const version = about.consent.versions.find((one) => one.consentId === source.consentId);
      const signers = version === undefined ? [] : signersOn(about.consent, version.youthSignsFrom, today);
      return signers.map((signer) => ({ ...source, signer }));
    }
    case "notice":
      return noticeRequests(source.meetingId, context);
    case "cancellation":
      return (await summonedTo(source.meetingId, context)).map((party) => ({ ...source, kind: "cancellation", party }));
    case "minutesTemplate":
      return partiesOf(about)
        .filter(({ kind }) => kind === "agency")
        .map((party) => ({ ...source, kind: "minutesTemplate", party }));
    case "journalClip":
      return partiesOf(about)
        .filter(({ kind }) => kind === "agency")
        .map((party) => ({ ...source, kind: "journalClip", party }));
    case "disclosureLog":
      return LogReader.options.flatMap((reader) =>
        LogFormat.options.map((format) => ({ ...source, kind: "disclosureLog" as const, reader, format })),
      );
    case "minutes":
      return partiesOf(about).map((party) => ({ ...source, kind: "minutes", party }));
    case "closure":
      return partiesOf(about).map((party) => ({ ...source, kind: "closure", party }));
    case "plan":
      return (await readPlanParties(about, context)).map((party) => ({ ...source, kind: "plan", party }));
    case "checklist":
      return [{ ...source, kind: "checklist" }];
    case "planOnOnePage":
      return familyOf(about).map((party) => ({ ...source, kind: "planOnOnePage", party }));
    case "disclosureExtract":
      return familyOf(about).map((party) => ({ ...source, kind: "disclosureExtract", party }));
    case "information":
      return familyOf(about).map((party) => ({ ...source, kind: "information", party }));
    case "withdrawalLetter":
      return (await letterParties(about, context)).map((party) => ({ ...source, kind: "withdrawalLetter", party }));
  }
};

/** E-mail only where the person allowed it (T20); agencies never get plain e-mail (`domain.md` 3.12). What has no address on it is no letter. */
export const channelsFor = (copy: Pick<PlannedCopy, "emailAllowed" | "hasNoAddress">): DeliveryChannel[] => [
  ...(copy.hasNoAddress === true
    ? (["handedOver", "secureMessage"] as const)
    : (["secureMessage", "letter", "handedOver"] as const)),
  ...(copy.emailAllowed ? (["email"] as const) : []),
];

/** To whom a paper about a case is. One about nobody is stopped for everybody alike, and has no row of its own then. */
const addresseeIn = (request: DocumentRequest, about: DocumentCase): Addressee | undefined => {
  switch (request.kind) {
    case "concernReport":
    case "blankConsentForm":
    case "blankMinutes":
    case "blankInformation":
    case "checklist":
    case "workGroupMinutes":
    case "halfYearReport":
    case "disclosureLog":
    case "logReport":
      return undefined;
    case "leaderPackage":
      return leaderAddressee();
    case "consentForm":
      return addresseeOf(request.signer, about);
    default:
      return addresseeOf(request.party, about);
  }
};

const blockedRow = (
  request: DocumentRequest,
  { error }: Extract<Planned, { ok: false }>,
  about: DocumentCase | undefined,
): readonly RecipientRow[] => {
  const addressee = about && addresseeIn(request, about);
  if (addressee === undefined) return [];
  const { code, role } = addressee;
  return [
    {
      request,
      code,
      label: role,
      attended: false,
      alreadySentOn: null,
      channels: [],
      formats: [],
      along: [],
      block: error,
      check: null,
      tellsAnyway: null,
    },
  ];
};

const tellsAnyway = async (
  { caseId, toldAnyway, recipientKey }: PlannedCopy,
  { read }: CopyContext,
): Promise<Exposure | null> => {
  if (toldAnyway === undefined || caseId === null) return null;
  const facts = await readConsentFacts(read, caseId);
  if (facts === undefined) return null;
  return (await readExposure({ told: toldAnyway, recipientKey }, caseId, facts, read)) ?? null;
};

export const listRecipients = async (source: DocumentSource, context: CopyContext): Promise<RecipientRow[]> => {
  const rows: RecipientRow[] = [];
  const about = await readAbout(source, context);
  const templates = await listWordTemplates(context.read);
  for (const request of await requestsFor(source, about, context)) {
    const planned = await planCopy(request, { ...context, looking: true });
    if (!planned.ok) {
      rows.push(...blockedRow(request, planned, about));
      continue;
    }
    const copy = planned.value;
    const template = copy.fromTemplate && templateOn(templates, copy.fromTemplate.kind, context.today);
    rows.push({
      request,
      code: copy.addressee.code,
      label: copy.addressee.role,
      attended: copy.attended,
      alreadySentOn: (await sentCopies(context.read, copy.act)).get(copy.recipientKey)?.on ?? null,
      channels: channelsFor(copy),
      formats: [...formatsOf(copy)],
      ...(template !== undefined && { templateVersion: template.version }),
      along: await papersAlong(request, context),
      block: null,
      check: copy.check === null ? null : copy.check.done ? "done" : "needed",
      tellsAnyway: await tellsAnyway(copy, context),
    });
  }
  return rows;
};
