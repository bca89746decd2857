// A Word template as it is kept: a new package with only the parts that are shown, each written anew, under names of ours.
// Nothing of who made it comes along: no properties, settings, comments, fonts, or paths to the maker's computer.
import type { TemplatePlace, TemplateProblem } from "../../../shared/domain/word-template.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { bodyPath, openWhole, type PackageFailure, textOf } from "../docx/open-package.ts";
import { attribute, readXml } from "../docx/read-xml.ts";
import { cleanPart, type CleanPart } from "./clean-part.ts";
import { contentTypes, packageRelations, settingsOf, settingsRelation } from "./package-frame.ts";
import {
  isSafeLink,
  kept,
  leftOut,
  pathFrom,
  readRelations,
  type Relation,
  relationsPath,
  writeRelations,
} from "./relations.ts";

/** A part with words in it. */
export interface WordPart extends CleanPart {
  readonly part: TemplatePlace["part"];
}

export interface CleanPackage {
  /** By path; text or the bytes of a picture. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The body first, then headers and footers. */
  readonly words: readonly WordPart[];
  readonly problems: readonly TemplateProblem[];
}

const pictures: readonly { readonly extension: string; readonly begins: readonly number[] }[] = [
  { extension: "png", begins: [0x89, 0x50, 0x4e, 0x47] },
  { extension: "jpeg", begins: [0xff, 0xd8, 0xff] },
  { extension: "gif", begins: [0x47, 0x49, 0x46, 0x38] },
];

const body = "word/document.xml";

class Packing {
  readonly files = new Map<string, string | Uint8Array>();
  readonly words: WordPart[] = [];
  readonly problems: TemplateProblem[] = [];
  readonly #parts: ReadonlyMap<string, Uint8Array>;
  /** The new path of each part that has been taken. */
  readonly #taken = new Map<string, string>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = parts;
  }

  /** Takes a part of words with all that it refers to. */
  take(path: string, as: string, part: TemplatePlace["part"]): void {
    const bytes = this.#parts.get(path);
    if (bytes === undefined) throw new Error("a part is missing");
    this.#taken.set(path, as);
    const clean = cleanPart(textOf(bytes));
    this.words.push({ ...clean, part });
    this.files.set(as, clean.xml);
    const place = (paragraph: number): TemplatePlace => ({ part, beginning: clean.paragraphs[paragraph] ?? "" });
    this.problems.push(...clean.findings.map(({ paragraph, ...finding }) => ({ ...finding, place: place(paragraph) })));
    const relations = this.#parts.get(relationsPath(path));
    const written = relations === undefined ? [] : this.#relationsOf(path, readRelations(textOf(relations)), part);
    this.files.set(relationsPath(as), writeRelations(part === "body" ? [...written, settingsRelation] : written));
  }

  #relationsOf(path: string, relations: readonly Relation[], part: TemplatePlace["part"]): Omit<Relation, "type">[] {
    return relations.flatMap((relation) => {
      const { type, target, isExternal } = relation;
      if (leftOut.has(type)) return [];
      if (isExternal) {
        if (type === "hyperlink" && isSafeLink(target)) return [relation];
        this.problems.push({ code: "externalLink", target: target.slice(0, 200) });
        return [];
      }
      if (!kept.has(type) || (part !== "body" && type !== "image" && type !== "hyperlink")) {
        this.problems.push({ code: "embedded", place: { part, beginning: "" } });
        return [];
      }
      const as = type === "hyperlink" ? target : this.#other(pathFrom(path, target), type);
      return as === undefined ? [] : [{ ...relation, target: as.replace(/^word\//u, "") }];
    });
  }

  #other(path: string, type: string): string | undefined {
    const known = this.#taken.get(path);
    if (known !== undefined) return known;
    const bytes = this.#parts.get(path);
    // A relation to nothing: what it was for is not shown.
    if (bytes === undefined) return undefined;
    const number = String(this.#taken.size);
    switch (type) {
      case "header":
      case "footer":
        this.take(path, `word/${type}${number}.xml`, type);
        break;
      case "image": {
        const picture = pictures.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
        if (picture === undefined) {
          this.problems.push({ code: "pictureType", name: path.replace(/^.*\//u, "").slice(0, 100) });
          return undefined;
        }
        this.#taken.set(path, `word/media/picture${number}.${picture.extension}`);
        this.files.set(`word/media/picture${number}.${picture.extension}`, bytes);
        break;
      }
      default:
        this.#taken.set(path, `word/${type}.xml`);
        this.files.set(`word/${type}.xml`, cleanPart(textOf(bytes)).xml);
    }
    return this.#taken.get(path);
  }
}

/** Whether even and odd pages have headers of their own, which the settings of the file say. */
const hasEvenPages = (settings: Uint8Array | undefined): boolean => {
  let found = false;
  if (settings !== undefined) {
    readXml(textOf(settings), {
      open: (tag) => {
        if (tag.local === "evenAndOddHeaders") found = !/^(?:0|false|off)$/u.test(attribute(tag, "val"));
      },
    });
  }
  return found;
};

/** The template as it would be kept, with what is wrong in it beside its tags; or why it is not opened. */
export const cleanPackage = async (bytes: Uint8Array): Promise<Result<CleanPackage, PackageFailure>> => {
  const opened = await openWhole(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const start = parts.get("_rels/.rels");
  if (start === undefined) return err({ code: "unknown" });
  try {
    const path = bodyPath(textOf(start));
    const packing = new Packing(parts);
    packing.take(path, body, "body");
    const { files, words, problems } = packing;
    // Only by this name of its elements is a file one that we can write in.
    if (!/<w:body[\s>]/u.test(words[0]?.xml ?? "")) return err({ code: "unknown" });
    files.set("word/settings.xml", settingsOf(hasEvenPages(parts.get(path.replace(/[^/]+$/u, "settings.xml")))));
    files.set("_rels/.rels", packageRelations);
    files.set("[Content_Types].xml", contentTypes([...files.keys()]));
    return ok({ files, words, problems });
  } catch {
    // What is not XML, or XML that we do not read, is no Word file to us.
    return err({ code: "unknown" });
  }
};
