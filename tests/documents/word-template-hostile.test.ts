// Templates that are wrong, or made to harm: everything wrong is told at once, with its place and what to do; nothing else is taken in.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { checkTemplate } from "../../electron/documents/word-template/check-template.ts";
import { minutesFromTemplate } from "../../electron/documents/word-template/kinds.ts";
import { writeStartTemplate } from "../../electron/documents/word-template/start-template.ts";
import type { TemplateProblem } from "../../shared/domain/word-template.ts";
import { minutesFields, noticeFields } from "../../shared/text/word-template-fields.ts";
import { problemInWords } from "../../shared/text/word-template.ts";
import { changedBytes } from "../support/changed-bytes.ts";
import { filesIn } from "../support/docx.ts";
import { withParts } from "../support/fill-docx.ts";
import {
  bareFile,
  everything,
  paragraph,
  problemsIn,
  relations,
  relationTo,
  run,
  taken,
  templateFile,
} from "../support/word-template.ts";
import { louMinutes } from "./lou-meeting.ts";

const wrong = async (inner: string, more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  problemsIn(await templateFile("minutes", inner, more), "minutes");
const codes = async (inner: string, more: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const problems = await wrong(inner, more);
  return typeof problems === "string" ? problems : problems.map(({ code }) => code);
};
const told = (problems: readonly TemplateProblem[] | string): readonly string[] =>
  typeof problems === "string" ? [problems] : problems.map((one) => problemInWords(one).what);

describe("Tags that cannot be filled in", () => {
  it("are all told at once, each with its place, the nearest field there is, and what to do", async () => {
    const problems = await wrong(
      paragraph("Till dig, {undgom}, från {nämndn") + paragraph("Slut} {") + paragraph("{#strykor}x{/strykor} {namn}"),
    );
    expect(told(problems)).toEqual([
      "Fältet {undgom} finns inte. Menar du {ungdom}?",
      "Ett fält saknar sin avslutande klammer: {nämndn. Skriv } efter fältets namn, i samma stycke.",
      "En klammer } saknar sin början: Slut}. Skriv { före fältets namn, eller ta bort klammern.",
      "Ett fält saknar sin avslutande klammer: {. Skriv } efter fältets namn, i samma stycke.",
      "Fältet {strykor} finns inte. Menar du {styrkor}?",
      "Fältet {namn} hör till listan närvaro. Skriv det mellan {#närvaro} och {/närvaro}.",
    ]);
    const [first] = typeof problems === "string" ? [] : problems;
    expect(first && problemInWords(first).where).toBe(
      "I texten, i stycket som börjar ”Till dig, {undgom}, från {nämndn”",
    );
  });

  it("are lists that are not closed, not opened, crossed, nested in themselves or used as text", async () => {
    expect(await codes(paragraph("{#mål}"))).toEqual(["unclosedList"]);
    expect(await codes(paragraph("{/mål}"))).toEqual(["unopenedList"]);
    expect(await codes(paragraph("{#styrkor}{#risker}{/styrkor}{/risker}"))).toEqual(["crossedLists", "unopenedList"]);
    expect(await codes(paragraph("{mål} {till_familj}"))).toEqual(["listAsText", "listAsText"]);
    expect(await codes(paragraph("{#mål}{#åtaganden}{vad}{/åtaganden}{/mål}"))).toEqual([]);
    expect(await codes(paragraph("{#åtaganden}{vad}{/åtaganden}"))).toEqual(["outsideList", "outsideList"]);
  });

  it("are lists that begin in a table and end outside it", async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph("{#styrkor}{om}")}</w:tc><w:tc>${paragraph("{text}")}</w:tc></w:tr></w:tbl>`;
    const problems = await wrong(table + paragraph("{/styrkor}"));
    expect(told(problems)).toEqual([
      "{#styrkor} kan inte fyllas i där det står. Låt början och slut stå i samma stycke, i samma tabellrad eller i var sitt eget stycke.",
    ]);
  });

  it("are those of other kinds: raw XML, pictures, other marks, what every object has", async () => {
    for (const tag of [
      "{@ungdom}",
      "{%ungdom}",
      "{=[[ ]]=}",
      "{-w:p mål}",
      "{.}",
      "{__proto__}",
      "{ $ungdom }",
      "{>ungdom}",
    ]) {
      expect([tag, await codes(paragraph(tag))]).toEqual([tag, ["specialTag"]]);
    }
    for (const tag of ["{constructor}", "{toString}", "{length}", "{ungdom.length}", "{ungdom | upper}"]) {
      expect([tag, await codes(paragraph(tag))]).toEqual([tag, ["unknownField"]]);
    }
    expect(await codes(paragraph("{}"))).toEqual(["emptyTag"]);
  });

  it("are those of another kind of document", async () => {
    expect(await problemsIn(await templateFile("notice"), "minutes")).toContainEqual(
      expect.objectContaining({ code: "unknownField", name: "kallade" }),
    );
  });
});

describe("What must stand in every copy", () => {
  const without = async (field: string) =>
    problemsIn(await bareFile(everything(minutesFields).replace(field, "")), "minutes");

  it("T13: is the secrecy mark, whose copy it is, what it corrects, who was there, and what the parties say against it", async () => {
    for (const name of ["sekretess", "mottagare", "rättelse", "fastställt", "version", "annan_syn"]) {
      expect(told(await without(`{${name}}`))).toEqual([
        `Fältet {${name}} måste stå i varje exemplar. Lägg till det, utanför villkor som gör att det kan falla bort.`,
      ]);
    }
    expect(await without("{namn}")).toEqual([{ code: "neededField", name: "namn", list: "närvaro" }]);
  });

  it("R15: is in a notice the consent in force, with who may tell what to whom", async () => {
    const file = await bareFile(everything(noticeFields).replace("{samtycke_gäller}", "").replace("{uppgift}", ""));
    expect(await problemsIn(file, "notice")).toEqual([
      { code: "neededField", name: "samtycke_gäller", list: null },
      { code: "neededField", name: "uppgift", list: "får_berätta" },
    ]);
  });

  it("is missing when it depends on something else, on another recipient, or on there being nothing", async () => {
    const only = everything(minutesFields).replace(paragraph("{sekretess}"), "");
    for (const [around, found] of [
      ["{#syfte}{sekretess}{/syfte}", 1],
      ["{^syfte}{sekretess}{/syfte}", 1],
      ["{#till_verksamhet}{sekretess}{/till_verksamhet}", 1],
      ["{#har_mål}{sekretess}{/har_mål}", 1],
      ["{#sekretess}{sekretess}{/sekretess}", 0],
      ["{#till_verksamhet}{sekretess}{/till_verksamhet}{#till_familj}{sekretess}{/till_familj}", 0],
      ["{#till_verksamhet}{sekretess}{/till_verksamhet}{^till_verksamhet}{sekretess}{/till_verksamhet}", 0],
    ] as const) {
      expect([around, await problemsIn(await bareFile(only + paragraph(around)), "minutes")]).toEqual([
        around,
        expect.toSatisfy((problems: readonly unknown[]) => problems.length === found),
      ]);
    }
  });
});

describe("What a template must not hold", () => {
  it("is tracked changes, comments, notes, embedded things: each told, nothing taken", async () => {
    expect(await codes(`<w:p><w:ins w:author="Anna">${run("nytt")}</w:ins></w:p>`)).toEqual(["trackedChanges"]);
    expect(await codes(`<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`)).toEqual(["trackedChanges"]);
    expect(await codes(`<w:p><w:pPr><w:rPr><w:rPrChange w:id="1"/></w:rPr></w:pPr></w:p>`)).toEqual(["trackedChanges"]);
    expect(await codes(`<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>`)).toEqual(["comments"]);
    expect(await codes(`<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`)).toEqual(["notes"]);
    expect(await codes(`<w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>`)).toEqual(["embedded", "embedded"]);
    expect(await codes(`<w:altChunk r:id="x"/>`)).toEqual(["embedded"]);
    const related = (type: string) => ({ "word/_rels/document.xml.rels": relations(relationTo("x", type, "x.bin")) });
    for (const type of ["oleObject", "package", "aFChunk", "control", "subDocument", "chart"]) {
      expect([type, await codes("", related(type))]).toEqual([type, ["embedded"]]);
    }
  });

  it("is anything that Word would fetch from elsewhere", async () => {
    for (const [type, target] of [
      ["image", "https://spion.example/pixel.png"],
      ["hyperlink", "file:///server/delad/hemlig.docx"],
      ["hyperlink", "javascript:alert(1)"],
      ["hyperlink", "https://spion.example/?vem={ungdom}"],
      ["frame", "https://spion.example/"],
      ["oleObject", "\\\\server\\delad"],
      ["header", "https://spion.example/huvud.xml"],
    ] as const) {
      const more = { "word/_rels/document.xml.rels": relations(relationTo("x", type, target, true)) };
      expect([target, await codes("", more)]).toEqual([target, ["externalLink"]]);
    }
  });

  it("is a field that Word fills in by itself, also when it is spelled over several runs; page numbers are kept", async () => {
    const field = (...parts: readonly string[]) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${parts.map((part) => `<w:r><w:instrText>${part}</w:instrText></w:r>`).join("")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("1")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    expect(await codes(field(" PAGE "))).toEqual([]);
    expect(await codes(`<w:p><w:fldSimple w:instr=" NUMPAGES ">${run("3")}</w:fldSimple></w:p>`)).toEqual([]);
    expect(await wrong(field(" INCLUDE", "PICTURE &quot;https://spion.example/x.png&quot;"))).toMatchObject([
      { code: "wordField", name: "INCLUDEPICTURE" },
    ]);
    for (const name of ["DDEAUTO c:\\\\x", "AUTHOR", "FILENAME \\p", "DATE", "HYPERLINK x", "PAGE {ungdom}"]) {
      expect([name, await codes(field(name))]).toEqual([name, ["wordField"]]);
    }
  });

  it("is a picture of a kind that may run or that not everybody can show", async () => {
    const more = {
      "word/media/logga.emf": "x",
      "word/_rels/document.xml.rels": relations(relationTo("x", "image", "media/logga.emf")),
    };
    expect(await wrong("", more)).toEqual([{ code: "pictureType", name: "logga.emf" }]);
  });

  it("is macros, a password, another format, half a file, a document type, other names than Word's", async () => {
    expect(await codes("", { "word/vbaProject.bin": "x" })).toBe("macros");
    const whole = await templateFile("minutes");
    expect(await problemsIn(whole.subarray(0, whole.length / 2), "minutes")).toBe("unknown");
    expect(await problemsIn(Buffer.from("%PDF-1.7"), "minutes")).toBe("unknown");
    expect(await problemsIn(new Uint8Array(0), "minutes")).toBe("unknown");
    const change = (from: string | RegExp, to: string) =>
      withParts(whole, (path, text) => (path === "word/document.xml" ? text.replaceAll(from, to) : text));
    const typed = await change(/<\?xml[^>]*>/gu, `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>`);
    expect(await problemsIn(typed, "minutes")).toBe("unknown");
    expect(await problemsIn(await change(/\bw:/gu, "q:"), "minutes")).toBe("unknown");
  });

  it("is a bomb: of size, of parts, of nesting", async () => {
    const large = { "word/media/x.png": new Uint8Array(41 * 1024 * 1024) };
    expect(await problemsIn(await templateFile("minutes", "", large, 1), "minutes")).toBe("unknown");
    const many = Object.fromEntries(Array.from({ length: 520 }, (_, index) => [`word/x${String(index)}`, ""]));
    expect(await codes("", many)).toBe("unknown");
    expect(await codes("<w:p>".repeat(3_000) + "</w:p>".repeat(3_000))).toBe("unknown");
  });

  it("leads nowhere by its paths", async () => {
    for (const target of ["../../../etc/passwd", "/etc/passwd", "..\\x"]) {
      const more = { "word/_rels/document.xml.rels": relations(relationTo("x", "header", target)) };
      const files = await filesIn(await taken(await templateFile("minutes", "", more), "minutes"));
      expect([...files.keys()].every((path) => /^(?:\[Content_Types\]\.xml|_rels\/|word\/)/u.test(path))).toBe(true);
    }
  });
});

describe("Whatever it is", () => {
  let real: Uint8Array;
  beforeAll(async () => {
    real = await writeStartTemplate("minutes", "2026-04-10");
  });

  it("random bytes, and a real template with bytes changed, get an answer; what is taken in can be filled in", async () => {
    await fc.assert(
      fc.asyncProperty(changedBytes(real), async (changed) => {
        const answer = await checkTemplate(changed, "minutes");
        if (answer.ok) await minutesFromTemplate(louMinutes)(answer.value.bytes);
      }),
      { numRuns: 30 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        expect((await checkTemplate(bytes, "minutes")).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("any mix of tags is either told or filled in with no tag left", async () => {
    const names = [
      "ungdom",
      "mål",
      "åtaganden",
      "vad",
      "styrkor",
      "text",
      "har_mål",
      "till_familj",
      "okänt",
      "",
      "Syfte ",
    ];
    const piece = fc.oneof(
      fc
        .tuple(fc.constantFrom("{", "{#", "{^", "{/"), fc.constantFrom(...names))
        .map(([sign, name]) => `${sign}${name}}`),
      fc.constantFrom("{", "}", " och ", "{{", "}}", "&", "<"),
    );
    const place = fc.oneof(
      fc.array(piece, { maxLength: 5 }).map((pieces) => paragraph(...pieces)),
      fc
        .array(fc.array(piece, { maxLength: 3 }), { minLength: 1, maxLength: 3 })
        .map(
          (cells) => `<w:tbl><w:tr>${cells.map((one) => `<w:tc>${paragraph(...one)}</w:tc>`).join("")}</w:tr></w:tbl>`,
        ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 4 }), async (places) => {
        const answer = await checkTemplate(await templateFile("minutes", places.join("")), "minutes");
        if (!answer.ok) return;
        const made = await filesIn(await minutesFromTemplate(louMinutes)(answer.value.bytes));
        expect(made.get("word/document.xml")).not.toMatch(/[{}]|undefined/u);
      }),
      { numRuns: 30 },
    );
  });
});
