// What has left a case: the disclosure log (utlämnandelogg) without the bytes.
import type { ExpressionBuilder, Selectable } from "kysely";
import { DisclosureGround, DocumentKind, type SentDocument } from "../../../shared/domain/disclosure.ts";
import { Wrapping } from "../../../shared/domain/wrapping.ts";
import type { CaseId } from "../../../shared/domain/ids.ts";
import type { Read } from "../session.ts";
import type { Tables } from "../tables.ts";
import type { DocumentTable } from "../tables/document.ts";

type Row = Omit<Selectable<DocumentTable>, "bytes" | "word_template_id"> & { readonly template_number?: number | null };

const columns = [
  "document_id",
  "case_id",
  "kind",
  "act",
  "number",
  "copy_version",
  "recipient_key",
  "recipient_code",
  "recipient_label",
  "channel",
  "wrapping",
  "file_name",
  "sha256",
  "pages",
  "meeting_id",
  "minutes_id",
  "consent_id",
  "concern_report_id",
  "ground",
  "attended",
  "disclosed_on",
  "disclosed_by",
] as const;

const templateNumber = (expression: ExpressionBuilder<Tables, "document">) =>
  expression
    .selectFrom("word_template")
    .select("number")
    .whereRef("word_template.word_template_id", "=", "document.word_template_id")
    .as("template_number");

export const sentFromRow = (row: Row): SentDocument => ({
  documentId: row.document_id,
  caseId: row.case_id,
  kind: DocumentKind.parse(row.kind),
  number: row.number,
  copyVersion: row.copy_version,
  recipientCode: row.recipient_code,
  recipientLabel: row.recipient_label,
  channel: row.channel,
  wrapping: Wrapping.parse(row.wrapping),
  fileName: row.file_name,
  sha256: row.sha256,
  pages: row.pages,
  meetingId: row.meeting_id,
  minutesId: row.minutes_id,
  consentId: row.consent_id,
  ground: DisclosureGround.parse(row.ground),
  attended: row.attended === 1,
  disclosedOn: row.disclosed_on,
  disclosedBy: row.disclosed_by,
  ...(typeof row.template_number === "number" && { templateVersion: row.template_number }),
});

/** Newest first. */
export const listSent = async (read: Read, caseId: CaseId): Promise<SentDocument[]> =>
  (
    await read
      .selectFrom("document")
      .select(columns)
      .select(templateNumber)
      .where("case_id", "=", caseId)
      .orderBy("disclosed_on", "desc")
      .orderBy("number", "desc")
      .orderBy("recipient_code")
      .execute()
  ).map(sentFromRow);

/** The copies of an act that have left, newest first. */
export const listSentOfAct = async (read: Read, act: string): Promise<SentDocument[]> =>
  (
    await read
      .selectFrom("document")
      .select(columns)
      .select(templateNumber)
      .where("act", "=", act)
      .orderBy("disclosed_on", "desc")
      .execute()
  ).map(sentFromRow);
