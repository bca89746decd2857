// Protokollmall, uppföljningsmall: the sections of the minutes with room to write in, on paper and as a Word file.
import { templateWords as words, type WrittenPart } from "../../shared/text/documents/minutes-template.ts";
import type { MinutesTemplateData } from "./minutes-template-data.ts";
import { present, type Block } from "./pdf/blocks.ts";
import type { DocumentPlan } from "./render-document.ts";

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

/** To write in by hand on paper, or as a Word file that is sent back. */
export const minutesTemplateDocument = (data: MinutesTemplateData): DocumentPlan => ({
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
});
