// XML from elsewhere, read as a stream of tags: no document types, so no entities of its own, and no bottomless nesting.
import { SaxesParser, type SaxesTagNS } from "saxes";

/** The text is no XML that we read. */
export class XmlRefused extends Error {}

const deepest = 256;

export interface XmlListener {
  readonly open?: (tag: SaxesTagNS) => void;
  readonly close?: (tag: SaxesTagNS) => void;
  readonly text?: (text: string) => void;
}

/** The value of an attribute whatever its prefix; empty when it is not there. */
export const attribute = (tag: SaxesTagNS, name: string): string =>
  Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? "";

/** Walks the text. Throws XmlRefused for what is not well-formed, names a document type or nests too deep. */
export const readXml = (text: string, { open, close, text: heard }: XmlListener): void => {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("error", () => {
    throw new XmlRefused();
  });
  parser.on("doctype", () => {
    throw new XmlRefused();
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > deepest) throw new XmlRefused();
    open?.(tag);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    close?.(tag);
  });
  parser.on("text", (words) => heard?.(words));
  parser.on("cdata", (words) => heard?.(words));
  parser.write(text).close();
};
