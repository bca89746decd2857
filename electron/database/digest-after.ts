// The digest of the row that a command is about, as it became: the audit line keeps it. See: [Note: Row digest].
import { type QueryExecutorProvider, sql } from "kysely";
import type { Concern } from "./access.ts";
import { rowDigest } from "./row-digest.ts";
import type { Write } from "./session.ts";
import type { Tables } from "./tables.ts";

/** The column by which a command names the row it is about. */
const keyOf: Readonly<Partial<Record<keyof Tables, string>>> = {
  profile: "profile_id",
  profile_version: "version",
  case_profile: "case_id",
  contact: "contact_id",
  consultation: "consultation_id",
  enquiry: "enquiry_id",
  group_matter: "group_matter_id",
  work_group_meeting: "work_group_meeting_id",
  case_file: "case_id",
  case_responsibility: "responsibility_id",
  case_relation: "relation_id",
  youth: "case_id",
  guardian: "guardian_id",
  private_person: "private_person_id",
  attachment: "attachment_id",
  closure: "closure_id",
  reopening: "reopening_id",
  consent: "consent_id",
  consent_correction: "answer_id",
  consent_decline: "consent_decline_id",
  consent_exception: "consent_exception_id",
  guardian_agreement: "guardian_agreement_id",
  meeting: "meeting_id",
  notice: "meeting_id",
  notice_reply: "notice_reply_id",
  minutes: "minutes_id",
  goal: "goal_id",
  commitment: "commitment_id",
  concern_report: "concern_report_id",
  concern_report_progress: "concern_report_id",
  document: "document_id",
  other_disclosure: "other_disclosure_id",
  setting: "name",
  note: "note_id",
  watch: "watch_id",
  task_parking: "parking_id",
};

/** The tables whose rows get digests, in a file of any schema. */
export const digestedTables: readonly string[] = Object.keys(keyOf);

type Row = Readonly<Record<string, string | number | null | Uint8Array>>;

/** Nothing when the row is gone, as after a removal, or its table has none. */
export const digestOf = async (
  read: QueryExecutorProvider,
  digestKey: Uint8Array,
  { table, id }: { readonly table: string; readonly id: string },
): Promise<string | undefined> => {
  // `hasOwn` says that it is one of the names.
  const key = Object.hasOwn(keyOf, table) ? keyOf[table as keyof Tables] : undefined;
  if (key === undefined) return undefined;
  const { rows } = await sql<Row>`SELECT * FROM ${sql.table(table)} WHERE ${sql.ref(key)} = ${id}`.execute(read);
  const [row] = rows;
  if (row === undefined) return undefined;
  const version = typeof row["version"] === "number" ? row["version"] : 1;
  return rowDigest(digestKey, table, id, version, row);
};

/** The digest of the row that a command is about, in the command's own transaction. */
export const digestAfter = (write: Write, digestKey: Uint8Array, concern: Concern): Promise<string | undefined> =>
  digestOf(write, digestKey, concern);
