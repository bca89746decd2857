// Kysely over our one connection.
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver as KyselyDriver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Connection } from "./driver.ts";
import { DatabaseError } from "./errors.ts";

/** Kysely's own adapter says false, and then a migration that fails half-way leaves its tables behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

const writes = new Set(["InsertQueryNode", "UpdateQueryNode", "DeleteQueryNode"]);

const execute = async <R>(connection: Connection, query: CompiledQuery): Promise<QueryResult<R>> => {
  // Only some kinds of node have the property, and it may be there without a value.
  const returnsRows = (query.query as { readonly returning?: unknown }).returning !== undefined;
  if (writes.has(query.query.kind) && !returnsRows) {
    const { changes, lastInsertRowid } = await connection.run(query.sql, query.parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }
  // Kysely's types have decided what a row looks like; the driver only knows that it is one.
  const rows = (await connection.all(query.sql, query.parameters)) as R[];
  return returnsRows ? { rows, numAffectedRows: BigInt(rows.length) } : { rows };
};

/** Kysely lets one query at a time at the connection, since SQLite's adapter says that there is only one. */
const createDriver = (connection: Connection): KyselyDriver => {
  const only: DatabaseConnection = {
    executeQuery: (query) => execute(connection, query),
    streamQuery: () => {
      throw new DatabaseError("other", "streaming is not used");
    },
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(only),
    beginTransaction: () => connection.exec("BEGIN IMMEDIATE"),
    commitTransaction: () => connection.exec("COMMIT"),
    // On a full disk SQLite has already rolled back and answers with an error here, which must not hide the first one.
    // Should a transaction truly be left open, the next BEGIN fails.
    rollbackTransaction: () => connection.exec("ROLLBACK").catch(() => undefined),
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  };
};

/** The query builder for an open connection. Whoever opened the connection closes it. */
export const createKysely = <Tables>(connection: Connection): Kysely<Tables> => {
  const dialect: Dialect = {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => createDriver(connection),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Tables>({ dialect });
};
