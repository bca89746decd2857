// [Note: Row digest] A keyed digest of one row as it was written. The audit line keeps it, so that an old page put back
// in the file, whose own seal is good, is found out. Format: docs/security/formats.md.
import { createHmac } from "node:crypto";

type Cell = string | number | bigint | boolean | null | Uint8Array;

/** One spelling for each stored value: SQLite has no boolean, and one driver may read as bigint what another reads as number. */
const spell = (cell: Cell): readonly [string, string] | null => {
  if (cell === null) return null;
  if (typeof cell === "string") return ["t", cell];
  if (cell instanceof Uint8Array) return ["b", Buffer.from(cell).toString("hex")];
  return ["n", String(typeof cell === "boolean" ? Number(cell) : cell)];
};

/** HMAC over table, id, version and all columns in the order of their names. */
export const rowDigest = (
  digestKey: Uint8Array,
  table: string,
  id: string,
  version: number,
  row: Readonly<Record<string, Cell>>,
): string => {
  const columns = Object.keys(row).sort((a, b) => (a < b ? -1 : 1));
  const cells = columns.map((name) => [name, spell(row[name] ?? null)]);
  return createHmac("sha256", digestKey)
    .update(JSON.stringify(["samverka/row/1", table, id, version, cells]))
    .digest("hex");
};
