// How an audit line keeps digests of rows: `after_digest` is a JSON array of [table, id, digest or null]. Lines from
// before that hold one bare digest, of the row that the line is about; those were not noted for every row, and what they
// say counts until the first list of the same row. Format: docs/security/formats.md.
import { z } from "zod";
import type { RowState } from "./touched.ts";

const List = z.array(z.tuple([z.string(), z.string(), z.string().nullable()]));

export const spellDigests = (states: readonly RowState[]): string | undefined =>
  states.length === 0 ? undefined : JSON.stringify(states.map(({ table, id, digest }) => [table, id, digest]));

export interface DigestLine {
  readonly entity_type: string | null;
  readonly entity_id: string | null;
  readonly after_digest: string | null;
}

export const readDigests = ({ entity_type, entity_id, after_digest }: DigestLine): readonly RowState[] => {
  if (after_digest === null) return [];
  if (after_digest.startsWith("[")) {
    return List.parse(JSON.parse(after_digest)).map(([table, id, digest]) => ({ table, id, digest }));
  }
  return entity_type === null || entity_id === null
    ? []
    : [{ table: entity_type, id: entity_id, digest: after_digest }];
};
