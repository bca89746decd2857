// From a template that has been taken in and the values for one recipient to a Word file. Same template, values and head,
// same bytes. The values are text and only text: nothing in them is read as a tag or as markup.
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import {
  type AnyValues,
  conditionOf,
  type FieldList,
  plainFieldName,
} from "../../../shared/domain/word-template-field.ts";
import { coreProperties } from "../docx/write-docx.ts";
import { repack } from "../docx/repack.ts";
import { cleanText } from "../pdf-text.ts";

/** What a Word file says about itself. */
export interface FileProperties {
  readonly title: string;
  /** Stands as the author: never a person. */
  readonly authority: string;
  /** `YYYY-MM-DD`; the file's only date. */
  readonly issuedOn: string;
}

/** Values by the names that templates use, safe to write in a Word file. */
const named = (fields: FieldList, values: AnyValues): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]): [string, unknown][] => {
      const value = values[key];
      if (field.kind === "list") {
        const rows = typeof value === "object" ? value : [];
        return [
          [field.name, rows.map((row) => named(field.each, row))],
          [conditionOf(field), rows.length > 0],
        ];
      }
      return [[field.name, typeof value === "string" ? cleanText(value) : value === true]];
    }),
  );

/** Own fields only, so that no name reaches what every object has. */
const parser = (tag: string) => {
  const name = plainFieldName(tag);
  return {
    get: (scope: Readonly<Record<string, unknown>> | string | boolean): unknown =>
      typeof scope === "object" && Object.hasOwn(scope, name) ? scope[name] : undefined,
  };
};

const options = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  parser,
  nullGetter: () => "",
  // A template that could choose its own marks would not be what was looked through.
  syntax: { changeDelimiterPrefix: null },
} as const;

/** Reads the template's tags; throws docxtemplater's own errors for what cannot be filled in. */
export const compileTemplate = (files: PizZip): Docxtemplater<PizZip> => new Docxtemplater(files, options);

/** Fills in a compiled template, which is then used up. */
export const writeValues = (template: Docxtemplater<PizZip>, fields: FieldList, values: AnyValues): PizZip => {
  template.render(named(fields, values));
  return template.getZip();
};

/** One recipient's Word file. */
export const fillTemplate = async (
  template: Uint8Array,
  fields: FieldList,
  values: AnyValues,
  properties: FileProperties,
): Promise<Uint8Array> => {
  const filled = writeValues(compileTemplate(new PizZip(template)), fields, values);
  filled.file("docProps/core.xml", coreProperties(properties));
  return repack(filled.generate({ type: "uint8array", compression: "STORE" }), properties.issuedOn);
};
