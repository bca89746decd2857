// The one place where a library's error becomes ours. A message from below may hold a key, a path or a value, so it is
// never passed on: what remains is a code and, for the developer, a message of a few known harmless shapes.

export type DatabaseErrorCode =
  | "busy"
  | "readOnly"
  | "cannotOpen"
  | "diskFull"
  | "notADatabase"
  | "damaged"
  /** After a failed read or write of the disk the outcome is unknown: close, open again and look. */
  | "ioError"
  | "constraint"
  | "key"
  | "copyNotProven"
  | "other";

export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  readonly code: DatabaseErrorCode;
  constructor(code: DatabaseErrorCode, detail = "") {
    super(detail === "" ? `database: ${code}` : `database: ${code} (${detail})`);
    this.code = code;
  }
}

const byPrefix: readonly (readonly [string, DatabaseErrorCode])[] = [
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_READONLY", "readOnly"],
  ["SQLITE_PERM", "readOnly"],
  ["SQLITE_CANTOPEN", "cannotOpen"],
  ["SQLITE_FULL", "diskFull"],
  ["SQLITE_NOTADB", "notADatabase"],
  ["SQLITE_CORRUPT", "damaged"],
  ["SQLITE_IOERR", "ioError"],
  ["SQLITE_CONSTRAINT", "constraint"],
  ["ENOSPC", "diskFull"],
  ["EDQUOT", "diskFull"],
  ["EROFS", "readOnly"],
  ["EACCES", "readOnly"],
  ["EPERM", "readOnly"],
  ["ENOENT", "cannotOpen"],
  ["EEXIST", "cannotOpen"],
  ["EISDIR", "cannotOpen"],
  ["ENOTDIR", "cannotOpen"],
  ["ELOOP", "cannotOpen"],
  ["EIO", "ioError"],
];

/** These name only our own schema and SQL text, which never hold a value: parameters are always bound. */
const harmless = [
  /no such (?:table|column|function|index): [\w.]+/,
  /(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: [\w., ]+)?/,
  /cannot store \w+ value in \w+ column [\w.]+/,
  /(?:table|index|trigger|view) \w+ already exists/,
  /^(?:SQLITE_ERROR: )?near "\w+": syntax error/,
  /attempt to write a readonly database/,
  /append-only: \w+/,
];

const textOf = (cause: unknown, field: "code" | "message"): string => {
  if (typeof cause !== "object" || cause === null || !(field in cause)) return "";
  // Just checked to be there; both libraries put strings in it.
  const value = (cause as Record<string, unknown>)[field];
  return typeof value === "string" ? value : "";
};

/** Maps an error of either driver. [Note: Nothing from below] Neither its message nor its stack is kept. */
export const toDatabaseError = (cause: unknown): DatabaseError => {
  if (cause instanceof DatabaseError) return cause;
  const sqliteCode = textOf(cause, "code");
  const message = textOf(cause, "message");
  const code = byPrefix.find(([prefix]) => sqliteCode.startsWith(prefix))?.[1] ?? "other";
  const detail = harmless.map((shape) => shape.exec(message)?.[0]).find((found) => found !== undefined);
  return new DatabaseError(code, detail);
};

/** Runs what carries a key. See: [Note: Nothing from below]. Only a full or unwritable disk is told apart. */
export const withKey = async <T>(body: () => Promise<T> | T): Promise<T> => {
  try {
    return await body();
  } catch (cause) {
    const { code } = toDatabaseError(cause);
    throw new DatabaseError(code === "other" ? "key" : code);
  }
};
