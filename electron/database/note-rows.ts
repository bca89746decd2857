// [Note: Ground line] The digests of all rows at once: in the first line of a new vault, and in lines of their own whenever
// the digests from before no longer fit, since a migration has given rows other columns or the key is another.
import { sql } from "kysely";
import type { QueryExecutorProvider } from "kysely";
import { appendAudit, type AuditEntry, type AuditKeys } from "./audit.ts";
import { spellDigests } from "./digest-lines.ts";
import { digestedTables, idsOf, type RowState, stateOf } from "./touched.ts";

const rowsPerLine = 500;
/** Told apart by the entity, which has an index; what does not fit in the first line follows under another. */
const ground = { entityType: "vault", entityId: "rows" } as const;
const more = { entityType: "vault", entityId: "moreRows" } as const;

/** The line from which on every row has a digest; undefined in a file of before there were such lines. */
export const groundLineOf = async (read: QueryExecutorProvider): Promise<number | undefined> => {
  const { rows } = await sql<{ seq: number | null }>`
    SELECT max(seq) AS seq FROM audit
    WHERE entity_type = ${ground.entityType} AND entity_id = ${ground.entityId}`.execute(read);
  return rows[0]?.seq ?? undefined;
};

const statesOfAll = async (read: QueryExecutorProvider, digestKey: Uint8Array): Promise<readonly RowState[]> => {
  const states: RowState[] = [];
  for (const table of await digestedTables(read)) {
    for (const id of await idsOf(read, table)) states.push(await stateOf(read, digestKey, table, id));
  }
  return states;
};

/** In one transaction of the caller's. */
export const noteAllRows = async (
  write: QueryExecutorProvider,
  keys: AuditKeys,
  who: Pick<AuditEntry, "at" | "monotonic" | "actorSlot">,
  action = "vault.rowsNoted",
): Promise<void> => {
  const states = await statesOfAll(write, keys.digest);
  for (let start = 0; start === 0 || start < states.length; start += rowsPerLine) {
    const digests = spellDigests(states.slice(start, start + rowsPerLine));
    const facts = { ...who, action, ...(start === 0 ? ground : more) };
    await appendAudit(write, keys, { ...facts, ...(digests === undefined ? {} : { afterDigest: digests }) });
  }
};
