// The municipality's own Word templates, and the one that documents of a kind are made from on a day.
import type { Day } from "../../../shared/domain/day.ts";
import type { WordTemplateId } from "../../../shared/domain/ids.ts";
import { TemplateKind, templateOn, type WordTemplate } from "../../../shared/domain/word-template.ts";
import type { Read } from "../session.ts";

/** By kind, newest version first. */
export const listWordTemplates = async (read: Read): Promise<WordTemplate[]> => {
  const rows = await read
    .selectFrom("word_template")
    .select(["word_template_id", "kind", "number", "valid_from", "in_use", "imported_on", "imported_by", "checksum"])
    .orderBy("kind")
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    wordTemplateId: row.word_template_id,
    kind: TemplateKind.parse(row.kind),
    version: row.number,
    validFrom: row.valid_from,
    inUse: row.in_use === 1,
    importedOn: row.imported_on,
    importedBy: row.imported_by,
    checksum: row.checksum,
  }));
};

/** The bytes of a template as it is kept. */
export const readTemplateBytes = async (
  read: Read,
  wordTemplateId: WordTemplateId,
): Promise<Uint8Array | undefined> => {
  const row = await read
    .selectFrom("word_template")
    .select("bytes")
    .where("word_template_id", "=", wordTemplateId)
    .executeTakeFirst();
  return row === undefined ? undefined : Uint8Array.from(row.bytes);
};

/** What documents of a kind are made from on a day, when the municipality has a template of its own for them. */
export const readTemplateOn = async (
  read: Read,
  kind: TemplateKind,
  day: Day,
): Promise<{ readonly template: WordTemplate; readonly bytes: Uint8Array } | undefined> => {
  const template = templateOn(await listWordTemplates(read), kind, day);
  const bytes = template && (await readTemplateBytes(read, template.wordTemplateId));
  return template === undefined || bytes === undefined ? undefined : { template, bytes };
};
