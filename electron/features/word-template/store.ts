// The municipality's own Word templates: what is written.
import { createHash } from "node:crypto";
import type { WordTemplateId } from "../../../shared/domain/ids.ts";
import type { TemplateKind, WordTemplate } from "../../../shared/domain/word-template.ts";
import { toFlag } from "../../database/json.ts";
import { listWordTemplates } from "../../database/readings/word-template.ts";
import type { Read, Write } from "../../database/session.ts";

/** The newest version of a kind, or 0. */
export const newestVersion = async (read: Read, kind: TemplateKind): Promise<number> => {
  const { last } = await read
    .selectFrom("word_template")
    .select((expression) => expression.fn.max<number | null>("number").as("last"))
    .where("kind", "=", kind)
    .executeTakeFirstOrThrow();
  return last ?? 0;
};

export const insertTemplate = async (
  write: Write,
  facts: Omit<WordTemplate, "checksum">,
  bytes: Uint8Array,
): Promise<WordTemplate> => {
  const checksum = createHash("sha256").update(bytes).digest("hex");
  await write
    .insertInto("word_template")
    .values({
      word_template_id: facts.wordTemplateId,
      kind: facts.kind,
      number: facts.version,
      valid_from: facts.validFrom,
      in_use: toFlag(facts.inUse),
      imported_on: facts.importedOn,
      imported_by: facts.importedBy,
      checksum,
      bytes,
    })
    .execute();
  return { ...facts, checksum };
};

export const findTemplate = async (read: Read, wordTemplateId: WordTemplateId): Promise<WordTemplate | undefined> =>
  (await listWordTemplates(read)).find((one) => one.wordTemplateId === wordTemplateId);

export const updateUse = async (write: Write, wordTemplateId: WordTemplateId, inUse: boolean): Promise<void> => {
  await write
    .updateTable("word_template")
    .set({ in_use: toFlag(inUse) })
    .where("word_template_id", "=", wordTemplateId)
    .execute();
};
