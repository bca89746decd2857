// Takes out of a damaged file what can still be read, table by table. [Note: Salvage] The pages tell which rows can be read
// before any is asked for, so that a file is gone through once, however much of it is damaged, and a row that goes on over a
// damaged page is left out alone. See: [Note: Rows by page].
import { createKysely } from "./dialect.ts";
import type { Connection, DatabaseKey, Driver, Row } from "./driver.ts";
import { DatabaseError } from "./errors.ts";
import { findRows, type Found, type FoundRow } from "./readable-rows.ts";
import { digestedTables } from "./touched.ts";

export interface SalvagedTable {
  readonly table: string;
  readonly rows: number;
  /** Some part of it could not be read, or referred to something that could not. */
  readonly incomplete: boolean;
}

/**
 * A connection to the damaged file. SQLCipher refuses everything after the first page that does not fit, so a failed query
 * ends the connection and the next one gets another.
 */
export interface DamagedFile {
  all(statement: string, values: readonly unknown[]): Promise<Row[]>;
  /** Those of a table, in its order. The table is looked through the first time that it is asked for. */
  rows(table: string): Promise<readonly Found[]>;
  close(): Promise<void>;
}

/** `onPage` is called for each page that is looked at; what it throws ends that. */
export const openDamaged = async (
  driver: Driver,
  path: string,
  key: DatabaseKey,
  onPage: () => void = () => undefined,
): Promise<DamagedFile> => {
  const open = () => driver.open(path, key, "read");
  let connection: Connection | undefined = await open();
  const close = async (): Promise<void> => {
    const closing = connection;
    connection = undefined;
    await closing?.close().catch(() => undefined);
  };
  const all: DamagedFile["all"] = async (statement, values) => {
    connection ??= await open();
    try {
      return await connection.all(statement, values);
    } catch (cause) {
      await close();
      throw cause;
    }
  };
  const known = new Map<string, readonly Found[]>();
  return {
    all,
    rows: async (table) => {
      const before = known.get(table);
      if (before !== undefined) return before;
      const roots = await all("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?", [table]);
      const root = Number(roots[0]?.["rootpage"] ?? 0);
      // A table that this file does not have yet has no rows in it.
      const found = root === 0 ? [] : await findRows(path, key, root, onPage);
      known.set(table, found);
      return found;
    },
    close,
  };
};

/** Every row of the file, looked for before any is taken: how many there are that can be read. */
export const countReadable = async (source: DamagedFile): Promise<number> => {
  const tables = await source.all("SELECT name FROM sqlite_schema WHERE type = 'table'", []);
  let readable = 0;
  for (const { name } of tables) {
    readable += (await source.rows(String(name))).filter((row) => row !== "gap" && row.isReadable).length;
  }
  return readable;
};

/** Told of rows as they are taken over. Whoever is told may let others in between, or throw. */
export type OnRows = (count: number) => Promise<void>;

const untold: OnRows = () => Promise.resolve();

interface Reading {
  readonly source: DamagedFile;
  readonly table: string;
  readonly take: (rows: readonly Row[]) => Promise<void>;
}

/** Undefined where a page could not be read. */
const attempt = async (
  { source }: Reading,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[] | undefined> => {
  try {
    return await source.all(statement, values);
  } catch (cause) {
    if (cause instanceof DatabaseError) return undefined;
    throw cause;
  }
};

const batch = 200;

/** Readable rows that follow each other: where the first of them stands, and how many there are. */
interface Run {
  readonly at: number;
  readonly rows: readonly FoundRow[];
}

const runsOf = (found: readonly Found[]): readonly Run[] => {
  const runs: { at: number; rows: FoundRow[] }[] = [];
  for (const [at, row] of found.entries()) {
    if (row === "gap" || !row.isReadable) continue;
    const last = runs.at(-1);
    if (last === undefined || last.at + last.rows.length !== at || last.rows.length === batch) {
      runs.push({ at, rows: [row] });
    } else last.rows.push(row);
  }
  return runs;
};

const isAllReadable = (found: readonly Found[]): boolean => found.every((row) => row !== "gap" && row.isReadable);

/** Never a step farther than the last row of a run: the next page may be damaged. Whether all could be read after all. */
const readRuns = async (
  reading: Reading,
  found: readonly Found[],
  query: (run: Run) => readonly [statement: string, values: readonly unknown[]],
): Promise<boolean> => {
  let isRead = true;
  for (const run of runsOf(found)) {
    const rows = await attempt(reading, ...query(run));
    if (rows === undefined) isRead = false;
    else await reading.take(rows);
  }
  return isRead && isAllReadable(found);
};

const readByRowid = (reading: Reading, found: readonly Found[]): Promise<boolean> =>
  readRuns(reading, found, ({ rows }) => [
    `SELECT * FROM "${reading.table}" WHERE rowid >= ? ORDER BY rowid LIMIT ${String(rows.length)}`,
    [rows[0]?.rowid],
  ]);

/** A table without rowids is read from both ends, as far as the first gap and from the last. */
const readByOrder = async (reading: Reading, found: readonly Found[], key: readonly string[]): Promise<boolean> => {
  const readEnd = (end: readonly Found[], direction: "ASC" | "DESC"): Promise<boolean> => {
    const order = key.map((column) => `"${column}" ${direction}`).join(", ");
    return readRuns(reading, end, ({ at, rows }) => [
      `SELECT * FROM "${reading.table}" ORDER BY ${order} LIMIT ${String(rows.length)} OFFSET ${String(at)}`,
      [],
    ]);
  };
  const firstGap = found.indexOf("gap");
  if (firstGap < 0) return readEnd(found, "ASC");
  await readEnd(found.slice(0, firstGap), "ASC");
  await readEnd(found.slice(found.lastIndexOf("gap") + 1).toReversed(), "DESC");
  return false;
};

const insertInto =
  (target: Connection, table: string, onRows: OnRows) =>
  async (rows: readonly Row[]): Promise<void> => {
    await onRows(rows.length);
    for (const row of rows) {
      const columns = Object.keys(row);
      const names = columns.map((column) => `"${column}"`).join(", ");
      const places = columns.map(() => "?").join(", ");
      // A row that was read twice, or whose content the table would not take, is left out.
      await target.run(
        `INSERT OR IGNORE INTO "${table}"(${names}) VALUES (${places})`,
        columns.map((column) => row[column]),
      );
    }
  };

const countOf = async (target: Connection, table: string): Promise<number> =>
  Number((await target.all(`SELECT count(*) AS n FROM "${table}"`))[0]?.["n"]);

/** What refers to something that is gone cannot be kept; answers the tables it was in. */
const withoutOrphans = async (
  target: Connection,
  key: ReadonlyMap<string, readonly string[]>,
): Promise<Set<string>> => {
  const tables = new Set<string>();
  for (let found = true; found;) {
    const orphans = await target.all("PRAGMA foreign_key_check");
    found = orphans.length > 0;
    for (const { table, rowid, parent, fkid } of orphans) {
      tables.add(String(table));
      if (rowid !== null) {
        await target.run(`DELETE FROM "${String(table)}" WHERE rowid = ?`, [rowid]);
        continue;
      }
      const links = await target.all(`PRAGMA foreign_key_list("${String(table)}")`);
      const link = links.find(({ id }) => id === fkid);
      const named = link?.["to"];
      const to = typeof named === "string" ? named : key.get(String(parent))?.[0];
      await target.run(
        `DELETE FROM "${String(table)}" WHERE "${String(link?.["from"])}" NOT IN (SELECT "${String(to)}" FROM "${String(parent)}")`,
      );
    }
  }
  return tables;
};

/** Into an empty file of the same schema, with its foreign keys off. The log comes as far as it is unbroken, and no further. */
export const salvageTables = async (
  source: DamagedFile,
  target: Connection,
  onRows = untold,
): Promise<readonly SalvagedTable[]> => {
  const known = await digestedTables(createKysely(target));
  const key = new Map(known.map(({ name, key: columns }) => [name, columns]));
  const tables = [...key.keys(), "attachment_chunk", "draft"];
  const withoutRowid = new Set(
    (await target.all("SELECT name FROM sqlite_schema WHERE sql LIKE '%WITHOUT ROWID%'")).map(({ name }) =>
      String(name),
    ),
  );
  const there = new Set((await target.all("SELECT name FROM sqlite_schema")).map(({ name }) => String(name)));
  const incomplete = new Set<string>();
  for (const table of tables.filter((name) => there.has(name))) {
    await target.exec(`DELETE FROM "${table}"`);
    const reading: Reading = { source, table, take: insertInto(target, table, onRows) };
    const found = await source.rows(table);
    const isWhole = withoutRowid.has(table)
      ? await readByOrder(reading, found, key.get(table) ?? ["record", "field"])
      : await readByRowid(reading, found);
    if (!isWhole) incomplete.add(table);
  }
  const orphaned = await withoutOrphans(target, key);
  const report: SalvagedTable[] = [];
  for (const table of tables.filter((name) => there.has(name))) {
    report.push({
      table,
      rows: await countOf(target, table),
      incomplete: incomplete.has(table) || orphaned.has(table),
    });
  }
  return report;
};

/**
 * What the file knew of itself beside its identity: earlier keys of the log, and which copy holds the register. All of it
 * or nothing, since what is not there says something too. See: [Note: Retired keys], [Note: Holder note].
 */
export const salvageMeta = async (source: DamagedFile, target: Connection): Promise<void> => {
  const found = new Map<unknown, unknown>();
  const take = (rows: readonly Row[]): Promise<void> => {
    for (const row of rows) found.set(row["key"], row["value"]);
    return Promise.resolve();
  };
  const isWhole = await readByOrder({ source, table: "meta", take }, await source.rows("meta"), ["key"]);
  if (!isWhole || !found.has("db_id")) return;
  await target.run("DELETE FROM meta WHERE key NOT IN ('db_id', 'created_at')", []);
  for (const one of found) await target.run("INSERT OR IGNORE INTO meta(key, value) VALUES (?, ?)", one);
};

/** The lines of the log until the first that cannot be read. */
export const salvageLog = async (source: DamagedFile, target: Connection, onRows = untold): Promise<number> => {
  const found = await source.rows("audit");
  const firstMissing = found.findIndex((line) => line === "gap" || !line.isReadable);
  const unbroken = firstMissing < 0 ? found : found.slice(0, firstMissing);
  await readByRowid({ source, table: "audit", take: insertInto(target, "audit", onRows) }, unbroken);
  return countOf(target, "audit");
};
