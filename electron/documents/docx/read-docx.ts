// What somebody has written in a Word file: headings, paragraphs and tables, as plain words. What was inserted with tracked
// changes is taken, what was deleted is not; comments and pictures are not read. What was seen of these is said.
import type { SaxesTagNS } from "saxes";
import { err, ok, type Result } from "../../../shared/result.ts";
import { headingStyles, isOutlined } from "./docx-styles.ts";
import { openPackage, type PackageFailure } from "./open-package.ts";
import { attribute, readXml } from "./read-xml.ts";

export type WrittenBlock =
  | { readonly kind: "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** What Word keeps beside the words, and whether the file had it. */
export interface Noticed {
  readonly insertions: boolean;
  readonly deletions: boolean;
  readonly comments: boolean;
  readonly pictures: boolean;
}

export interface WrittenFile {
  readonly blocks: readonly WrittenBlock[];
  readonly noticed: Noticed;
}

interface Paragraph {
  text: string;
  isHeading: boolean;
  isListed: boolean;
}

interface Table {
  readonly rows: string[][];
  row: string[];
  cell: string[];
  isDeleted: boolean;
}

/** Both the usual names of the elements and those of the strict format. */
const isWord = (uri: string): boolean => /wordprocessingml(?:\/2006)?\/main$/u.test(uri);

/** Deleted, moved away, or not words at all. */
const unread = new Set(["del", "moveFrom", "instrText", "delText", "delInstrText"]);
const spaces: Readonly<Record<string, string>> = { tab: " ", br: "\n", cr: "\n", noBreakHyphen: "-" };

class Reading {
  readonly blocks: WrittenBlock[] = [];
  readonly noticed = { insertions: false, deletions: false, comments: false, pictures: false };
  readonly #isHeadingStyle: (styleId: string) => boolean;
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: Table[] = [];
  readonly #path: string[] = [];
  /** How many of the elements that are open are not read. */
  #unread = 0;
  #inText = false;

  constructor(isHeadingStyle: (styleId: string) => boolean) {
    this.#isHeadingStyle = isHeadingStyle;
  }

  open(tag: SaxesTagNS): void {
    const { local, uri } = tag;
    const parent = this.#path.at(-1);
    this.#path.push(local);
    // Word writes a drawing twice, the second time for older programs.
    const isTwice = local === "Fallback";
    const isChange = parent !== "rPr" && parent !== "trPr" && isWord(uri) && unread.has(local);
    if (isTwice || isChange || this.#unread > 0) this.#unread += 1;
    if (isChange && (local === "del" || local === "moveFrom")) this.noticed.deletions = true;
    if (this.#unread === 0 && isWord(uri)) this.#openWord(tag, parent);
  }

  #openWord(tag: SaxesTagNS, parent: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    const table = this.#tables.at(-1);
    const value = attribute(tag, "val");
    switch (tag.local) {
      case "p":
        this.#paragraphs.push({ text: "", isHeading: false, isListed: false });
        break;
      case "pStyle":
        if (paragraph !== undefined) paragraph.isHeading ||= this.#isHeadingStyle(value);
        break;
      case "outlineLvl":
        if (paragraph !== undefined) paragraph.isHeading ||= isOutlined(value);
        break;
      case "numId":
        if (paragraph !== undefined) paragraph.isListed = value !== "0";
        break;
      case "t":
        this.#inText = true;
        break;
      case "ins":
      case "moveTo":
        if (parent !== "rPr" && parent !== "trPr") this.noticed.insertions = true;
        break;
      case "del":
        // Here it stands in the properties of a row: all of the row is deleted.
        if (parent !== "trPr" || table === undefined) break;
        table.isDeleted = true;
        this.noticed.deletions = true;
        break;
      case "commentReference":
        this.noticed.comments = true;
        break;
      case "drawing":
      case "pict":
      case "object":
        this.noticed.pictures = true;
        break;
      case "tbl":
        this.#tables.push({ rows: [], row: [], cell: [], isDeleted: false });
        break;
      case "tr":
        if (table !== undefined) Object.assign(table, { row: [], isDeleted: false });
        break;
      case "tc":
        if (table !== undefined) table.cell = [];
        break;
      default:
        // In the properties of a paragraph a tab is a place to stop at, not one in the text.
        if (parent === "r" && paragraph !== undefined) paragraph.text += spaces[tag.local] ?? "";
    }
  }

  text(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (this.#inText && this.#unread === 0 && paragraph !== undefined) paragraph.text += words;
  }

  close({ local, uri }: SaxesTagNS): void {
    this.#path.pop();
    if (this.#unread > 0) {
      this.#unread -= 1;
      return;
    }
    if (isWord(uri)) this.#closeWord(local);
  }

  #closeWord(local: string): void {
    const table = this.#tables.at(-1);
    switch (local) {
      case "t":
        this.#inText = false;
        break;
      case "p":
        this.#endParagraph(this.#paragraphs.pop());
        break;
      case "tc":
        table?.row.push(table.cell.join("\n"));
        break;
      case "tr":
        if (table?.isDeleted === false) table.rows.push(table.row);
        break;
      case "tbl":
        this.#endTable(this.#tables.pop());
        break;
    }
  }

  #endParagraph(paragraph: Paragraph | undefined): void {
    if (paragraph === undefined) return;
    const { text, isHeading, isListed } = paragraph;
    const written = isListed && text.trim() !== "" ? `– ${text}` : text;
    const table = this.#tables.at(-1);
    if (table !== undefined) table.cell.push(written);
    else if (isHeading && text.trim() !== "") this.blocks.push({ kind: "heading", text });
    else this.blocks.push({ kind: "paragraph", text: written });
  }

  #endTable(table: Table | undefined): void {
    if (table === undefined) return;
    const around = this.#tables.at(-1);
    // A table in a cell: its words belong to the cell.
    if (around === undefined) this.blocks.push({ kind: "table", rows: table.rows });
    else around.cell.push(...table.rows.map((row) => row.join(" ")));
  }
}

/** Reads a Word file. Whatever the bytes are, it answers. */
export const readDocx = async (bytes: Uint8Array): Promise<Result<WrittenFile, PackageFailure>> => {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  try {
    const reading = new Reading(headingStyles(opened.value.styles));
    readXml(opened.value.document, {
      open: (tag) => {
        reading.open(tag);
      },
      close: (tag) => {
        reading.close(tag);
      },
      text: (words) => {
        reading.text(words);
      },
    });
    return ok({ blocks: reading.blocks, noticed: reading.noticed });
  } catch {
    // What is not XML, or XML that we do not read, is no Word file to us.
    return err({ code: "unknown" });
  }
};
