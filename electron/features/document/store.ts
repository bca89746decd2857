// Documents that have left, with their exact bytes. Rows are only ever added (trigger document_locked).
import type { Selectable } from "kysely";
import { DisclosureGround, DocumentKind, type SentDocument } from "../../../shared/domain/disclosure.ts";
import type { CaseId, DocumentId, MinutesId } from "../../../shared/domain/ids.ts";
import type { Read, Write } from "../../database/session.ts";
import type { DocumentTable } from "../../database/tables/document.ts";

type Row = Omit<Selectable<DocumentTable>, "bytes">;

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

const fromRow = (row: Row): SentDocument => ({
  documentId: row.document_id,
  caseId: row.case_id,
  kind: DocumentKind.parse(row.kind),
  number: row.number,
  copyVersion: row.copy_version,
  recipientCode: row.recipient_code,
  recipientLabel: row.recipient_label,
  channel: row.channel,
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
});

export const listSent = async (read: Read, caseId: CaseId): Promise<SentDocument[]> =>
  (
    await read
      .selectFrom("document")
      .select(columns)
      .where("case_id", "=", caseId)
      .orderBy("disclosed_on", "desc")
      .orderBy("number", "desc")
      .orderBy("recipient_code")
      .execute()
  ).map(fromRow);

/** The copies of an act that have left, newest first. */
export const listSentOfAct = async (read: Read, act: string): Promise<SentDocument[]> =>
  (
    await read.selectFrom("document").select(columns).where("act", "=", act).orderBy("disclosed_on", "desc").execute()
  ).map(fromRow);

export const findSent = async (read: Read, documentId: DocumentId) =>
  read
    .selectFrom("document")
    .select(["bytes", "file_name", "case_id"])
    .where("document_id", "=", documentId)
    .executeTakeFirst();

/** When each recipient of an act last got a copy, by the recipient's key. */
export const sentCopies = async (
  read: Read,
  act: string,
): Promise<ReadonlyMap<string, { readonly on: string; readonly copies: number }>> => {
  const rows = await read
    .selectFrom("document")
    .select(["recipient_key", "disclosed_on"])
    .where("act", "=", act)
    .orderBy("disclosed_on")
    .execute();
  const copies = new Map<string, { on: string; copies: number }>();
  for (const row of rows) {
    const before = copies.get(row.recipient_key)?.copies ?? 0;
    copies.set(row.recipient_key, { on: row.disclosed_on, copies: before + 1 });
  }
  return copies;
};

/** The act of a paper that goes along with another (bilaga), which it shares its number with. */
export const annexOf = (act: string, letter: string): string => `${act}/${letter}`;

/** The running number of an act in its case: the one it has, or the next. Copies of one act share it, annexes too. */
export const numberOfAct = async (read: Read, act: string, caseId: CaseId | null): Promise<number> => {
  const [main = act] = act.split("/");
  const known = await read
    .selectFrom("document")
    .select("number")
    .where((is) => is.or([is("act", "=", main), is("act", "like", annexOf(main, "_"))]))
    .executeTakeFirst();
  if (known !== undefined) return known.number;
  const { last } = await read
    .selectFrom("document")
    .select((expression) => expression.fn.max<number | null>("number").as("last"))
    .where("case_id", caseId === null ? "is" : "=", caseId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
};

export const insertDocument = async (write: Write, row: DocumentTable): Promise<SentDocument> => {
  await write.insertInto("document").values(row).execute();
  return fromRow(row);
};

interface CopyCheck {
  readonly minutesId: MinutesId;
  readonly recipientKey: string;
  readonly fingerprint: string;
}

/** Whether a guardian's copy has been read through as it is (B3). */
export const isChecked = async (read: Read, { minutesId, recipientKey, fingerprint }: CopyCheck): Promise<boolean> =>
  (await read
    .selectFrom("copy_check")
    .select("fingerprint")
    .where("minutes_id", "=", minutesId)
    .where("recipient_key", "=", recipientKey)
    .where("fingerprint", "=", fingerprint)
    .executeTakeFirst()) !== undefined;

export const insertCheck = async (
  write: Write,
  { minutesId, recipientKey, fingerprint }: CopyCheck,
  checked: { readonly on: string; readonly by: string },
): Promise<void> => {
  await write
    .insertInto("copy_check")
    .values({
      minutes_id: minutesId,
      recipient_key: recipientKey,
      fingerprint,
      checked_on: checked.on,
      checked_by: checked.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
