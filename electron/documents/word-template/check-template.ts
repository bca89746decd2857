// Takes in a Word template from elsewhere, or tells all that is wrong with it at once. What is kept is not the file that
// came but one written anew from what was looked through.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import PizZip from "pizzip";
import { templateFields } from "../../../shared/text/word-template-fields.ts";
import type { Field, FieldList } from "../../../shared/domain/word-template-field.ts";
import type { TemplateKind, TemplateProblem } from "../../../shared/domain/word-template.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { PackageFailure } from "../docx/open-package.ts";
import { repack } from "../docx/repack.ts";
import { cleanPackage, type CleanPackage } from "./clean-package.ts";
import { compileTemplate } from "./fill-template.ts";
import { missingFields } from "./needed-fields.ts";
import { scanTags, type Use } from "./scan-tags.ts";

export interface CheckedTemplate {
  readonly bytes: Uint8Array;
  /** Fields that the template does not show: what is written in them does not come along. */
  readonly unused: readonly string[];
}

export type TemplateFailure =
  PackageFailure | { readonly code: "problems"; readonly problems: readonly TemplateProblem[] };

/** A last paragraph that says what the copy contains, where the template has none. */
const withLastSentence = (document: string, last: Field, uses: readonly Use[]): string => {
  const end = document.lastIndexOf("</w:body>");
  if (end < 0 || uses.some(({ field, under }) => field === last && under.length === 0)) return document;
  const section = document.lastIndexOf("<w:sectPr", end);
  // The properties of the last section stand last; those of earlier ones stand in their paragraphs.
  const isLast = section >= 0 && !document.slice(section, end).includes("</w:p>");
  const at = isLast ? section : end;
  return `${document.slice(0, at)}<w:p><w:r><w:t>{${last.name}}</w:t></w:r></w:p>${document.slice(at)}`;
};

const pack = async ({ files }: CleanPackage): Promise<Uint8Array> => {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [path, content] of files) {
    await writer.add(path, new Uint8ArrayReader(typeof content === "string" ? Buffer.from(content) : content));
  }
  // One date for all templates: when it was saved is the maker's own.
  return repack(await writer.close(), "1980-01-02");
};

interface CompileErrors {
  readonly properties?: { readonly errors?: readonly { readonly properties?: { readonly xtag?: unknown } }[] };
}

/** What only the one who fills in the template can see: tags in places where nothing can be repeated. */
const compileProblems = (bytes: Uint8Array): readonly TemplateProblem[] => {
  try {
    compileTemplate(new PizZip(bytes));
    return [];
  } catch (cause) {
    // docxtemplater throws one error that holds all: the shape is its own, and every step of it is looked for.
    const { properties } = cause as CompileErrors;
    const names = (properties?.errors ?? []).map((one) => one.properties?.xtag);
    return (names.length === 0 ? [undefined] : names).map((name) => ({
      code: "misplacedList",
      name: typeof name === "string" ? name.slice(0, 100) : "",
    }));
  }
};

/** Without what is added where the template lacks it. */
const unusedOf = (fields: FieldList, added: Field, uses: readonly Use[]): readonly string[] =>
  Object.values(fields)
    .filter((field) => field.kind !== "condition" && field !== added && !uses.some((use) => use.field === field))
    .map(({ name }) => name);

/** A template that can be used, or why not. Whatever the bytes are, it answers. */
export const checkTemplate = async (
  bytes: Uint8Array,
  kind: TemplateKind,
): Promise<Result<CheckedTemplate, TemplateFailure>> => {
  const cleaned = await cleanPackage(bytes);
  if (!cleaned.ok) return cleaned;
  const fields: FieldList = templateFields[kind];
  const last = templateFields[kind].lastSentence;
  const { files, words, problems } = cleaned.value;
  const scanned = scanTags(words, fields);
  // One that is only misspelt is told once.
  const misspelt = new Set(scanned.problems.map((one) => (one.code === "unknownField" ? one.nearest : null)));
  const missing = missingFields(kind, fields, scanned.uses).filter(
    (one) => one.code !== "neededField" || !misspelt.has(one.name),
  );
  const found = [...problems, ...scanned.problems, ...missing];
  if (found.length > 0) return err({ code: "problems", problems: found });
  const document = "word/document.xml";
  const whole = new Map(files).set(document, withLastSentence(String(files.get(document)), last, scanned.uses));
  const packed = await pack({ ...cleaned.value, files: whole });
  const late = compileProblems(packed);
  if (late.length > 0) return err({ code: "problems", problems: late });
  return ok({ bytes: packed, unused: unusedOf(fields, last, scanned.uses) });
};
