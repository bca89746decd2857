// Kinds of column that TypeScript has no name for.

/** SQLite has no boolean. */
export type Flag = 0 | 1;
/** A JSON column; a store's `fromRow` parses it. */
export type Json = string;
