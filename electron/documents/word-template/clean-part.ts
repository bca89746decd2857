// One part of a Word template, written anew: only what is shown, without traces of who made it. What a template must not
// hold is found on the way, and the words of each paragraph are kept for those who look for tags in them.
import type { SaxesTagNS } from "saxes";
import { attribute, readXml } from "../docx/read-xml.ts";
import { fieldWord, isWordField } from "./word-fields.ts";

export type Finding =
  | { readonly code: "trackedChanges" | "comments" | "notes" | "embedded"; readonly paragraph: number }
  | { readonly code: "wordField"; readonly name: string; readonly paragraph: number };

export interface CleanPart {
  readonly xml: string;
  /** The words of each paragraph, in the order in which they end. */
  readonly paragraphs: readonly string[];
  readonly findings: readonly Finding[];
}

/** Who has changed what, and when. */
const changes =
  /^(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|.*(?:PrChange|GridChange|ExChange)|(?:move|custom).*Range(?:Start|End))$/u;
const comments = /^comment(?:Range(?:Start|End)|Reference)$/u;
const notes = /^(?:footnote|endnote)Reference$/u;
const embedded = new Set([
  "object",
  "OLEObject",
  "control",
  "altChunk",
  "subDoc",
  "movie",
  "chart",
  "relIds",
  "contentPart",
]);

/** Left out with all that is in them: marks of who has edited, where to fetch data, what hides text from whoever reads. */
const leftOut = new Set([
  "proofErr",
  "lastRenderedPageBreak",
  "permStart",
  "permEnd",
  "dataBinding",
  "placeholder",
  "vanish",
  "specVanish",
  "webHidden",
  // Bullets that are pictures have relations of their own.
  "numPicBullet",
  "lvlPicBulletId",
]);

/** Where a drawing says what it is called, and what it shows. */
const described = new Set(["docPr", "cNvPr"]);
const isPath = (text: string): boolean => /[\\/]\S*\.[a-z]{3,4}$|^[a-z]:/iu.test(text);

const escaped = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const quoted = (value: string): string =>
  escaped(value).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

/** Attributes that tell of the maker's computer, or that a program would follow by itself. */
const isLeftOut = (local: string): boolean => /^(?:rsid\w*|paraId|textId|src|href|althref)$/u.test(local);

const attributesOf = (tag: SaxesTagNS): string =>
  Object.values(tag.attributes)
    .filter(({ local, prefix }) => prefix === "xmlns" || !isLeftOut(local))
    .map(({ name, local, value }) => {
      const isName = described.has(tag.local) && local === "name";
      const isAlt = described.has(tag.local) && (local === "descr" || local === "title") && isPath(value);
      return ` ${name}="${isName ? "Bild" : isAlt ? "" : quoted(value)}"`;
    })
    .join("");

class Cleaning {
  readonly out: string[] = [];
  readonly paragraphs: string[] = [];
  readonly findings: Finding[] = [];
  readonly #open: string[] = [];
  readonly #path: string[] = [];
  /** What Word is told to fill in by itself, as it is spelled out over several runs, one in the other. */
  readonly #fields: { text: string; isOpen: boolean }[] = [];
  #skipped = 0;

  #find(code: Exclude<Finding["code"], "wordField">): void {
    this.findings.push({ code, paragraph: this.paragraphs.length });
  }

  #field(text: string): void {
    if (!isWordField(text))
      this.findings.push({ code: "wordField", name: fieldWord(text), paragraph: this.paragraphs.length });
  }

  #endInstruction(): void {
    const field = this.#fields.at(-1);
    if (field?.isOpen !== true) return;
    field.isOpen = false;
    this.#field(field.text);
  }

  open(tag: SaxesTagNS): void {
    const { local } = tag;
    if (this.#skipped > 0 || leftOut.has(local)) {
      this.#skipped += 1;
      return;
    }
    if (changes.test(local)) this.#find("trackedChanges");
    if (comments.test(local)) this.#find("comments");
    if (notes.test(local)) this.#find("notes");
    if (embedded.has(local)) this.#find("embedded");
    if (local === "fldSimple") this.#field(attribute(tag, "instr"));
    if (local === "fldChar") {
      const type = attribute(tag, "fldCharType");
      if (type === "begin") this.#fields.push({ text: "", isOpen: true });
      else this.#endInstruction();
      if (type === "end") this.#fields.pop();
    }
    const isPart = this.#path.at(-1) === "r";
    if (local === "p") this.#open.push("");
    else if (isPart && (local === "br" || local === "cr" || local === "tab")) this.#say(local === "tab" ? "\t" : "\n");
    this.#path.push(local);
    this.out.push(`<${tag.name}${attributesOf(tag)}${tag.isSelfClosing ? "/" : ""}>`);
  }

  #say(words: string): void {
    const last = this.#open.length - 1;
    if (last >= 0) this.#open[last] = `${this.#open[last] ?? ""}${words}`;
  }

  text(words: string): void {
    if (this.#skipped > 0) return;
    this.out.push(escaped(words));
    const inside = this.#path.at(-1);
    if (inside === "t") this.#say(words);
    const field = this.#fields.at(-1);
    if (inside === "instrText" && field?.isOpen === true) field.text += words;
  }

  close(tag: SaxesTagNS): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#path.pop();
    if (!tag.isSelfClosing) this.out.push(`</${tag.name}>`);
    if (tag.local === "p") this.paragraphs.push(this.#open.pop() ?? "");
  }
}

/** Throws XmlRefused for what is no XML that we read. */
export const cleanPart = (xml: string): CleanPart => {
  const cleaning = new Cleaning();
  readXml(xml, {
    open: (tag) => {
      cleaning.open(tag);
    },
    close: (tag) => {
      cleaning.close(tag);
    },
    text: (words) => {
      cleaning.text(words);
    },
  });
  return {
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${cleaning.out.join("")}`,
    paragraphs: cleaning.paragraphs,
    findings: cleaning.findings,
  };
};
