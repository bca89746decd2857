// Word files that come back: what Word does to them is understood, and what is made to harm is refused, plainly.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readDocx, type WrittenBlock } from "../../electron/documents/docx/read-docx.ts";
import { minutesTemplateDocument } from "../../electron/documents/minutes-template.ts";
import { renderWord } from "../../electron/documents/render-word.ts";
import { withParts } from "../support/fill-docx.ts";
import { louMinutesTemplate } from "./lou-papers.ts";
import { changedBytes } from "../support/changed-bytes.ts";

const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const zip = async (parts: Readonly<Record<string, string | Uint8Array>>, options = {}): Promise<Uint8Array> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, text] of Object.entries(parts)) {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    await writer.add(path, new Uint8ArrayReader(bytes), options);
  }
  return writer.close();
};

const body = (inner: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${inner}</w:body></w:document>`;

const fileOf = (inner: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> =>
  zip({ "_rels/.rels": relations, "word/document.xml": body(inner), ...more });

const read = async (bytes: Uint8Array) => {
  const answer = await readDocx(bytes);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const textsIn = async (inner: string): Promise<readonly WrittenBlock[]> => (await read(await fileOf(inner))).blocks;

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;

describe("What Word does to a file", () => {
  it("calls its heading styles by names of another language, or of the user's own", async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Kommunens"><w:basedOn w:val="Rubrik2"/></w:style><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
    const inner = ["Rubrik2", "Kommunens", "Rubrik1", "A"]
      .map((id) => paragraph(id, `<w:pStyle w:val="${id}"/>`))
      .join("");
    const { blocks } = await read(await fileOf(inner, { "word/styles.xml": styles }));
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "heading", "heading", "paragraph"]);
  });

  it("splits a word over runs, breaks lines, makes lists and puts tables in tables", async () => {
    expect(
      await textsIn(
        `<w:p>${run("Fra")}${run("nvaro")}<w:r><w:br/><w:t>38 %</w:t></w:r></w:p>` +
          paragraph("Punkt", `<w:numPr><w:numId w:val="3"/></w:numPr>`) +
          `<w:tbl><w:tr><w:tc>${paragraph("Ett")}${paragraph("Två")}</w:tc><w:tc><w:tbl><w:tr><w:tc>${paragraph("Inre")}</w:tc></w:tr></w:tbl>${paragraph("")}</w:tc></w:tr></w:tbl>`,
      ),
    ).toEqual([
      { kind: "paragraph", text: "Franvaro\n38 %" },
      { kind: "paragraph", text: "– Punkt" },
      { kind: "table", rows: [["Ett\nTvå", "Inre\n"]] },
    ]);
  });

  it("tracks changes: insertions are taken, deletions are not, and both are said", async () => {
    const { blocks, noticed } = await read(
      await fileOf(
        `<w:p>${run("Lou ")}<w:del><w:r><w:delText>skolkar</w:delText></w:r></w:del><w:ins>${run("har frånvaro")}</w:ins></w:p>` +
          `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph("Borta")}</w:tc></w:tr><w:tr><w:tc>${paragraph("Kvar")}</w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(blocks).toEqual([
      { kind: "paragraph", text: "Lou har frånvaro" },
      { kind: "table", rows: [["Kvar"]] },
    ]);
    expect(noticed).toEqual({ insertions: true, deletions: true, comments: false, pictures: false });
  });

  it("keeps comments and pictures beside the text: they are not read, and that is said", async () => {
    const { blocks, noticed } = await read(
      await fileOf(
        `<w:p>${run("Text")}<w:r><w:commentReference w:id="1"/></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback>${run("två gånger")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
        { "word/comments.xml": "<w:comments/>" },
      ),
    );
    expect(blocks).toEqual([{ kind: "paragraph", text: "Text" }]);
    expect(noticed).toMatchObject({ comments: true, pictures: true });
  });

  it("wraps text in content controls and fields", async () => {
    const inner = `<w:sdt><w:sdtContent>${paragraph("I en kontroll")}</w:sdtContent></w:sdt><w:p><w:r><w:instrText>DATE</w:instrText></w:r>${run("9 april")}</w:p>`;
    expect(await textsIn(inner)).toEqual([
      { kind: "paragraph", text: "I en kontroll" },
      { kind: "paragraph", text: "9 april" },
    ]);
  });
});

describe("A file made to harm", () => {
  const refused = async (bytes: Uint8Array) => {
    const answer = await readDocx(bytes);
    return answer.ok ? "taken" : answer.error.code;
  };
  const parts = { "_rels/.rels": relations };

  it("is refused when it unpacks to more than any minutes are, also when it lies about it", async () => {
    const bomb = await zip({ ...parts, "word/document.xml": body(paragraph("a".repeat(20 * 1024 * 1024))) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toBe("unknown");
    // The sizes in the central directory say 1 kB.
    const lie = Uint8Array.from(bomb);
    const view = new DataView(lie.buffer);
    for (let at = 0; at < lie.length - 30; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1024, true);
    }
    expect(await refused(lie)).toBe("unknown");
  });

  it("is refused when it has thousands of parts", async () => {
    const many = Object.fromEntries(Array.from({ length: 520 }, (_, index) => [`word/x${String(index)}`, ""]));
    expect(await refused(await zip({ ...parts, "word/document.xml": body(""), ...many }))).toBe("unknown");
  });

  it("is refused when its XML names a document type, whose entities could grow without end or read other files", async () => {
    for (const type of [
      `<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]>`,
      `<!DOCTYPE a SYSTEM "file:///etc/passwd">`,
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>`,
    ]) {
      const document = body(paragraph("x")).replace(`<?xml version="1.0"?>`, `<?xml version="1.0"?>${type}`);
      expect(await refused(await zip({ ...parts, "word/document.xml": document }))).toBe("unknown");
    }
    expect(await refused(await fileOf(paragraph("&xxe;")))).toBe("unknown");
  });

  it("is refused when it nests without end", async () => {
    expect(await refused(await fileOf("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)))).toBe("unknown");
  });

  it("is refused when it brings macros, and reads no part that its paths lead elsewhere to", async () => {
    expect(await refused(await fileOf(paragraph("x"), { "word/vbaProject.bin": "x" }))).toBe("macros");
    for (const target of ["../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "http://example.invalid/x"]) {
      const elsewhere = relations.replace("word/document.xml", target);
      expect(await refused(await zip({ "_rels/.rels": elsewhere, "word/document.xml": body("") }))).toBe("unknown");
    }
    expect(await refused(await fileOf(paragraph("x"), { "../../x": "y" }))).toBe("unknown");
    // Embedded objects are never looked at.
    expect(await refused(await fileOf(paragraph("x"), { "word/embeddings/oleObject1.bin": "MZ" }))).toBe("taken");
  });

  it("is refused with a password, as another format, empty or half", async () => {
    const plain = { ...parts, "word/document.xml": body(paragraph("x")) };
    expect(await refused(await zip(plain, { password: "hemligt", encryptionStrength: 3 }))).toBe("unknown");
    expect(await refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe("unknown");
    expect(await refused(Buffer.from("%PDF-1.7"))).toBe("unknown");
    expect(await refused(new Uint8Array(0))).toBe("unknown");
    const whole = await zip(plain);
    expect(await refused(whole.subarray(0, whole.length / 2))).toBe("unknown");
    expect(await refused(await zip({ "a.txt": "x" }))).toBe("unknown");
  });
});

describe("Whatever the bytes are", () => {
  let real: Uint8Array;
  beforeAll(async () => {
    real = await renderWord(minutesTemplateDocument(louMinutesTemplate));
  });

  it("random bytes get an answer", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        expect((await readDocx(bytes)).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("a real file with bytes changed, taken out or doubled gets an answer", async () => {
    await fc.assert(
      fc.asyncProperty(changedBytes(real), async (changed) => {
        const answer = await readDocx(changed);
        if (!answer.ok) expect(["unknown", "macros"]).toContain(answer.error.code);
      }),
      { numRuns: 80 },
    );
  });

  it("a real file whose XML is changed gets an answer", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.oneof(
          fc.string({ maxLength: 20 }),
          fc.constantFrom("</w:p>", "<w:tc>", "<w:del>", "</w:tbl>", "<w:t>", "<![CDATA["),
        ),
        async (at, put) => {
          const bytes = await withParts(real, (path, text) =>
            path === "word/document.xml" ? text.slice(0, at * text.length) + put + text.slice(at * text.length) : text,
          );
          await readDocx(bytes);
        },
      ),
      { numRuns: 40 },
    );
  });
});
