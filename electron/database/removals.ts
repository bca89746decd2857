// [Note: Tombstone] What was taken away for good (gallrat) must not come back with an older backup. A tombstone is a keyed
// digest of the record's id: it says nothing, and a restore takes the record's texts away again.
import { createHmac } from "node:crypto";
import { type QueryExecutorProvider, sql } from "kysely";
import { consultationDraft } from "../../shared/domain/draft-text.ts";

/** A table whose records lose their texts, what they are emptied of, and their drafts. */
interface RemovableTable {
  readonly table: "consultation" | "enquiry";
  readonly key: string;
  /** Emptied where there is anything. As in the feature's own removal, which a test compares. */
  readonly emptied: readonly string[];
  readonly cleared: readonly string[];
  readonly drafts: (id: string) => readonly string[];
}

const removable: readonly RemovableTable[] = [
  {
    table: "consultation",
    key: "consultation_id",
    emptied: [
      "from_role",
      "question",
      "done_so_far",
      "advice",
      "urgency_reason",
      "decided_by",
      "decision_reason",
      "consent_asked_by_role",
    ],
    cleared: [],
    drafts: (id) => Object.values(consultationDraft).map((record) => record(id)),
  },
  {
    table: "enquiry",
    key: "enquiry_id",
    emptied: [
      "from_name",
      "from_role",
      "from_phone",
      "youth_given_name",
      "youth_family_name",
      "naming_ground_note",
      "question",
      "done_so_far",
      "advice",
      "urgency_reason",
      "decided_by",
      "decision_reason",
    ],
    cleared: ["youth_birth_date"],
    drafts: (id) => [`enquiry:${id}`],
  },
];

export interface Removable {
  readonly table: RemovableTable["table"];
  readonly id: string;
}

export const tombstoneOf = (digestKey: Uint8Array, { table, id }: Removable): string =>
  createHmac("sha256", digestKey)
    .update(JSON.stringify(["samverka/tombstone/1", table, id]))
    .digest("hex");

/** An older file may lack a table or the mark of removal. */
const columnsOf = async (read: QueryExecutorProvider, table: string): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ name: string }>`SELECT name FROM pragma_table_info(${table})`.execute(read);
  return new Set(rows.map(({ name }) => name));
};

const idsWhere = async (
  read: QueryExecutorProvider,
  { table, key }: RemovableTable,
  state: "removed" | "kept",
): Promise<readonly Removable[]> => {
  if (!(await columnsOf(read, table)).has("removed_on")) return [];
  const test = sql.raw(state === "removed" ? "IS NOT NULL" : "IS NULL");
  const { rows } = await sql<{
    id: string;
  }>`SELECT ${sql.ref(key)} AS id FROM ${sql.table(table)} WHERE removed_on ${test}`.execute(read);
  return rows.map(({ id }) => ({ table, id }));
};

/** Every record whose texts have been taken away. */
export const readRemoved = async (read: QueryExecutorProvider): Promise<readonly Removable[]> =>
  (await Promise.all(removable.map((one) => idsWhere(read, one, "removed")))).flat();

const empty = async (write: QueryExecutorProvider, one: RemovableTable, id: string, today: string): Promise<void> => {
  const emptied = one.emptied.map(
    (name) => sql`${sql.ref(name)} = CASE WHEN ${sql.ref(name)} IS NULL THEN NULL ELSE '' END`,
  );
  const cleared = one.cleared.map((name) => sql`${sql.ref(name)} = NULL`);
  await sql`UPDATE ${sql.table(one.table)} SET ${sql.join([...emptied, ...cleared])}, removed_on = ${today},
    version = version + 1 WHERE ${sql.ref(one.key)} = ${id}`.execute(write);
  for (const record of one.drafts(id)) await sql`DELETE FROM draft WHERE record = ${record}`.execute(write);
};

/** Takes the texts away again, in a file of today's schema; answers with the records that still had them. */
export const removeAgain = async (
  write: QueryExecutorProvider,
  isRemoved: (record: Removable) => boolean,
  today: string,
): Promise<readonly Removable[]> => {
  const again: Removable[] = [];
  for (const one of removable) {
    const found = (await idsWhere(write, one, "kept")).filter(isRemoved);
    for (const record of found) await empty(write, one, record.id, today);
    again.push(...found);
  }
  return again;
};
