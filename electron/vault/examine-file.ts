// Everything that can be asked of a database file that nobody has open. The first thing that does not hold is the answer.
import { stat } from "node:fs/promises";
import { err, ok, type Result } from "../../shared/result.ts";
import { type AuditPoint, lastAudit, verifyAudit } from "../database/audit.ts";
import { applicationId } from "../database/base.ts";
import { checkDigests } from "../database/digest-check.ts";
import { createKysely } from "../database/dialect.ts";
import type { Connection, DatabaseKey, Driver } from "../database/driver.ts";
import { DatabaseError } from "../database/errors.ts";
import { versionOf } from "../database/migrate.ts";
import { checkPages, pageSize } from "../database/page-check.ts";
import type { RowName } from "../database/touched.ts";
import type { Subkeys } from "./subkeys.ts";
import { unwatched, type Work } from "./work.ts";

/** Rows per table. */
export type RowCounts = Readonly<Record<string, number>>;

export interface FileFacts {
  readonly size: number;
  readonly schema: number;
  readonly end: AuditPoint;
  /** When the last line of the log was written. */
  readonly lastAt: string | undefined;
  readonly counts: RowCounts;
  /** Rows that are not as the audit says: told, never a reason to refuse a file that is whole. */
  readonly suspects: readonly RowName[];
}

/** Which check did not hold. */
export type FileCheck = "unreadable" | "pages" | "size" | "integrity" | "foreignKeys" | "identity" | "chain";

const only = async (connection: Connection, sql: string) => Object.values((await connection.all(sql))[0] ?? {})[0];

export const countRows = async (connection: Connection): Promise<RowCounts> => {
  const tables = await connection.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    counts[String(name)] = Number(await only(connection, `SELECT count(*) FROM "${String(name)}"`));
  }
  return counts;
};

interface Whose {
  readonly dbId: string;
  readonly subkeys: Pick<Subkeys, "audit" | "digest">;
}

/** `content`: of a file that is examined whole before it counts, so that a large one is gone through once. */
type Depth = "whole" | "content";

const examine = async (
  connection: Connection,
  path: string,
  { dbId, subkeys }: Whose,
  depth: Depth,
): Promise<Result<FileFacts, { readonly check: FileCheck }>> => {
  await connection.exec("PRAGMA temp_store = MEMORY");
  const { size } = await stat(path);
  if (Number(await only(connection, "PRAGMA page_count")) * pageSize !== size) return err({ check: "size" });
  if (depth === "whole") {
    if ((await only(connection, "PRAGMA integrity_check")) !== "ok") return err({ check: "integrity" });
    if ((await connection.all("PRAGMA foreign_key_check")).length > 0) return err({ check: "foreignKeys" });
  }
  const isOurs =
    (await only(connection, "PRAGMA application_id")) === applicationId &&
    (await only(connection, "SELECT value FROM meta WHERE key = 'db_id'")) === dbId;
  if (!isOurs) return err({ check: "identity" });
  const kysely = createKysely<unknown>(connection);
  const chain = await verifyAudit(kysely, subkeys);
  if (!chain.ok) return err({ check: "chain" });
  return ok({
    size,
    schema: await versionOf(connection),
    end: chain.value,
    lastAt: (await lastAudit(kysely, subkeys)).at,
    counts: await countRows(connection),
    suspects: await checkDigests(kysely, subkeys.digest),
  });
};

/** Whether every page bears its seal: what the library's own `cipher_integrity_check` would do, and only one of the two has it. */
const pagesHold = async (path: string, key: DatabaseKey, work: Work): Promise<boolean> => {
  work.begin("checking", (await stat(path)).size);
  const onPage = (): void => {
    work.advance(pageSize);
  };
  return (await checkPages(path, key, { onPage })).damaged.length === 0;
};

/** Opens the file for reading, asks, and closes it. */
export const examineFile = async (
  driver: Driver,
  path: string,
  key: DatabaseKey,
  whose: Whose,
  depth: Depth = "whole",
  work = unwatched,
): Promise<Result<FileFacts, { readonly check: FileCheck }>> => {
  if (depth === "whole" && !(await pagesHold(path, key, work))) return err({ check: "pages" });
  try {
    const connection = await driver.open(path, key, "read");
    try {
      return await examine(connection, path, whose, depth);
    } finally {
      await connection.close();
    }
  } catch (cause) {
    if (cause instanceof DatabaseError && ["notADatabase", "damaged", "other"].includes(cause.code)) {
      return err({ check: "unreadable" });
    }
    throw cause;
  }
};
