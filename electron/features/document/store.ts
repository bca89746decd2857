// Documents that have left, with their exact bytes. Rows are only ever added (trigger document_locked).
import { DisclosureGround, DocumentKind, type SentDocument } from "../../../shared/domain/disclosure.ts";
import type { CaseId, DocumentId, MinutesId } from "../../../shared/domain/ids.ts";
import { sentFromRow } from "../../database/readings/sent.ts";
import type { Read, Write } from "../../database/session.ts";
import type { DocumentTable } from "../../database/tables/document.ts";

export const findSent = async (read: Read, documentId: DocumentId) =>
  read
    .selectFrom("document")
    .select(["bytes", "file_name", "case_id", "kind", "recipient_code"])
    .where("document_id", "=", documentId)
    .executeTakeFirst();

/** What has left a case, oldest first, each copy with its recipient's key. */
export const listLeft = async (read: Read, caseId: CaseId) =>
  (
    await read
      .selectFrom("document")
      .select(["document_id", "kind", "ground", "recipient_key", "recipient_label", "disclosed_on"])
      .where("case_id", "=", caseId)
      .orderBy("disclosed_on")
      .orderBy("number")
      .orderBy("recipient_code")
      .execute()
  ).map((row) => ({
    documentId: row.document_id,
    kind: DocumentKind.parse(row.kind),
    ground: DisclosureGround.parse(row.ground),
    recipientKey: row.recipient_key,
    recipientLabel: row.recipient_label,
    disclosedOn: row.disclosed_on,
  }));

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
  const template =
    row.word_template_id === undefined || row.word_template_id === null
      ? undefined
      : await write
          .selectFrom("word_template")
          .select("number")
          .where("word_template_id", "=", row.word_template_id)
          .executeTakeFirst();
  return sentFromRow({ ...row, template_number: template?.number ?? null });
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
