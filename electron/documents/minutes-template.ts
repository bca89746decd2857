// Protokollmall, uppföljningsmall: the sections of the minutes with room to write in, on paper and as a Word file.
import { pageWords, footOf } from "../../shared/text/documents/common.ts";
import { templateWords as words, type WrittenPart } from "../../shared/text/documents/minutes-template.ts";
import type { DocxBlock } from "./docx/docx-blocks.ts";
import { writeDocx } from "./docx/write-docx.ts";
import type { DocumentFonts } from "./fonts.ts";
import type { MinutesTemplateData } from "./minutes-template-data.ts";
import { present, type Block } from "./pdf/blocks.ts";
import { renderDocument, type RenderedDocument } from "./render-document.ts";

const cellsOf = ({ columns, rows, blank }: NonNullable<WrittenPart["table"]>): string[][] =>
  [...rows, ...Array.from({ length: blank }, (): readonly string[] => [])].map((row) =>
    columns.map((_, index) => row[index] ?? ""),
  );

const paperPart = ({ part, heading, lead, table }: WrittenPart): Block => ({
  kind: "together",
  blocks: present<Block>([
    heading === null ? null : { kind: "heading", level: 3, text: heading },
    lead === null ? null : { kind: "paragraph", text: lead, tone: "small", introduces: true },
    table === null
      ? { kind: "writingLines", count: 4 }
      : {
          kind: "table",
          columns: table.columns.map((label, index) => ({
            label,
            share: table.shares[index] ?? 20,
            head: index === 0,
          })),
          rows: cellsOf(table),
          // A question is answered in a few words.
          linesToWrite: part.kind === "questions" ? 1 : 2,
        },
  ]),
});

/** The template on paper, to write in by hand. */
export const renderMinutesTemplate = (data: MinutesTemplateData, fonts: DocumentFonts): Promise<RenderedDocument> =>
  renderDocument(
    {
      head: data.head,
      title: data.title,
      subtitle: data.subtitle,
      large: false,
      blocks: present<Block>([
        { kind: "paragraph", text: data.lead, tone: "lead" },
        data.about.length === 0 ? null : { kind: "definitions", rows: data.about },
        ...data.sections.flatMap(({ title, parts }): Block[] => [
          { kind: "heading", level: 2, text: title },
          ...parts.map(paperPart),
        ]),
        { kind: "heading", level: 2, text: words.handlingHeading },
        { kind: "list", items: data.handling },
      ]),
    },
    fonts,
  );

const filePart = ({ heading, lead, table }: WrittenPart): readonly DocxBlock[] =>
  present<DocxBlock>([
    heading === null ? null : { kind: "heading", level: 3, text: heading },
    lead === null ? null : { kind: "paragraph", text: lead, tone: "small", introduces: true },
    table === null
      ? { kind: "paragraph", text: "" }
      : { kind: "table", columns: table.columns, shares: table.shares, rows: cellsOf(table) },
  ]);

/** The same as a Word file, to write in and send back. The same data gives the same bytes. */
export const writeMinutesTemplate = (data: MinutesTemplateData): Promise<Uint8Array> =>
  writeDocx({
    title: pageWords.fileTitle(data.title, data.head.caseNumber),
    authority: data.head.authority,
    issuedOn: data.head.issuedOn,
    foot: footOf(data.head),
    runningHead: pageWords.runningHead(data.title, data.head.recipient),
    blocks: present<DocxBlock>([
      { kind: "paragraph", text: pageWords.recipient(data.head.recipient), tone: "strong" },
      data.head.secrecyMark === null
        ? null
        : { kind: "paragraph", text: words.secrecy(data.head.secrecyMark), tone: "strong" },
      { kind: "heading", level: 1, text: data.title },
      { kind: "paragraph", text: data.subtitle },
      { kind: "paragraph", text: data.lead },
      data.about.length === 0 ? null : { kind: "facts", rows: data.about },
      ...data.sections.flatMap(({ title, parts }): DocxBlock[] => [
        { kind: "heading", level: 2, text: title },
        ...parts.flatMap(filePart),
      ]),
      { kind: "heading", level: 2, text: words.handlingHeading },
      { kind: "list", items: data.handling },
    ]),
  });
