// The municipality's own Word templates: ours to start from can be taken in, and what is made from one says what the paper
// says, no more, and tells of nobody who made the template.
import { describe, expect, it } from "vitest";
import { readDocx } from "../../electron/documents/docx/read-docx.ts";
import { checkTemplate } from "../../electron/documents/word-template/check-template.ts";
import { writeExample } from "../../electron/documents/word-template/example.ts";
import {
  consentFormFromTemplate,
  minutesFromTemplate,
  noticeFromTemplate,
} from "../../electron/documents/word-template/kinds.ts";
import { writeStartTemplate } from "../../electron/documents/word-template/start-template.ts";
import { TemplateKind } from "../../shared/domain/word-template.ts";
import { lastSentence } from "../../shared/text/documents/common.ts";
import { minutesWords } from "../../shared/text/documents/minutes.ts";
import { filesIn, wordsOf } from "../support/docx.ts";
import {
  bareFile,
  everything,
  paragraph,
  relations,
  relationTo,
  run,
  taken,
  templateFile,
} from "../support/word-template.ts";
import { templateFields } from "../../shared/text/word-template-fields.ts";
import { louConsentForm } from "./lou.ts";
import { louAgencyNotice, louGuardianNotice, louMinutes, louYouthNotice } from "./lou-meeting.ts";

const start = (kind: TemplateKind) => writeStartTemplate(kind, "2026-04-10");

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const answer = await readDocx(bytes);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.blocks
    .map((block) => (block.kind === "table" ? block.rows.map((row) => row.join(" | ")).join("\n") : block.text))
    .join("\n");
};

describe.each(TemplateKind.options)("Our template to start from, %s", (kind) => {
  it("can be taken in as it is, and leaves nothing out", async () => {
    const answer = await checkTemplate(await start(kind), kind);
    expect(answer).toMatchObject({ ok: true, value: { unused: [] } });
  });

  it("has real headings, Swedish, and header rows that repeat; and is the same bytes each time", async () => {
    const bytes = await start(kind);
    expect(Buffer.compare(bytes, await start(kind))).toBe(0);
    const files = await filesIn(bytes);
    const body = files.get("word/document.xml") ?? "";
    expect(body).toContain(`<w:pStyle w:val="Heading1"/>`);
    expect(body).toContain(`<w:pStyle w:val="Heading2"/>`);
    expect(body).toContain("<w:tblHeader/>");
    expect(files.get("word/styles.xml")).toContain(`w:val="sv-SE"`);
  });

  it("makes a file of invented people with nothing left to fill in", async () => {
    const made = await writeExample(kind, await taken(await start(kind), kind), "2026-04-10");
    const files = await filesIn(made);
    for (const [path, xml] of files)
      if (/^word\/(?:document|header|footer)/u.test(path)) expect([path, xml]).not.toContain("{");
    expect(await textOf(made)).toContain("Exempelsson");
    expect(await textOf(made)).not.toMatch(/[{}]|undefined|\[object/u);
  });

  it("ends what is made with the sentence about what the copy contains, and so does a template without it", async () => {
    const without = await bareFile(everything(templateFields[kind]).replace("{sista_meningen}", ""));
    expect(await checkTemplate(without, kind)).toMatchObject({ ok: true, value: { unused: [] } });
    for (const template of [await start(kind), without]) {
      const text = await textOf(await writeExample(kind, await taken(template, kind), "2026-04-10"));
      expect(text.trim().endsWith(lastSentence)).toBe(true);
      expect(text.split(lastSentence)).toHaveLength(2);
    }
  });
});

describe("What is made from a template", () => {
  it("says what the paper says: notice, minutes and consent form of Lou", async () => {
    const notice = await textOf(
      await noticeFromTemplate(louAgencyNotice)(await taken(await start("notice"), "notice")),
    );
    for (const said of [
      "Till: Fritid, Mika Fritidsledare",
      "Torsdag 9 april 2026, kl. 15.00–16.15",
      "Resultat av drogtest",
    ])
      expect(notice).toContain(said);
    const minutes = await textOf(await minutesFromTemplate(louMinutes)(await taken(await start("minutes"), "minutes")));
    for (const said of ["Extra stöd för ökad närvaro, veckosamtal", "Engagerade vårdnadshavare.", lastSentence])
      expect(minutes).toContain(said);
    const form = await textOf(
      await consentFormFromTemplate(louConsentForm)(await taken(await start("consentForm"), "consentForm")),
    );
    for (const said of ["☐ Ja", "Kaj Områdespolis", "19 kap. 1 § socialtjänstlagen"]) expect(form).toContain(said);
  });

  it("speaks to each recipient in the words that are theirs", async () => {
    const template = await taken(await start("notice"), "notice");
    const youth = await textOf(await noticeFromTemplate(louYouthNotice)(template));
    const guardian = await textOf(await noticeFromTemplate(louGuardianNotice)(template));
    const agency = await textOf(await noticeFromTemplate(louAgencyNotice)(template));
    expect(youth).toContain("Det är dig det handlar om");
    expect(guardian).not.toContain("Det är dig det handlar om");
    expect(agency).toContain("Så hanterar ni kallelsen");
    expect(youth + guardian).not.toContain("Så hanterar ni kallelsen");
  });

  it("T12, B3: holds nothing of what is hidden from this recipient, not even its heading", async () => {
    const template = await taken(await start("minutes"), "minutes");
    const hidden = [{ label: "Ungdomens röst", text: "Hemligt om kvällarna" }];
    const agency = await filesIn(await minutesFromTemplate({ ...louMinutes, hiddenFromGuardians: hidden })(template));
    expect(agency.get("word/document.xml")).toContain("Hemligt om kvällarna");
    const guardian = { ...louMinutes, audience: "family", hiddenFromGuardians: [] } as const;
    const copy = await filesIn(await minutesFromTemplate(guardian)(template));
    for (const [path, text] of copy) {
      expect([path, text.includes("Hemligt"), text.includes(minutesWords.hidden)]).toEqual([path, false, false]);
    }
  });

  it("leaves out headings of what is empty", async () => {
    const template = await taken(await start("minutes"), "minutes");
    const text = await textOf(
      await minutesFromTemplate({ ...louMinutes, strengths: [], remarks: [], dissent: null })(template),
    );
    expect(text).not.toContain(minutesWords.strengths);
    expect(text).not.toContain(minutesWords.remarks);
    expect(text).not.toContain(minutesWords.dissent);
  });

  it("T17: says on every copy what it replaces, when minutes have been corrected", async () => {
    const template = await taken(await start("minutes"), "minutes");
    const correction = { reason: "Fel dag.", replaces: { version: 1, establishedOn: "2026-04-10" } };
    const text = await textOf(await minutesFromTemplate({ ...louMinutes, version: 2, correction })(template));
    expect(text).toContain("Det här är version 2. Den ersätter version 1, fastställd 10 april 2026. Rättat: Fel dag.");
  });

  it("is the same bytes for the same template and data, and its properties are ours", async () => {
    const template = await taken(await start("minutes"), "minutes");
    const made = await minutesFromTemplate(louMinutes)(template);
    expect(Buffer.compare(made, await minutesFromTemplate(louMinutes)(template))).toBe(0);
    const files = await filesIn(made);
    expect([...files.keys()].filter((path) => path.startsWith("docProps/"))).toEqual(["docProps/core.xml"]);
    expect(files.get("docProps/core.xml")).toContain("<dc:creator>Socialnämnden</dc:creator>");
    expect(files.get("docProps/core.xml")).not.toContain("Exempelsson");
  });

  it("takes what people write as words: markup, braces, formulas, line ends and characters that no file may hold", async () => {
    const template = await taken(await start("minutes"), "minutes");
    const nasty = `</w:t><w:p/> & {ungdom} {#mål}{/mål} =cmd|' /C calc'!A0 "\u0007\ud800\u202e`;
    const made = await minutesFromTemplate({ ...louMinutes, sharedView: nasty, guardiansView: "rad ett\nrad två" })(
      template,
    );
    expect(await textOf(made)).toContain(`</w:t><w:p/> & {ungdom} {#mål}{/mål} =cmd|' /C calc'!A0 "`);
    expect((await filesIn(made)).get("word/document.xml")).toMatch(/rad ett<\/w:t><\/w:r>.*<w:br\/>.*rad två/u);
  });
});

describe("A template from Word", () => {
  it("may have its tags split over runs and their first letter made a capital", async () => {
    const inner = paragraph("Om {un", "gdom", "} och {Kom", "mun}.");
    const made = await minutesFromTemplate(louMinutes)(await taken(await templateFile("minutes", inner), "minutes"));
    expect(await textOf(made)).toContain("Om Lou Exempelsson och Exempelkommun.");
  });

  it("loses all that tells who made it: properties, settings, revision marks, paths, hidden text", async () => {
    const bytes = await templateFile(
      "minutes",
      `<w:p w:rsidR="00AB12CD"><w:proofErr w:type="spellStart"/><w:permStart w:ed="anna.makare@kommunen.example"/>` +
        `<w:r w:rsidRPr="00AB12CD"><w:rPr><w:vanish/></w:rPr><w:drawing><wp:docPr id="1" name="C:\\Users\\anna.makare\\logga.png" descr="C:\\Users\\anna.makare\\logga.png"/></w:drawing></w:r></w:p>`,
      {
        "docProps/core.xml": "<cp:coreProperties>anna.makare</cp:coreProperties>",
        "docProps/custom.xml": "<Properties>anna.makare</Properties>",
        "customXml/item1.xml": "<x>anna.makare</x>",
        "word/people.xml": "<w15:people>anna.makare</w15:people>",
        "word/settings.xml": `<w:settings xmlns:w="x"><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:docVars/></w:settings>`,
        "word/_rels/settings.xml.rels": relations(
          relationTo("t", "attachedTemplate", "file:///C:/Users/anna.makare/Normal.dotm", true),
        ),
        "word/_rels/document.xml.rels": relations(
          relationTo("s", "settings", "settings.xml"),
          relationTo("p", "people", "people.xml"),
          relationTo("c", "customXml", "../customXml/item1.xml"),
        ),
      },
    );
    const files = await filesIn(await minutesFromTemplate(louMinutes)(await taken(bytes, "minutes")));
    for (const [path, text] of files) {
      expect([path, /makare|00AB12CD|vanish|proofErr|permStart/u.exec(text)?.[0]]).toEqual([path, undefined]);
    }
  });

  it("keeps its logo, headers, footers, styles and links that only a reader follows", async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    const header = (inner: string) =>
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:hdr>`;
    const bytes = await templateFile("minutes", `<w:p><w:hyperlink r:id="l">${run("Läs mer")}</w:hyperlink></w:p>`, {
      "word/media/bild.png": picture,
      "word/header7.xml": header(paragraph("Till: {mottagare}")),
      "word/styles.xml": `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="Kommunens"/></w:styles>`,
      "word/_rels/document.xml.rels": relations(
        relationTo("i", "image", "media/bild.png"),
        relationTo("h", "header", "header7.xml"),
        relationTo("y", "styles", "styles.xml"),
        relationTo("l", "hyperlink", "https://exempelkommun.example/sspf", true),
      ),
    });
    const files = await filesIn(await minutesFromTemplate(louMinutes)(await taken(bytes, "minutes")));
    const named = [...files.keys()];
    expect(named.some((path) => path.startsWith("word/media/"))).toBe(true);
    expect(named.filter((path) => path.startsWith("word/header")).map((path) => files.get(path))).toEqual([
      expect.stringContaining("Till: Skola"),
    ]);
    expect(files.get("word/styles.xml")).toContain("Kommunens");
    expect(files.get("word/_rels/document.xml.rels")).toContain("https://exempelkommun.example/sspf");
    expect(await wordsOf(await minutesFromTemplate(louMinutes)(await taken(bytes, "minutes")))).toContain("Läs mer");
  });
});
