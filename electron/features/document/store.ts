// Documents that have left, with their exact bytes. Rows are only ever added (trigger document_locked).
import type { SentDocument } from "../../../shared/domain/disclosure.ts";
import type { CaseId, DocumentId } from "../../../shared/domain/ids.ts";
import { sentFromRow } from "../../database/readings/sent.ts";
import type { Read, Write } from "../../database/session.ts";
import type { DocumentTable } from "../../database/tables/document.ts";

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
  return sentFromRow(row);
};
