// Finds each part of the template in a file that has come back: by its headings and by the top rows of its tables, in
// whatever order they now stand. What stands under no heading of ours is kept apart, never dropped.
import type { TemplatePart } from "../../../../shared/domain/minutes-template.ts";
import {
  templateWords,
  type WrittenPart,
  type WrittenSection,
} from "../../../../shared/text/documents/minutes-template.ts";
import type { WrittenBlock } from "../../../documents/docx/read-docx.ts";
import { plainWords, written } from "./short-answers.ts";

/** A part as it was filled in: running text, or the rows of a table below its top row. */
export interface FilledPart {
  readonly part: TemplatePart;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

export interface FilledSection {
  readonly section: WrittenSection;
  readonly parts: readonly FilledPart[];
}

/** Text without a place, with the heading that it stands under. */
export interface LooseText {
  readonly heading: string;
  readonly text: string;
}

export interface MatchedFile {
  readonly sections: readonly FilledSection[];
  readonly loose: readonly LooseText[];
}

type TableBlock = Extract<WrittenBlock, { kind: "table" }>;

const sameRow = (columns: readonly string[], row: readonly string[]): boolean =>
  columns.length === row.length && columns.every((label, index) => plainWords(label) === plainWords(row[index] ?? ""));

/** What the template itself says, which is nobody's writing. */
const ownWords = (sections: readonly WrittenSection[], known: readonly string[]): ReadonlySet<string> =>
  new Set(
    [
      ...known,
      templateWords.lead,
      templateWords.handlingHeading,
      ...sections.flatMap(({ parts }) => parts.flatMap(({ lead }) => lead ?? [])),
    ].map(plainWords),
  );

const topLabels = new Set(
  [
    templateWords.about,
    templateWords.time,
    templateWords.place,
    templateWords.leader,
    templateWords.summoned,
    templateWords.purpose,
    templateWords.question,
    templateWords.agenda,
    templateWords.mark,
  ].map(plainWords),
);

/** The table at the top that tells of the meeting. */
const isTop = ({ rows }: TableBlock): boolean =>
  rows.length > 0 && rows.every(([label = ""]) => topLabels.has(plainWords(label)));

class Matching {
  readonly #sections: readonly WrittenSection[];
  readonly #texts = new Map<WrittenPart, string[]>();
  readonly #tables = new Map<WrittenPart, (readonly string[])[]>();
  readonly #loose: { heading: string; readonly lines: string[] }[] = [];
  readonly #own: ReadonlySet<string>;
  #section: WrittenSection | undefined;
  #part: WrittenPart | undefined;
  #heading = "";

  constructor(sections: readonly WrittenSection[], known: readonly string[]) {
    this.#sections = sections;
    this.#own = ownWords(sections, known);
  }

  isHeading(text: string): boolean {
    const said = plainWords(text);
    return this.#sectionNamed(said) !== undefined || this.#partNamed(said) !== undefined;
  }

  #sectionNamed(said: string): WrittenSection | undefined {
    return this.#sections.find(({ title }) => plainWords(title) === said);
  }

  #partNamed(said: string): readonly [WrittenSection, WrittenPart] | undefined {
    const inOrder = this.#section === undefined ? this.#sections : [this.#section, ...this.#sections];
    for (const section of inOrder) {
      const part = section.parts.find(({ heading }) => heading !== null && plainWords(heading) === said);
      if (part !== undefined) return [section, part];
    }
    return undefined;
  }

  heading(text: string): void {
    const said = plainWords(text);
    this.#heading = written(text);
    // Within its section a part may be called as another section is.
    const ofPart = this.#partNamed(said);
    const section = ofPart?.[0] === this.#section && ofPart !== undefined ? undefined : this.#sectionNamed(said);
    if (section !== undefined) {
      this.#section = section;
      this.#part = section.parts.find(({ heading, table }) => heading === null && table === null);
    } else if (ofPart !== undefined) {
      [this.#section, this.#part] = ofPart;
    } else {
      this.#part = undefined;
      if (!this.#own.has(said)) this.#section = undefined;
    }
  }

  paragraph(text: string): void {
    const said = plainWords(text);
    if (said !== "" && this.#own.has(said)) return;
    const part = this.#part;
    if (part?.table === null) {
      this.#texts.set(part, [...(this.#texts.get(part) ?? []), text]);
    } else if (said !== "") {
      this.#keepLoose(text);
    }
  }

  #keepLoose(text: string): void {
    const last = this.#loose.at(-1);
    if (last?.heading === this.#heading) last.lines.push(text);
    else this.#loose.push({ heading: this.#heading, lines: [text] });
  }

  table(table: TableBlock): void {
    if (isTop(table)) return;
    const [top = [], ...rows] = table.rows;
    const part = this.#partOfTable(top, rows);
    if (part === undefined) {
      for (const row of table.rows) if (plainWords(row.join("")) !== "") this.#keepLoose(row.map(written).join(" | "));
    } else {
      this.#tables.set(part, [...(this.#tables.get(part) ?? []), ...rows]);
    }
  }

  /** Questions are asked of each agency in the same words: theirs are those below its heading. */
  #partOfTable(top: readonly string[], rows: readonly (readonly string[])[]): WrittenPart | undefined {
    const agencyId = this.#part !== undefined && "agencyId" in this.#part.part ? this.#part.part.agencyId : undefined;
    const fits = ({ part, table }: WrittenPart): boolean => {
      if (table === null || !sameRow(table.columns, top)) return false;
      if (part.kind === "survey") return part.agencyId === agencyId;
      if (part.kind !== "questions") return true;
      if (part.agencyId !== undefined) return part.agencyId === agencyId;
      const [first = []] = table.rows;
      return rows.some(([label = ""]) => plainWords(label) === plainWords(first[0] ?? ""));
    };
    const here = this.#section?.parts.find(fits);
    return here ?? this.#sections.flatMap(({ parts }) => parts).find(fits);
  }

  result(): MatchedFile {
    return {
      sections: this.#sections.map((section) => ({
        section,
        parts: section.parts.flatMap((part): FilledPart[] => {
          const text = this.#texts.get(part);
          const rows = this.#tables.get(part);
          return text === undefined && rows === undefined
            ? []
            : [{ part: part.part, text: written((text ?? []).join("\n")), rows: rows ?? [] }];
        }),
      })),
      loose: this.#loose.map(({ heading, lines }) => ({ heading, text: written(lines.join("\n")) })),
    };
  }
}

/** `known` are lines of the file that are ours and stand in no section: its title, whose copy it is. */
export const matchTemplate = (
  blocks: readonly WrittenBlock[],
  sections: readonly WrittenSection[],
  known: readonly string[],
): MatchedFile => {
  const matching = new Matching(sections, known);
  // Where another program has thrown the styles away, a line that reads as a heading is one.
  const hasHeadings = blocks.some((block) => block.kind === "heading" && matching.isHeading(block.text));
  for (const block of blocks) {
    if (block.kind === "table") matching.table(block);
    else if (block.kind === "heading" || (!hasHeadings && matching.isHeading(block.text))) matching.heading(block.text);
    else matching.paragraph(block.text);
  }
  return matching.result();
};
