// A note-taker at a word processor: fills in a Word file and saves it again.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";
import { JSDOM } from "jsdom";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const page = new JSDOM("");

/** The same file with some of its parts changed, added, or (null) taken away. */
export const withParts = async (
  bytes: Uint8Array,
  change: (path: string, text: string) => string | null,
  added: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> => {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const text = Buffer.from(await entry.getData(new Uint8ArrayWriter())).toString("utf8");
    const changed = change(entry.filename, text);
    if (changed !== null) await writer.add(entry.filename, new Uint8ArrayReader(Buffer.from(changed)));
  }
  for (const [path, text] of Object.entries(added)) await writer.add(path, new Uint8ArrayReader(Buffer.from(text)));
  await reader.close();
  return writer.close();
};

/** The body of a Word file as somebody sees it who writes in it. */
export class WordBody {
  readonly #xml: Document;

  constructor(xml: string) {
    this.#xml = new page.window.DOMParser().parseFromString(xml, "text/xml");
  }

  #all(name: string, within: Document | Element = this.#xml): Element[] {
    return [...within.getElementsByTagNameNS(word, name)];
  }

  #textOf(element: Element): string {
    return this.#all("t", element)
      .map((one) => one.textContent)
      .join("");
  }

  #heading(text: string): Element {
    const found = this.#all("p").find(
      (one) => this.#textOf(one) === text && this.#all("pStyle", one)[0]?.getAttribute("w:val")?.startsWith("Heading"),
    );
    if (found === undefined) throw new Error(`no heading ${text}`);
    return found;
  }

  /** A paragraph as Word writes one: a word that was corrected is a run of its own. */
  paragraph(text: string): Element {
    const made = this.#xml.createElementNS(word, "w:p");
    const middle = Math.ceil(text.length / 2);
    for (const part of [text.slice(0, middle), text.slice(middle)]) {
      const run = this.#xml.createElementNS(word, "w:r");
      const words = this.#xml.createElementNS(word, "w:t");
      words.setAttribute("xml:space", "preserve");
      words.textContent = part;
      run.append(words);
      made.append(run);
    }
    return made;
  }

  /** Writes below a heading. */
  under(heading: string, ...paragraphs: string[]): void {
    this.#heading(heading).after(...paragraphs.map((text) => this.paragraph(text)));
  }

  #tablesAfter(heading: string): Element[] {
    const start = this.#heading(heading);
    // 4: what follows in the document
    return this.#all("tbl").filter((one) => (start.compareDocumentPosition(one) & 4) !== 0);
  }

  #fill(cell: Element | undefined, text: string): void {
    if (cell === undefined) throw new Error("no such cell");
    for (const paragraph of this.#all("p", cell)) paragraph.remove();
    cell.append(...text.split("\n").map((line) => this.paragraph(line)));
  }

  /** Fills in a cell of the first row below a heading that begins with these words. */
  cell(heading: string, row: string, column: number, text: string): void {
    const found = this.#tablesAfter(heading)
      .flatMap((table) => this.#all("tr", table))
      .find((one) => this.#textOf(this.#all("tc", one)[0] ?? one).startsWith(row));
    if (found === undefined) throw new Error(`no row ${row}`);
    this.#fill(this.#all("tc", found)[column], text);
  }

  /** Fills in the empty rows of the first table below a heading, one after the other. */
  rows(heading: string, ...rows: (readonly string[])[]): void {
    const [table] = this.#tablesAfter(heading);
    if (table === undefined) throw new Error(`no table below ${heading}`);
    const empty = this.#all("tr", table).filter((row) => this.#textOf(row) === "");
    for (const [index, cells] of rows.entries()) {
      for (const [column, text] of cells.entries()) this.#fill(this.#all("tc", empty[index] ?? table)[column], text);
    }
  }

  toString(): string {
    return new page.window.XMLSerializer().serializeToString(this.#xml);
  }
}

/** A Word file after somebody has written in it. */
export const fillDocx = (bytes: Uint8Array, write: (body: WordBody) => void): Promise<Uint8Array> =>
  withParts(bytes, (path, text) => {
    if (path !== "word/document.xml") return text;
    const body = new WordBody(text);
    write(body);
    return body.toString();
  });
