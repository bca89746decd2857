// How the parts of a Word file name each other, and which of them a template keeps.
import { attribute, readXml } from "../docx/read-xml.ts";

export interface Relation {
  readonly id: string;
  /** The last word of its type: `image`, `header` … */
  readonly type: string;
  readonly uri: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export const readRelations = (xml: string): readonly Relation[] => {
  const relations: Relation[] = [];
  readXml(xml, {
    open: (tag) => {
      if (tag.local !== "Relationship") return;
      const uri = attribute(tag, "Type");
      relations.push({
        id: attribute(tag, "Id"),
        type: uri.replace(/^.*\//u, ""),
        uri,
        target: attribute(tag, "Target"),
        isExternal: attribute(tag, "TargetMode").toLowerCase() === "external",
      });
    },
  });
  return relations;
};

/** The path that a part's relation leads to within the package. */
export const pathFrom = (part: string, target: string): string => {
  const from = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const path: string[] = [...from];
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
};

/** Where the relations of a part lie. */
export const relationsPath = (part: string): string => part.replace(/([^/]+)$/u, "_rels/$1.rels");

/** What a template keeps. */
export const kept = new Set(["styles", "numbering", "theme", "header", "footer", "image", "hyperlink"]);

/** What is left out without a word: nothing of it is shown. */
export const leftOut = new Set([
  "settings",
  "fontTable",
  "webSettings",
  "customXml",
  "footnotes",
  "endnotes",
  "comments",
  "commentsExtended",
  "commentsIds",
  "commentsExtensible",
  "people",
  "glossaryDocument",
  "stylesWithEffects",
  "keyMapCustomizations",
  "attachedToolbars",
  "printerSettings",
]);

/** An address that a reader may follow with a click, and that nothing fetches by itself. */
export const isSafeLink = (target: string): boolean => /^(?:https?:\/\/|mailto:)[^\s{}]+$/iu.test(target);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const writeRelations = (relations: readonly Omit<Relation, "type">[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  relations
    .map(
      ({ id, uri, target, isExternal }) =>
        `<Relationship Id="${escaped(id)}" Type="${escaped(uri)}" Target="${escaped(target)}"${isExternal ? ' TargetMode="External"' : ""}/>`,
    )
    .join("") +
  `</Relationships>`;
