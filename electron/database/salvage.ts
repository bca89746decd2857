// Takes out of a damaged file what can still be read, table by table. [Note: Salvage] A page that cannot be read fails the
// query that meets it, so each table is read to where it stops, on from the next row that can be read, and what lies
// between is halved until only the rows of the unreadable pages are left out.
import { createKysely } from "./dialect.ts";
import type { Connection, Row } from "./driver.ts";
import { DatabaseError } from "./errors.ts";
import { digestedTables } from "./touched.ts";

export interface SalvagedTable {
  readonly table: string;
  readonly rows: number;
  /** Some part of it could not be read, or referred to something that could not. */
  readonly incomplete: boolean;
}

const batch = 50;
/** How often a stretch is halved in vain before it is given up: a page holds fewer rows than that makes pieces. */
const mostHalvings = 6;
/** How much farther the next readable row is looked for each time. */
const widening = 1.5;
const lastRowid = Number.MAX_SAFE_INTEGER;
const rowidColumn = "rowid of row";

/**
 * A connection to the damaged file. SQLCipher refuses everything after the first page that does not fit, so a failed query
 * ends the connection and the next one gets another.
 */
export interface DamagedFile {
  all(statement: string, values: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export const openDamaged = async (open: () => Promise<Connection>): Promise<DamagedFile> => {
  let connection: Connection | undefined = await open();
  const close = async (): Promise<void> => {
    const closing = connection;
    connection = undefined;
    await closing?.close().catch(() => undefined);
  };
  return {
    all: async (statement, values) => {
      connection ??= await open();
      try {
        return await connection.all(statement, values);
      } catch (cause) {
        await close();
        throw cause;
      }
    },
    close,
  };
};

/** From and to a rowid, both left out. */
type Stretch = readonly [low: number, high: number];

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

/** From one end of a stretch, both ends left out; answers where it stopped, undefined when all was read. */
const readFrom = async (
  reading: Reading,
  [low, high]: Stretch,
  direction: "up" | "down",
): Promise<number | undefined> => {
  let at = direction === "up" ? low : high;
  // A single row first: most stretches that are tried begin on an unreadable page, and each failure costs a connection.
  let size = 1;
  let growth = 2;
  for (;;) {
    const rows = await attempt(
      reading,
      `SELECT rowid AS "${rowidColumn}", * FROM "${reading.table}" WHERE rowid > ? AND rowid < ?
        ORDER BY rowid ${direction === "up" ? "ASC" : "DESC"} LIMIT ${String(size)}`,
      direction === "up" ? [at, high] : [low, at],
    );
    if (rows === undefined && size === 1) return at;
    if (rows === undefined) {
      // Near an unreadable page row by row.
      size = 1;
      growth = 1;
      continue;
    }
    await reading.take(rows);
    if (rows.length < size) return undefined;
    at = Number(rows.at(-1)?.[rowidColumn]);
    size = Math.min(size * growth, batch);
  }
};

/** Reads what can be read between two ends, from neither of which anything can. */
const readBetween = async (reading: Reading, [low, high]: Stretch, halvings = 0): Promise<void> => {
  if (high - low <= 2 || halvings > mostHalvings) return;
  const middle = Math.floor((low + high) / 2);
  const below = await readFrom(reading, [low, middle + 1], "down");
  const above = await readFrom(reading, [middle, high], "up");
  const next = below === middle + 1 && above === middle ? halvings + 1 : 0;
  if (below !== undefined) await readBetween(reading, [low, below], next);
  if (above !== undefined) await readBetween(reading, [above, high], next);
};

/**
 * Whether all of the table could be read. Where it stops, the next readable row is looked for at growing distances, so
 * that neither the table's last page nor the empty numbers behind it hide what lies before.
 */
const readByRowid = async (reading: Reading): Promise<boolean> => {
  let stopped = await readFrom(reading, [0, lastRowid], "up");
  const isWhole = stopped === undefined;
  while (stopped !== undefined) {
    let from = stopped;
    let reached: number | undefined = stopped;
    for (let step = 1; reached === from; step = Math.ceil(step * widening)) {
      from = stopped + step;
      if (from >= lastRowid) return false;
      reached = await readFrom(reading, [from, lastRowid], "up");
    }
    const back = await readFrom(reading, [stopped, from + 1], "down");
    if (back !== undefined) await readBetween(reading, [stopped, back]);
    stopped = reached;
  }
  return isWhole;
};

/** A table without rowids, from both ends row by row; what is met twice is the same row. */
const readByOffset = async (reading: Reading, key: readonly string[]): Promise<boolean> => {
  for (const direction of ["ASC", "DESC"]) {
    const order = key.map((column) => `"${column}" ${direction}`).join(", ");
    for (let offset = 0; ; offset += 1) {
      const statement = `SELECT * FROM "${reading.table}" ORDER BY ${order} LIMIT 1 OFFSET ${String(offset)}`;
      const rows = await attempt(reading, statement);
      if (rows === undefined) break;
      if (rows.length === 0) return direction === "ASC";
      await reading.take(rows);
    }
  }
  return false;
};

const insertInto =
  (target: Connection, table: string) =>
  async (rows: readonly Row[]): Promise<void> => {
    for (const row of rows) {
      const columns = Object.keys(row).filter((column) => column !== rowidColumn);
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
export const salvageTables = async (source: DamagedFile, target: Connection): Promise<readonly SalvagedTable[]> => {
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
    const reading: Reading = { source, table, take: insertInto(target, table) };
    const isWhole = withoutRowid.has(table)
      ? await readByOffset(reading, key.get(table) ?? ["record", "field"])
      : await readByRowid(reading);
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
  const isWhole = await readByOffset({ source, table: "meta", take }, ["key"]);
  if (!isWhole || !found.has("db_id")) return;
  await target.run("DELETE FROM meta WHERE key NOT IN ('db_id', 'created_at')", []);
  for (const one of found) await target.run("INSERT OR IGNORE INTO meta(key, value) VALUES (?, ?)", one);
};

/** The lines of the log until the first that cannot be read. */
export const salvageLog = async (source: DamagedFile, target: Connection): Promise<number> => {
  const take = insertInto(target, "audit");
  await readFrom({ source, table: "audit", take }, [0, lastRowid], "up");
  return countOf(target, "audit");
};
