import type { Handlers } from "../../../shared/contract/define.ts";
import type { wordTemplateContract } from "../../../shared/contract/word-template.ts";
import { err, ok } from "../../../shared/result.ts";
import type { Context } from "../../database/access.ts";
import { listWordTemplates, readTemplateBytes } from "../../database/readings/word-template.ts";
import { readDocx } from "../../documents/docx/read-docx.ts";
import { writeExample } from "../../documents/word-template/example.ts";
import { findTemplate, updateUse } from "./store.ts";

export const wordTemplateHandlers: Handlers<{ wordTemplate: typeof wordTemplateContract }, Context>["wordTemplate"] = {
  list: async (_, { read }) => ok(await listWordTemplates(read)),

  preview: async ({ wordTemplateId }, { read, today }) => {
    const template = await findTemplate(read, wordTemplateId);
    const bytes = await readTemplateBytes(read, wordTemplateId);
    if (template === undefined || bytes === undefined) return err({ code: "notFound" });
    const written = await readDocx(await writeExample(template.kind, bytes, today));
    // What is made from a template that was taken in is a Word file that can be read.
    if (!written.ok) throw new Error("a template makes no Word file");
    return ok(
      written.value.blocks.map((block) =>
        block.kind === "table" ? { kind: block.kind, rows: block.rows.map((row) => [...row]) } : block,
      ),
    );
  },

  setUse: async ({ wordTemplateId, inUse }, { read, write, concerns }) => {
    const template = await findTemplate(read, wordTemplateId);
    if (template === undefined) return err({ code: "notFound" });
    await updateUse(write, wordTemplateId, inUse);
    concerns({
      table: "word_template",
      id: wordTemplateId,
      detail: { kind: template.kind, version: template.version, inUse },
    });
    return ok({ ...template, inUse });
  },
};
