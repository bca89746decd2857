// What one call may do with the database. Nobody holds a database: a handler is handed `read`, and `write` if it writes.
import type { Kysely, Transaction } from "kysely";
import type { ReadonlyKysely } from "kysely/readonly";
import type { Result } from "../../shared/result.ts";
import { createMutex, type Mutex } from "../platform/mutex.ts";
import { createKysely } from "./dialect.ts";
import type { Connection } from "./driver.ts";
import { DatabaseError } from "./errors.ts";
import type { Tables } from "./tables.ts";

export type Read = ReadonlyKysely<Tables>;
export type Write = Transaction<Tables>;

/** What the body of a call is handed, by the kind of its channel. */
export interface SessionContext {
  readonly query: { readonly read: Read };
  readonly command: { readonly read: Read; readonly write: Write };
  readonly draft: { readonly read: Read; readonly write: Write };
}

/** One open vault file and the queue before it. */
export interface Database {
  readonly connection: Connection;
  readonly kysely: Kysely<Tables>;
  readonly mutex: Mutex;
  readonly hooks: SessionHooks;
}

export interface SessionHooks {
  /** Runs after each commit, still inside the call's turn, with the transaction that was committed, to know it by. */
  readonly afterCommit: (committed: Write) => Promise<void>;
  /** [Note: Unknown outcome] After a failed fsync a commit may be there or not: close, open again, and look. */
  readonly onUnknownOutcome: () => void;
}

export const createDatabase = (connection: Connection, hooks: SessionHooks): Database => ({
  connection,
  kysely: createKysely<Tables>(connection),
  mutex: createMutex(),
  hooks,
});

/** Thrown only to make Kysely roll back. It never leaves this file. */
class Undo extends Error {
  readonly outcome: Result<never, unknown>;
  constructor(outcome: Result<never, unknown>) {
    super();
    this.outcome = outcome;
  }
}

// ReadonlyKysely is the same object seen through a narrower type, which TypeScript cannot infer by itself.
const readOnly = (database: Kysely<Tables>) => database as never as Read;

/** Connections that a query has made read-only, until they are known to be so no longer. */
const heldReadOnly = new WeakSet<Connection>();

const letWrite = async (connection: Connection): Promise<void> => {
  await connection.exec("PRAGMA query_only = OFF");
  heldReadOnly.delete(connection);
};

/** The narrower type is a promise; `query_only` makes it a fact. */
const query = async <T>(database: Database, body: (context: SessionContext["query"]) => Promise<T>): Promise<T> => {
  heldReadOnly.add(database.connection);
  await database.connection.exec("PRAGMA query_only = ON");
  try {
    return await body({ read: readOnly(database.kysely) });
  } finally {
    await letWrite(database.connection);
  }
};

const transaction = async <T extends Result<unknown, unknown>>(
  database: Database,
  body: (context: SessionContext["command"]) => Promise<T>,
): Promise<T> => {
  try {
    // After a query whose own last step failed nothing could be written until the vault was locked.
    if (heldReadOnly.has(database.connection)) await letWrite(database.connection);
    const outcome = await database.kysely.transaction().execute(async (write) => {
      const inner = await body({ read: readOnly(write), write });
      if (!inner.ok) throw new Undo(inner);
      return { inner, write };
    });
    await database.hooks.afterCommit(outcome.write);
    return outcome.inner;
  } catch (cause) {
    // The outcome that the body returned, so it has the type that the body returns.
    if (cause instanceof Undo) return cause.outcome as T;
    if (cause instanceof DatabaseError && cause.code === "ioError") database.hooks.onUnknownOutcome();
    throw cause;
  }
};

/**
 * Runs the body of a call when its turn comes. A query cannot write; a command or draft is one transaction, undone
 * unless the body answers `ok`. What the body throws comes out as it was thrown.
 */
export const runInSession = <K extends keyof SessionContext, T extends Result<unknown, unknown>>(
  database: Database,
  kind: K,
  body: (context: SessionContext[K]) => Promise<T>,
): Promise<T> =>
  database.mutex.run(() => {
    // TypeScript does not narrow K by `kind`: `query` is handed { read }, the others { read, write }.
    if (kind === "query") return query(database, body as (context: SessionContext["query"]) => Promise<T>);
    // As above.
    return transaction(database, body as (context: SessionContext["command"]) => Promise<T>);
  });

/** Runs something that needs the connection to itself, outside any transaction: a snapshot, a check. */
export const runAlone = <T>(database: Database, body: (connection: Connection) => Promise<T>): Promise<T> =>
  database.mutex.run(() => body(database.connection));

/** Reads outside any call, when its turn comes. */
export const readAlone = async <T>(database: Database, body: (read: Read) => Promise<T>): Promise<T> =>
  database.mutex.run(() => query(database, ({ read }) => body(read)));

/** Waits for its turn, then closes the file. */
export const closeDatabase = (database: Database): Promise<void> =>
  database.mutex.run(() => database.connection.close());
