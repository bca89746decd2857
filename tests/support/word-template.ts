// Word templates as a municipality might send them in: with everything that is needed, and whatever a test puts there.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { checkTemplate } from "../../electron/documents/word-template/check-template.ts";
import type { FieldList } from "../../shared/domain/word-template-field.ts";
import type { TemplateKind, TemplateProblem } from "../../shared/domain/word-template.ts";
import { templateFields } from "../../shared/text/word-template-fields.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const relationTo = (id: string, type: string, target: string, isExternal = false): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isExternal ? ` TargetMode="External"` : ""}/>`;

export const relations = (...inner: readonly string[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join("")}</Relationships>`;

const zipOf = async (parts: Readonly<Record<string, string | Uint8Array>>, level = 6): Promise<Uint8Array> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, level });
  for (const [path, content] of Object.entries(parts)) {
    await writer.add(path, new Uint8ArrayReader(typeof content === "string" ? Buffer.from(content) : content));
  }
  return writer.close();
};

export const run = (text: string): string =>
  `<w:r><w:t xml:space="preserve">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t></w:r>`;
export const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.map(run).join("")}</w:p>`;

const document = (inner: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:r="${office}" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${inner}<w:sectPr/></w:body></w:document>`;

/** All the fields of a kind, one after the other, as plain as can be. */
export const everything = (fields: FieldList): string =>
  Object.values(fields)
    .map((field) => {
      if (field.kind === "condition") return "";
      if (field.kind === "text") return paragraph(`{${field.name}}`);
      return `${paragraph(`{#${field.name}}`)}${everything(field.each)}${paragraph(`{/${field.name}}`)}`;
    })
    .join("");

/** A template that has all that is needed, and this. */
export const templateFile = (
  kind: TemplateKind,
  inner = "",
  more: Readonly<Record<string, string | Uint8Array>> = {},
  level?: number,
): Promise<Uint8Array> =>
  zipOf(
    {
      "_rels/.rels": relations(relationTo("a", "officeDocument", "word/document.xml")),
      "word/document.xml": document(`${everything(templateFields[kind])}${inner}`),
      ...more,
    },
    level,
  );

/** A template with only this in it. */
export const bareFile = (inner: string): Promise<Uint8Array> =>
  zipOf({
    "_rels/.rels": relations(relationTo("a", "officeDocument", "word/document.xml")),
    "word/document.xml": document(inner),
  });

/** Takes a template in, or fails. */
export const taken = async (bytes: Uint8Array, kind: TemplateKind): Promise<Uint8Array> => {
  const answer = await checkTemplate(bytes, kind);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.bytes;
};

/** What is wrong with a template; the code alone where it is not even opened. */
export const problemsIn = async (
  bytes: Uint8Array,
  kind: TemplateKind,
): Promise<readonly TemplateProblem[] | string> => {
  const answer = await checkTemplate(bytes, kind);
  if (answer.ok) return [];
  return answer.error.code === "problems" ? answer.error.problems : answer.error.code;
};
