// Word files made to harm: a good one, spoilt ones, and those that swell when they are opened.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import type { Random } from "../harness/random.ts";
import { mutatedBytes } from "../kit/mutate-bytes.ts";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const styles = `<?xml version="1.0"?><w:styles xmlns:w="${word}"><w:style w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="N"/></w:style><w:style w:styleId="N"><w:name w:val="Normal"/></w:style></w:styles>`;
const paragraph = (text: string) => `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = `<w:tr><w:tc>${paragraph("cell")}</w:tc><w:tc>${paragraph("other")}</w:tc></w:tr>`;
const body = (inner: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${inner}</w:body></w:document>`;
const goodBody = body(
  `${paragraph("En rubrik")}<w:ins>${paragraph("Ett stycke")}</w:ins><w:del><w:r><w:delText>bort</w:delText></w:r></w:del><w:tbl>${row}${row}</w:tbl>`,
);

type Parts = Readonly<Record<string, string>>;
const good: Parts = { "_rels/.rels": relations, "word/document.xml": goodBody, "word/styles.xml": styles };

const zipped = async (parts: Parts): Promise<Buffer> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, text] of Object.entries(parts)) await writer.add(path, new Uint8ArrayReader(Buffer.from(text)));
  return Buffer.from(await writer.close());
};

export const goodDocx = (): Promise<Buffer> => zipped(good);

/** One part is spoilt, the package is sound. */
export const mutatedDocx = (random: Random): Promise<Buffer> => {
  const [path, text] = random.pick(Object.entries(good));
  return zipped({ ...good, [path]: mutatedBytes(random, Buffer.from(text)).toString("latin1") });
};

const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};">`).join("");

export const docxBombs = async (): Promise<readonly (readonly [string, Buffer])[]> => [
  ["100 MB of spaces", await zipped({ ...good, "word/document.xml": body(" ".repeat(100_000_000)) })],
  ["a hundred thousand nested tables", await zipped({ ...good, "word/document.xml": body("<w:tbl>".repeat(100_000)) })],
  ["8 MB of paragraphs", await zipped({ ...good, "word/document.xml": body(paragraph("x").repeat(90_000)) })],
  [
    "a style that is based on itself",
    await zipped({ ...good, "word/styles.xml": styles.replace('w:val="N"', 'w:val="H"') }),
  ],
  [
    "entities that multiply",
    await zipped({
      ...good,
      "word/document.xml": goodBody.replace("?>", `?><!DOCTYPE w [<!ENTITY e0 "x">${entities}]>`),
    }),
  ],
  [
    "an entity from outside",
    await zipped({ ...good, "word/document.xml": `<!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>` }),
  ],
  [
    "a thousand parts",
    await zipped({ ...good, ...Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`p${at}`, ""])) }),
  ],
  [
    "a body outside the package",
    await zipped({ ...good, "_rels/.rels": relations.replace("word/document.xml", "../../etc/passwd") }),
  ],
];
