// Compares rows as they lie in the file with the digests that the audit keeps of them. See: [Note: Row digest].
import { type QueryExecutorProvider, sql } from "kysely";
import { readDigests } from "./digest-lines.ts";
import { groundLineOf } from "./note-rows.ts";
import { digestedTables, idsOf, type RowName, stateOf } from "./touched.ts";

/** What the audit says of each row, line by line. Digests from before the ground line fit no more. */
export interface DigestBook {
  /** Null is a row that is gone. */
  readonly expected: Map<string, string | null>;
  /** The last line that has been read. */
  seq: number;
}

const nameOf = ({ table, id }: RowName) => JSON.stringify([table, id]);

/** Undefined where there is no ground line: then nothing can be said of the rows. */
export const openBook = async (read: QueryExecutorProvider): Promise<DigestBook | undefined> => {
  const ground = await groundLineOf(read);
  return ground === undefined ? undefined : { expected: new Map(), seq: ground - 1 };
};

/** Reads on; answers whether there may be more. */
export const readOn = async (read: QueryExecutorProvider, book: DigestBook, size = 2000): Promise<boolean> => {
  const { rows } = await sql<{ readonly seq: number; readonly after_digest: string | null }>`
    SELECT seq, after_digest FROM audit
    WHERE seq > ${book.seq} ORDER BY seq LIMIT ${size}`.execute(read);
  for (const { after_digest } of rows) {
    for (const state of readDigests(after_digest)) book.expected.set(nameOf(state), state.digest);
  }
  book.seq = rows.at(-1)?.seq ?? book.seq;
  return rows.length === size;
};

/** All names in the book and in the file: a row that came without a line is as wrong as one that is gone. */
export const namesOf = async (read: QueryExecutorProvider, book: DigestBook): Promise<readonly RowName[]> => {
  const names = new Map<string, RowName>();
  for (const table of await digestedTables(read)) {
    for (const id of await idsOf(read, table)) names.set(nameOf({ table: table.name, id }), { table: table.name, id });
  }
  for (const name of book.expected.keys()) {
    // Spelled by `nameOf` from two strings.
    const [table, id] = JSON.parse(name) as [string, string];
    names.set(name, { table, id });
  }
  return [...names.values()];
};

/** The rows among these that are not as the book, which has been read to the end, says. */
export const suspectsAmong = async (
  read: QueryExecutorProvider,
  digestKey: Uint8Array,
  book: DigestBook,
  names: readonly RowName[],
): Promise<readonly RowName[]> => {
  const tables = new Map((await digestedTables(read)).map((table) => [table.name, table]));
  const suspects: RowName[] = [];
  for (const name of names) {
    const table = tables.get(name.table);
    const found = table === undefined ? null : (await stateOf(read, digestKey, table, name.id)).digest;
    if (found !== (book.expected.get(nameOf(name)) ?? null)) suspects.push(name);
  }
  return suspects;
};

/** The whole check at once, for a file that nobody is waiting for. */
export const checkDigests = async (read: QueryExecutorProvider, digestKey: Uint8Array): Promise<readonly RowName[]> => {
  const book = await openBook(read);
  if (book === undefined) return [];
  while (await readOn(read, book)) continue;
  return suspectsAmong(read, digestKey, book, await namesOf(read, book));
};
