// Compares rows as they lie in the file with the digest that the audit keeps of them. See: [Note: Row digest].
import { type QueryExecutorProvider, sql } from "kysely";
import { digestedTables, digestOf } from "./digest-after.ts";

/** A row that is not as the audit says that it was written last. */
export interface SuspectRow {
  readonly table: string;
  readonly id: string;
}

export interface DigestSlice {
  readonly checked: number;
  readonly suspects: readonly SuspectRow[];
  /** Where the next slice begins; undefined when this was the last. */
  readonly next: SuspectRow | undefined;
}

interface LastLine {
  readonly entity_type: string;
  readonly entity_id: string;
  readonly after_digest: string | null;
}

const start: SuspectRow = { table: "", id: "" };

/** `size` rows and no more, so that a check never holds up whoever saves. A line without digest tells of a row that is gone. */
export const checkDigestSlice = async (
  read: QueryExecutorProvider,
  digestKey: Uint8Array,
  { after = start, size = 200 }: { readonly after?: SuspectRow; readonly size?: number } = {},
): Promise<DigestSlice> => {
  // With one max(), SQLite takes the other columns from the line that holds it.
  const { rows } = await sql<LastLine>`
    SELECT entity_type, entity_id, after_digest, max(seq) FROM audit
    WHERE (entity_type, entity_id) > (${after.table}, ${after.id})
    GROUP BY entity_type, entity_id ORDER BY entity_type, entity_id LIMIT ${size}`.execute(read);
  const known = rows.filter(({ entity_type }) => digestedTables.includes(entity_type));
  const suspects: SuspectRow[] = [];
  for (const { entity_type: table, entity_id: id, after_digest: expected } of known) {
    if ((await digestOf(read, digestKey, { table, id })) !== (expected ?? undefined)) suspects.push({ table, id });
  }
  const last = rows.at(-1);
  const next = rows.length < size || last === undefined ? undefined : { table: last.entity_type, id: last.entity_id };
  return { checked: known.length, suspects, next };
};

/** All of them at once, for a file that nobody is waiting for. */
export const checkDigests = async (
  read: QueryExecutorProvider,
  digestKey: Uint8Array,
): Promise<readonly SuspectRow[]> => {
  const suspects: SuspectRow[] = [];
  let after: SuspectRow | undefined = start;
  while (after !== undefined) {
    const slice: DigestSlice = await checkDigestSlice(read, digestKey, { after, size: 1000 });
    suspects.push(...slice.suspects);
    after = slice.next;
  }
  return suspects;
};
