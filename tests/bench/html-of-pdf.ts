// The same content as a web page: what a browser's own PDF, and LibreOffice, are given to make.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../build/root.ts";
import { readPdf, type TagNode } from "../documents/read-pdf.ts";

const tags: Readonly<Record<string, string>> = {
  ...{ H1: "h1", H2: "h2", H3: "h3", P: "p", L: "ul", LI: "li", Caption: "caption" },
  ...{ Table: "table", TR: "tr", TH: "th", TD: "td" },
};

const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

const elementOf = ({ role, text, children }: TagNode): string => {
  const inside = children.length === 0 || role === "LI" ? escaped(text) : children.map(elementOf).join("\n");
  const tag = tags[role];
  return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
};

/** The documents' own fonts, so that both sides have the same to embed. */
const fonts = [
  ["SourceSans3_400Regular", 400],
  ["SourceSans3_600SemiBold", 600],
  ["SourceSans3_700Bold", 700],
]
  .map(
    ([file, weight]) =>
      `@font-face { font-family: Document; font-weight: ${String(weight)};
src: url("${pathToFileURL(join(root, "dist", "fonts", `${String(file)}.ttf`)).href}") }`,
  )
  .join("\n");

const style = `${fonts}
body { font: 10.5pt/15.5pt Document } th { font-weight: 600 } h1 { font-size: 23pt } h2 { font-size: 14pt; color: #0B5C86 }
h3 { font-size: 11.5pt } table { width: 100%; border-collapse: collapse } th, td { text-align: left; vertical-align: top;
border-bottom: 1px solid #C9D4DB; padding: 6px }`;

export const htmlOfPdf = async (bytes: Uint8Array): Promise<string> => {
  const { nodes, title } = await readPdf(bytes);
  // The nodes of a page begin with its root, which no other node is above.
  const below = new Set(nodes.flatMap(({ children }) => children));
  const pages = nodes.filter((node) => !below.has(node));
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${escaped(String(title))}</title>
<style>${style}</style></head><body>${pages.map(elementOf).join("\n")}</body></html>`;
};
