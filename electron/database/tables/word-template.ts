// The municipality's own Word templates. Rows as they are stored.
import type { WordTemplateId } from "../../../shared/domain/ids.ts";
import type { Flag } from "./column.ts";

/** All but `in_use` is locked by a trigger. */
export interface WordTemplateTable {
  readonly word_template_id: WordTemplateId;
  readonly kind: string;
  readonly number: number;
  readonly valid_from: string;
  readonly in_use: Flag;
  readonly imported_on: string;
  readonly imported_by: string;
  /** SHA-256 of `bytes`. */
  readonly checksum: string;
  readonly bytes: Uint8Array;
}
