// Reads a Word file of ours back: its words as a reader gets them, and the bones that they hang on.
import { attribute, readXml } from "../../electron/documents/docx/read-xml.ts";
import { filesIn } from "../support/docx.ts";

export interface ReadWord {
  readonly files: ReadonlyMap<string, string>;
  /** The words of the page, its head and foot included, spaces made one. */
  readonly text: string;
  readonly firstLine: string;
  readonly headingLevels: readonly number[];
  /** How many there are of each element of the body, whatever stands in them. */
  readonly bones: Readonly<Record<string, number>>;
}

export const tidy = (text: string): string => text.replace(/\s+/gu, " ").trim();

interface ReadPart {
  /** Paragraph by paragraph. */
  readonly lines: readonly string[];
  readonly headingLevels: readonly number[];
  readonly bones: Readonly<Record<string, number>>;
}

/** Throws where the part is not well-formed XML. */
const readPart = (xml: string): ReadPart => {
  const lines: string[] = [];
  const headingLevels: number[] = [];
  const bones: Record<string, number> = {};
  let inText = false;
  const write = (text: string): void => {
    lines.push((lines.pop() ?? "") + text);
  };
  readXml(xml, {
    open: (tag) => {
      bones[tag.name] = (bones[tag.name] ?? 0) + 1;
      inText = tag.name === "w:t";
      if (tag.name === "w:p") lines.push("");
      if (tag.name === "w:br" || tag.name === "w:tab") write(" ");
      const level = tag.name === "w:pStyle" ? /^Heading(\d)$/u.exec(attribute(tag, "val"))?.[1] : undefined;
      if (level !== undefined) headingLevels.push(Number(level));
    },
    close: () => {
      inText = false;
    },
    text: (words) => {
      if (inText) write(words);
    },
  });
  return { lines: lines.map(tidy), headingLevels, bones };
};

export const readWord = async (bytes: Uint8Array): Promise<ReadWord> => {
  const files = await filesIn(bytes);
  // A picture is no XML.
  const written = [...files].filter(([path]) => !path.startsWith("word/media/"));
  const parts = new Map(written.map(([path, xml]) => [path, readPart(xml)]));
  const body = parts.get("word/document.xml");
  if (body === undefined) throw new Error("no document in the file");
  const around = [...parts].filter(([path]) => /^word\/(?:header|footer)/u.test(path)).map(([, part]) => part);
  return {
    files,
    text: tidy([body, ...around].flatMap(({ lines }) => lines).join(" ")),
    firstLine: body.lines[0] ?? "",
    headingLevels: body.headingLevels,
    bones: body.bones,
  };
};
