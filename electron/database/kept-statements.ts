// [Note: Kept statements] What is asked again and again is compiled once for each connection: a save would otherwise spend
// as much on the compiler as on the change. SQLite compiles a kept one anew when schema or settings have changed.

/** A connection's newest compiled statements, by their SQL. */
interface KeptStatements<Statement> {
  find(sql: string): Statement | undefined;
  /** Keeps it as the newest, in place of the one that has waited longest when there are many. */
  keep(sql: string, statement: Statement): void;
  /** Before the file is closed. */
  dropAll(): void;
}

const most = 200;

/**
 * Only what runs to its end may be kept: a statement that stands at a row holds the transaction open, and `run` does not
 * go on to the next. Nor what has bytes to write, which would stay in memory with it.
 */
export const mayBeKept = (call: "all" | "run", sql: string, parameters: readonly unknown[]): boolean =>
  (call === "all"
    ? /^\s*(?:select|insert|update|delete)\b/i
    : /^\s*(?:insert|update|delete)\b(?!.*\breturning\b)/is
  ).test(sql) && !parameters.some((value) => value instanceof Uint8Array);

export const createKeptStatements = <Statement>(drop: (statement: Statement) => void): KeptStatements<Statement> => {
  const kept = new Map<string, Statement>();
  return {
    find: (sql) => kept.get(sql),
    keep: (sql, statement) => {
      // A map keeps the order in which its keys came: what is used comes last again.
      kept.delete(sql);
      kept.set(sql, statement);
      if (kept.size <= most) return;
      const [oldest] = kept;
      if (oldest === undefined) return;
      kept.delete(oldest[0]);
      drop(oldest[1]);
    },
    dropAll: () => {
      for (const statement of kept.values()) drop(statement);
      kept.clear();
    },
  };
};
