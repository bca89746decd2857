// The municipality's own Word templates (Wordmallar). Taking one in and saving one go through main's dialogs: see desktop.ts.
import { z } from "zod";
import { WordTemplateId } from "../domain/ids.ts";
import { refusal } from "../domain/refusal.ts";
import { WordTemplate } from "../domain/word-template.ts";
import { command, query } from "./define.ts";

/** What a template makes of invented people, as plain words. */
export const PreviewBlock = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["heading", "paragraph"]), text: z.string() }),
  z.object({ kind: z.literal("table"), rows: z.array(z.array(z.string())) }),
]);
export type PreviewBlock = z.infer<typeof PreviewBlock>;

export const wordTemplateContract = {
  /** Every version of every kind, newest first. */
  list: query({ input: z.null(), output: z.array(WordTemplate) }),
  /** What a template makes of invented people. */
  preview: query({
    input: z.object({ wordTemplateId: WordTemplateId }),
    output: z.array(PreviewBlock),
    failure: refusal("notFound"),
  }),
  /** Whether documents are made from a version. What has left stays as it is. */
  setUse: command({
    input: z.object({ wordTemplateId: WordTemplateId, inUse: z.boolean() }),
    output: WordTemplate,
    failure: refusal("notFound"),
  }),
};
