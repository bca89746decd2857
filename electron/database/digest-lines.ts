// How an audit line keeps digests of rows: `after_digest` is a JSON array of [table, id, digest or null]. Lines from
// before that hold one bare digest; all of them stand before the first ground line, from which on alone rows are compared.
// Format: docs/security/formats.md.
import { z } from "zod";
import type { RowState } from "./touched.ts";

const List = z.array(z.tuple([z.string(), z.string(), z.string().nullable()]));

export const spellDigests = (states: readonly RowState[]): string | undefined =>
  states.length === 0 ? undefined : JSON.stringify(states.map(({ table, id, digest }) => [table, id, digest]));

/** None of a line from before there were lists. */
export const readDigests = (afterDigest: string | null): readonly RowState[] =>
  afterDigest?.startsWith("[") === true
    ? List.parse(JSON.parse(afterDigest)).map(([table, id, digest]) => ({ table, id, digest }))
    : [];
