// [Note: Touched rows] Which rows a command writes is seen by the database itself: temporary triggers on every table note
// the key of each row that was added, changed or taken away, and the command's audit line keeps their digests. So no
// handler can forget one. Drafts have no audit and no digest; an attachment's pieces are covered by its own SHA-256.
import { type QueryExecutorProvider, sql } from "kysely";
import type { Connection } from "./driver.ts";
import { rowDigest } from "./row-digest.ts";

const without = new Set(["meta", "audit", "draft", "attachment_chunk"]);

/** A table whose rows get digests, with the columns of its primary key. */
interface DigestedTable {
  readonly name: string;
  readonly key: readonly string[];
}

/** Names a row: of a key with several columns, `id` is their JSON array. */
export interface RowName {
  readonly table: string;
  readonly id: string;
}

/** `digest` is null when the row is gone. */
export interface RowState extends RowName {
  readonly digest: string | null;
}

type Row = Readonly<Record<string, string | number | null | Uint8Array>>;

export const digestedTables = async (read: QueryExecutorProvider): Promise<readonly DigestedTable[]> => {
  const { rows } = await sql<{ name: string; keys: string }>`
    SELECT tables.name, json_group_array(columns.name ORDER BY columns.pk) AS keys
    FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
    WHERE tables.type = 'table' AND columns.pk > 0 GROUP BY tables.name ORDER BY tables.name`.execute(read);
  return (
    rows
      .filter(({ name }) => !without.has(name))
      // SQLite made the list just now, of names.
      .map(({ name, keys }) => ({ name, key: JSON.parse(keys) as readonly string[] }))
  );
};

const idOf = (key: readonly string[], prefix = ""): string => {
  const columns = key.map((column) => `${prefix}"${column}"`);
  return columns.length === 1 ? `CAST(${columns.join("")} AS TEXT)` : `json_array(${columns.join(", ")})`;
};

/**
 * Begins to note: once for each connection, after it has been migrated. The list has no key of its own: a trigger's "or
 * ignore" gives way to the conflict clause of the statement that sets it off.
 */
export const noteTouched = async (connection: Connection, tables: readonly DigestedTable[]): Promise<void> => {
  const triggers = tables.flatMap(({ name, key }) => {
    const note = (row: string) => `INSERT INTO touched VALUES ('${name}', ${idOf(key, `${row}.`)});`;
    const on = (event: string, ...rows: readonly string[]) =>
      `CREATE TEMP TRIGGER "touched_${name}_${event}" AFTER ${event} ON main."${name}" BEGIN ${rows.map(note).join(" ")} END;`;
    return [on("INSERT", "NEW"), on("UPDATE", "OLD", "NEW"), on("DELETE", "OLD")];
  });
  await connection.exec(`CREATE TEMP TABLE touched(name TEXT NOT NULL, id TEXT NOT NULL); ${triggers.join("\n")}`);
};

/** The row as it is now. */
export const stateOf = async (
  read: QueryExecutorProvider,
  digestKey: Uint8Array,
  { name, key }: DigestedTable,
  id: string,
): Promise<RowState> => {
  // `idsOf` and the triggers spell an id of several columns so.
  const values = key.length === 1 ? [id] : (JSON.parse(id) as readonly (string | number | null)[]);
  const conditions = key.map((column, index) => sql`${sql.ref(column)} IS ${values[index] ?? null}`);
  const { rows } = await sql<Row>`SELECT * FROM ${sql.table(name)} WHERE ${sql.join(conditions, sql` AND `)}`.execute(
    read,
  );
  const [row] = rows;
  if (row === undefined) return { table: name, id, digest: null };
  const version = typeof row["version"] === "number" ? row["version"] : 1;
  return { table: name, id, digest: rowDigest(digestKey, name, id, version, row) };
};

/** Every row of the table. */
export const idsOf = async (read: QueryExecutorProvider, { name, key }: DigestedTable): Promise<readonly string[]> => {
  const { rows } = await sql<{
    id: string;
  }>`SELECT ${sql.raw(idOf(key))} AS id FROM ${sql.table(name)} ORDER BY id`.execute(read);
  return rows.map(({ id }) => id);
};

/** What this transaction has written so far, which is then no longer noted. */
export const takeTouched = async (
  write: QueryExecutorProvider,
  digestKey: Uint8Array,
  tables: readonly DigestedTable[],
): Promise<readonly RowState[]> => {
  const { rows } = await sql<{ name: string; id: string }>`DELETE FROM touched RETURNING name, id`.execute(write);
  const states: RowState[] = [];
  for (const table of tables) {
    const ids = new Set(rows.filter(({ name }) => name === table.name).map(({ id }) => id));
    for (const id of [...ids].sort()) states.push(await stateOf(write, digestKey, table, id));
  }
  return states;
};
