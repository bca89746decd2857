// Reads a finished file back as a reader program does: structure tree, text in the tree's order, metadata.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface TagNode {
  readonly role: string;
  readonly alt: string | null;
  /** All text below the node, in reading order. */
  readonly text: string;
  readonly children: readonly TagNode[];
}

export interface ReadPdf {
  readonly language: unknown;
  readonly title: unknown;
  readonly author: unknown;
  readonly metadata: (name: string) => unknown;
  /** Per page: text that belongs to the tree, in reading order. */
  readonly readingOrder: readonly string[];
  /** Per page: all text, heads and feet included, in the order it was drawn. */
  readonly drawn: readonly string[];
  /** Per page: the text that stands highest. */
  readonly firstLine: string;
  readonly nodes: readonly TagNode[];
  /** The file's own bytes as text: dictionaries are not compressed. */
  readonly raw: string;
}

interface RawNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
}

interface RawItem {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  readonly transform?: readonly number[];
}

const tidy = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Text by the id of the marked content it stands in. */
const textById = (items: readonly RawItem[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if (item.type?.startsWith("beginMarkedContent") === true) open.push(item.id ?? open.at(-1) ?? null);
    else if (item.type === "endMarkedContent") open.pop();
    else {
      const id = open.at(-1);
      if (id !== null && id !== undefined) texts.set(id, `${texts.get(id) ?? ""}${item.str ?? ""} `);
    }
  }
  return texts;
};

const nodeOf = (raw: RawNode, texts: ReadonlyMap<string, string>): TagNode => {
  const parts = (raw.children ?? []).map((child) =>
    child.type === "content" ? { text: texts.get(child.id ?? "") ?? "", node: null } : nodeAnd(child, texts),
  );
  return {
    role: raw.role ?? "",
    alt: raw.alt ?? null,
    text: tidy(parts.map(({ text }) => text).join(" ")),
    children: parts.flatMap(({ node }) => (node === null ? [] : [node])),
  };
};

const nodeAnd = (raw: RawNode, texts: ReadonlyMap<string, string>) => {
  const node = nodeOf(raw, texts);
  return { text: node.text, node };
};

const flatten = (node: TagNode): readonly TagNode[] => [node, ...node.children.flatMap(flatten)];

/** The text that stands highest on a page. */
const highest = (items: readonly RawItem[]): string => {
  const drawn = items.filter(({ str }) => str !== undefined && str.trim() !== "");
  const top = Math.max(...drawn.map(({ transform }) => transform?.[5] ?? 0));
  return tidy(
    drawn
      .filter(({ transform }) => (transform?.[5] ?? 0) > top - 2)
      .map(({ str }) => str ?? "")
      .join(""),
  );
};

export const readPdf = async (bytes: Uint8Array, password?: string): Promise<ReadPdf> => {
  // pdf.js takes the bytes it is given away from the caller.
  const data = { data: bytes.slice(), verbosity: 0, ...(password === undefined ? {} : { password }) };
  const document = await getDocument(data).promise;
  const { info, metadata } = await document.getMetadata();
  // pdf.js types info as an object without properties.
  const about = info as Readonly<Record<string, unknown>>;
  const readingOrder: string[] = [];
  const drawn: string[] = [];
  const nodes: TagNode[] = [];
  let firstLine = "";
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    // The two kinds of item, as far as they are used here.
    const items = content.items as readonly RawItem[];
    // pdf.js types the tree loosely.
    const tree = (await page.getStructTree()) as RawNode;
    const root = nodeOf(tree, textById(items));
    nodes.push(...flatten(root));
    readingOrder.push(root.text);
    drawn.push(tidy(items.map(({ str }) => str ?? "").join(" ")));
    if (number === 1) firstLine = highest(items);
  }
  await document.loadingTask.destroy();
  return {
    language: about["Language"],
    title: about["Title"],
    author: about["Author"],
    // pdf.js types it as any.
    metadata: (name) => metadata.get(name) as unknown,
    readingOrder,
    drawn,
    firstLine,
    nodes,
    raw: Buffer.from(bytes).toString("latin1"),
  };
};

/** All text of the tree, over page breaks. */
export const wholeText = (pdf: ReadPdf): string => tidy(pdf.readingOrder.join(" "));

/** The objects of the file that are of a kind, as written: `/S /TH`. */
export const objectsWith = (pdf: ReadPdf, mark: RegExp): readonly string[] =>
  pdf.raw.split("endobj").filter((object) => mark.test(object));
