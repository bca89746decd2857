// Documents (handlingar): shown before anything is written, dispatched to a recipient, kept as the exact bytes.
import { z } from "zod";
import { Signer } from "../domain/consent.ts";
import { Day } from "../domain/day.ts";
import { SentDocument } from "../domain/disclosure.ts";
import { Exposure } from "../domain/exposure.ts";
import {
  AgencyId,
  CaseId,
  ConcernReportId,
  ConsentId,
  ConsultationId,
  DocumentId,
  MeetingId,
  MinutesId,
  ReportPackId,
  WorkGroupMeetingId,
} from "../domain/ids.ts";
import { BlankTemplate } from "../domain/minutes-template.ts";
import { Party } from "../domain/party.ts";
import { folderCodes, refusal, type Refusal } from "../domain/refusal.ts";
import { CopyRefusal } from "./copy-refusal.ts";
import { alsoWhenClosed, command, query } from "./define.ts";

/** How a report leaves: to read, to go on writing in, to count with, or to be put together with other municipalities'. */
export const ReportFormat = z.enum(["pdf", "docx", "xlsx", "json"]);
export type ReportFormat = z.infer<typeof ReportFormat>;

/** How the disclosure log leaves: to read, or to sort and count in. */
export const LogFormat = z.enum(["pdf", "xlsx"]);
export type LogFormat = z.infer<typeof LogFormat>;

/** Who reads a log: the case's own file (akten) has it whole, whoever reviews the register no more than codes and grounds. */
export const LogReader = z.enum(["file", "reviewer"]);
export type LogReader = z.infer<typeof LogReader>;

/** What the file of a copy is, where there is a choice: to read as it is, or to go on writing in. */
export const FileFormat = z.enum(["pdf", "docx"]);
export type FileFormat = z.infer<typeof FileFormat>;

/** One copy of one document, to one recipient. */
export const DocumentRequest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("consentForm"), consentId: ConsentId, signer: Signer }),
  /** A consent form without identity, with a consultation's number, for the initiator to take to the family (B5). */
  z.object({
    kind: z.literal("blankConsentForm"),
    consultationId: ConsultationId,
    signer: z.enum(["guardian", "youth"]),
  }),
  z.object({ kind: z.literal("notice"), meetingId: MeetingId, party: Party }),
  z.object({ kind: z.literal("preparation"), meetingId: MeetingId, party: Party }),
  z.object({ kind: z.literal("meetingInformation"), meetingId: MeetingId, party: Party }),
  z.object({ kind: z.literal("leaderPackage"), meetingId: MeetingId }),
  z.object({ kind: z.literal("cancellation"), meetingId: MeetingId, party: Party }),
  /** In which an agency's note-taker writes the minutes elsewhere: a Word file, or paper. */
  z.object({ kind: z.literal("minutesTemplate"), meetingId: MeetingId, party: Party }),
  /** The same about nobody, to have on paper for the day the computer is down: of a first meeting or of a follow-up. */
  z.object({ kind: z.literal("blankMinutes"), of: BlankTemplate }),
  z.object({ kind: z.literal("minutes"), minutesId: MinutesId, party: Party }),
  z.object({ kind: z.literal("concernReport"), concernReportId: ConcernReportId }),
  z.object({ kind: z.literal("withdrawalLetter"), caseId: CaseId, party: Party }),
  /** How the case ended (avslut), to everybody who may know. */
  z.object({ kind: z.literal("closure"), caseId: CaseId, party: Party }),
  /** About nobody, to an agency that was there (R49). */
  z.object({ kind: z.literal("workGroupMinutes"), workGroupMeetingId: WorkGroupMeetingId, agencyId: AgencyId }),
  /** A report that was told, about nobody, to the steering group (R46). */
  z.object({ kind: z.literal("halfYearReport"), reportPackId: ReportPackId, format: ReportFormat }),
  /** The joint plan alone, as the newest minutes that stand have it (R38). */
  z.object({ kind: z.literal("plan"), caseId: CaseId, party: Party }),
  /** All that has left a case (utlämnandelogg), which stays within the authority. */
  z.object({ kind: z.literal("disclosureLog"), caseId: CaseId, reader: LogReader, format: LogFormat }),
  /** Who has got what about the youth, to one of the family that asks (GDPR art. 15). */
  z.object({ kind: z.literal("disclosureExtract"), caseId: CaseId, party: Party }),
  /** The review of the log over a period (loggrapport), both days included. */
  z.object({ kind: z.literal("logReport"), from: Day, to: Day }).refine(({ from, to }) => from <= to),
  /** What an agency may put in its own record of a meeting (journalklipp). */
  z.object({ kind: z.literal("journalClip"), minutesId: MinutesId, party: Party }),
  /** The same to one of the family, short and in large type, for the fridge. */
  z.object({ kind: z.literal("planOnOnePage"), caseId: CaseId, party: Party }),
  /** The coordinator's own checklist on paper (2.11). */
  z.object({ kind: z.literal("checklist"), caseId: CaseId }),
  /** What SSPF is, to one of the family (`domain.md` 2.10). */
  z.object({ kind: z.literal("information"), caseId: CaseId, party: Party }),
  /** The same about nobody, to have ready before the first contact. */
  z.object({ kind: z.literal("blankInformation"), reader: z.enum(["guardian", "youth"]) }),
]);
export type DocumentRequest = z.infer<typeof DocumentRequest>;

/** A copy that may have to be read through before it leaves (B3). */
const CheckedRequest = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("minutes"), minutesId: MinutesId, party: Party }),
  z.object({ kind: z.enum(["plan", "planOnOnePage", "closure"]), caseId: CaseId, party: Party }),
]);

/**
 * Which act a copy belongs to. Copies that leave together are of one document, or a notice with the papers that go along
 * with it, so that one audit entry tells of all.
 */
const actOf = (request: DocumentRequest): string => {
  switch (request.kind) {
    case "consentForm":
      return `consentForm:${request.consentId}`;
    case "blankConsentForm":
      return `blankConsentForm:${request.consultationId}`;
    case "notice":
    case "preparation":
    case "meetingInformation":
    case "leaderPackage":
      return `notice:${request.meetingId}`;
    case "cancellation":
      return `cancellation:${request.meetingId}`;
    case "minutesTemplate":
      return `minutesTemplate:${request.meetingId}`;
    case "blankMinutes":
    case "blankInformation":
      return request.kind;
    case "minutes":
    case "journalClip":
      return `${request.kind}:${request.minutesId}`;
    case "concernReport":
      return `concernReport:${request.concernReportId}`;
    case "withdrawalLetter":
    case "closure":
    case "plan":
    case "disclosureLog":
    case "disclosureExtract":
    case "planOnOnePage":
    case "information":
    case "checklist":
      return `${request.kind}:${request.caseId}`;
    case "workGroupMinutes":
      return `workGroupMinutes:${request.workGroupMeetingId}`;
    case "halfYearReport":
      return `halfYearReport:${request.reportPackId}`;
    case "logReport":
      return `logReport:${request.from}:${request.to}`;
  }
};

/** How a copy leaves: as a file that is then sent securely, on paper, handed over, or by e-mail where that is allowed. */
export const DeliveryChannel = z.enum(["secureMessage", "letter", "handedOver", "email"]);
export type DeliveryChannel = z.infer<typeof DeliveryChannel>;

/** A locked file that left, with its password: told in this one answer, and kept nowhere. */
export const LockedCopy = z.object({
  recipientCode: z.string(),
  recipientLabel: z.string(),
  fileName: z.string(),
  password: z.string(),
});
export type LockedCopy = z.infer<typeof LockedCopy>;

/** Why one possible recipient cannot have a copy, as the refusal that dispatching would give. */
const Block = z.custom<Refusal>();

/** A possible recipient of a document. */
export const RecipientRow = z.object({
  request: DocumentRequest,
  code: z.string(),
  label: z.string(),
  attended: z.boolean(),
  alreadySentOn: Day.nullable(),
  channels: z.array(DeliveryChannel),
  /** What its file may be, first what it is when nobody chooses. */
  formats: z.array(FileFormat),
  /** Which version of the municipality's own Word template its Word file is made from today, if one is in use. */
  templateVersion: z.int().optional(),
  /** Papers that can go along to the same recipient, each a file of its own. */
  along: z.array(DocumentRequest),
  block: Block.nullable(),
  /** Something in the case is hidden from the guardians, so this guardian's copy is to be read through before it leaves (B3). */
  check: z.enum(["needed", "done"]).nullable(),
  /** Where the copy tells of somebody with a protected identity and may leave all the same: a concern report's own words (R45). */
  tellsAnyway: Exposure.nullable(),
});
export type RecipientRow = z.infer<typeof RecipientRow>;

/** What only summons, asks for a consent or helps to do what is planned: it belongs to a case that is open. All else a party may still be owed. */
const beginsWork: readonly DocumentRequest["kind"][] = [
  "consentForm",
  "notice",
  "preparation",
  "meetingInformation",
  "leaderPackage",
  "information",
  "planOnOnePage",
];

export const documentContract = {
  /** Who could have a copy: everybody of the case, with what stops each (R38). */
  recipients: query({
    input: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("consentForm"), consentId: ConsentId }),
      z.object({ kind: z.literal("blankConsentForm"), consultationId: ConsultationId }),
      z.object({ kind: z.enum(["notice", "cancellation", "minutesTemplate"]), meetingId: MeetingId }),
      z.object({ kind: z.enum(["blankMinutes", "blankInformation"]) }),
      z.object({ kind: z.enum(["minutes", "journalClip"]), minutesId: MinutesId }),
      z.object({ kind: z.literal("concernReport"), concernReportId: ConcernReportId }),
      z.object({
        kind: z.enum([
          "withdrawalLetter",
          "closure",
          "plan",
          "planOnOnePage",
          "information",
          "disclosureLog",
          "disclosureExtract",
          "checklist",
        ]),
        caseId: CaseId,
      }),
      z.object({ kind: z.literal("workGroupMinutes"), workGroupMeetingId: WorkGroupMeetingId }),
      z.object({ kind: z.literal("halfYearReport"), reportPackId: ReportPackId }),
      z.object({ kind: z.literal("logReport"), from: Day, to: Day }),
    ]),
    output: z.array(RecipientRow),
    failure: refusal("notFound", "notOpened", "profileMissing"),
  }),
  /** The document as the recipient would get it today. Drafts can be looked at; only what may be sent can be dispatched. */
  preview: query({
    input: DocumentRequest,
    output: z.object({
      bytes: z.instanceof(Uint8Array),
      fileName: z.string(),
      pages: z.int(),
      /** Pieces of text that no font of ours can print; each was replaced by a plain word. */
      unprintable: z.array(z.string()),
    }),
    failure: CopyRefusal,
  }),
  /** What differs between two recipients' copies as they would get them today, in the order of the document. */
  compare: query({
    input: z.object({ one: DocumentRequest, other: DocumentRequest }),
    output: z.object({
      /** How many lines stand in both. */
      same: z.int(),
      parts: z.array(
        z.object({
          /** The headings that the lines stand under; nothing at the top. */
          under: z.string(),
          lines: z.array(z.object({ only: z.enum(["one", "other"]), text: z.string() })),
        }),
      ),
    }),
    failure: CopyRefusal,
  }),
  /** Marks a guardian's copy of the minutes, the plan or the closing document as read through (granskad). It holds for the copy as it is: another needs another check. */
  check: command({
    input: CheckedRequest,
    output: z.null(),
    failure: CopyRefusal,
    whenClosed: alsoWhenClosed,
  }),
  /** Makes the copies, keeps their bytes, logs each disclosure, and writes the files to the chosen folder, all or nothing. */
  dispatch: command({
    whenClosed: ({ copies }) => copies.every(({ request }) => !beginsWork.includes(request.kind)),
    input: z
      .object({
        copies: z
          .array(z.object({ request: DocumentRequest, channel: DeliveryChannel, format: FileFormat.optional() }))
          .min(1)
          .max(120)
          .refine((copies) => new Set(copies.map(({ request }) => actOf(request))).size === 1),
        /** `file` writes to the chosen folder; `paper` only keeps and logs, for printing; `text` the same, to be pasted. */
        to: z.enum(["file", "paper", "text"]),
        /** Files that are e-mailed or handed over are locked: one password for each recipient. */
        lock: z.boolean().default(false),
        /** Secure messages to authorities become packages for the municipality's own program. */
        securePackage: z.boolean().default(false),
      })
      // Only a clip is made to be pasted, one at a time: the clipboard holds one.
      .refine(({ copies, to }) => to !== "text" || (copies.length === 1 && copies[0]?.request.kind === "journalClip")),
    output: z.object({ documents: z.array(SentDocument), locked: z.array(LockedCopy) }),
    failure: z.union([CopyRefusal, refusal("emailNotAllowed", "letterHasNoAddress", "formatNotMade", ...folderCodes)]),
  }),
  /** What has left a case (utlämnandelogg), newest first. */
  listForCase: query({
    input: z.object({ caseId: CaseId }),
    output: z.array(SentDocument),
    failure: refusal("notOpened"),
  }),
  /** Which blank forms have left from a consultation, newest first. */
  listForConsultation: query({
    input: z.object({ consultationId: ConsultationId }),
    output: z.array(SentDocument),
  }),
  /** The exact bytes that were sent. */
  readSent: query({
    input: z.object({ documentId: DocumentId }),
    output: z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string() }),
    failure: refusal("notFound", "notOpened"),
  }),
  /** The folder that exports go to, as main's dialog last chose it; nothing before that. */
  folder: query({ input: z.null(), output: z.string().nullable() }),
};
