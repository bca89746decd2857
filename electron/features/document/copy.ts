// One copy of one document: whether its recipient may have it today, and its bytes.
import { createHash } from "node:crypto";
import type { CopyRefusal } from "../../../shared/contract/copy-refusal.ts";
import type { DocumentRequest, FileFormat } from "../../../shared/contract/document.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { DisclosureGround } from "../../../shared/domain/disclosure.ts";
import type {
  CaseId,
  ConcernReportId,
  ConsentId,
  DocumentId,
  MeetingId,
  MinutesId,
  WordTemplateId,
} from "../../../shared/domain/ids.ts";
import type { TemplateKind } from "../../../shared/domain/word-template.ts";
import type { Result } from "../../../shared/result.ts";
import { type KeptPicture, readLogo } from "../../database/readings/logo.ts";
import { readTemplateOn } from "../../database/readings/word-template.ts";
import { documentFileName } from "../../documents/file-name.ts";
import type { FromTemplate } from "../../documents/word-template/kinds.ts";
import type { DocumentFonts } from "../../documents/fonts.ts";
import type { Context } from "../../database/access.ts";
import { textOf } from "../../documents/plan-lines.ts";
import { type DocumentPlan, renderDocument, type RenderedDocument } from "../../documents/render-document.ts";
import { renderWord } from "../../documents/render-word.ts";
import type { Read, Write } from "../../database/session.ts";
import type { Addressee } from "./head.ts";
import { numberOfAct } from "./store.ts";

/** What is asked for: `looking` lets drafts be seen, which cannot be sent. */
export interface CopyContext {
  readonly read: Read;
  readonly today: Day;
  readonly fonts: DocumentFonts;
  readonly looking: boolean;
  readonly isOpened: (caseId: CaseId) => boolean;
  readonly wayIn: Context["query"]["wayIn"];
  readonly verifyLog: Context["query"]["verifyLog"];
}

/** Everything that the disclosure log keeps about a copy, with a way to make it. */
export interface PlannedCopy {
  readonly kind: DocumentRequest["kind"];
  readonly act: string;
  readonly caseId: CaseId | null;
  readonly caseNumber: string;
  readonly addressee: Addressee;
  readonly recipientKey: string;
  readonly ground: DisclosureGround;
  readonly attended: boolean;
  readonly emailAllowed: boolean;
  /** Its first page leaves no room for name and address, so it does not go as a letter. */
  readonly hasNoAddress?: true;
  readonly meetingId: MeetingId | null;
  readonly minutesId: MinutesId | null;
  readonly consentId: ConsentId | null;
  readonly concernReportId: ConcernReportId | null;
  /** A paper that goes along with another: it has that one's number, and a letter of its own (bilaga A). */
  readonly annex?: string;
  /** A copy that must be read through first (B3): what it holds, beside which minutes, and whether that has been checked. */
  readonly check: { readonly fingerprint: string; readonly minutesId: MinutesId; readonly done: boolean } | null;
  /** All that the copy tells beside its head: searched for where a protected person is found before it may leave. */
  readonly told: object;
  /** Texts that leave even if they tell it, which who sends them is told of: a concern report's (R45). */
  readonly toldAnyway?: object;
  /** What is laid out as PDF or as Word. */
  readonly document: (number: number) => DocumentPlan | Promise<DocumentPlan>;
  /** What its file may be, first what it is when nobody chooses; a PDF where nothing is said. On paper it is always the PDF. */
  readonly formats?: readonly FileFormat[];
  /** How its Word file is made from the municipality's own template, where there can be one. */
  readonly fromTemplate?: {
    readonly kind: TemplateKind;
    readonly fill: (number: number) => FromTemplate | Promise<FromTemplate>;
  };
  /** For what leaves as neither, to be counted with or read by a program; on paper and on the screen it is the document. */
  readonly file?: {
    readonly extension: "xlsx" | "json";
    readonly write: (number: number) => Promise<Uint8Array>;
  };
  /** What else becomes a fact when the copy has left. */
  readonly whenSent?: (write: Write, documentId: DocumentId) => Promise<void>;
}

/** To read as it is, unless the person chooses a file to go on writing in. */
export const pdfOrWord: readonly FileFormat[] = ["pdf", "docx"];

export const formatsOf = ({ formats = ["pdf"] }: Pick<PlannedCopy, "formats">): readonly FileFormat[] => formats;

/** What the log keeps of a paper about nobody: it belongs to no case, and no consent is asked for. */
export const aboutNobody = {
  caseId: null,
  ground: "nobodyTold",
  meetingId: null,
  minutesId: null,
  consentId: null,
  concernReportId: null,
  check: null,
} as const satisfies Partial<PlannedCopy>;

export type Planned = Result<PlannedCopy, CopyRefusal>;

export interface FinishedCopy extends PlannedCopy, RenderedDocument {
  /** The municipality's own template that its file was made from. */
  readonly wordTemplateId: WordTemplateId | null;
  readonly number: number;
  readonly fileName: string;
  readonly sha256: string;
}

/** `look` shows on the screen what will leave as a file, under that file's name; `text` is to be pasted. */
export type CopyForm = "look" | "file" | "paper" | "text";

interface Writing extends Pick<CopyContext, "read" | "today"> {
  readonly number: number;
  readonly form: CopyForm;
  readonly format: FileFormat;
}

interface WrittenFile {
  readonly bytes: Uint8Array;
  /** The municipality's own template that it was made from. */
  readonly wordTemplateId?: WordTemplateId;
}

/** The Word file: from the municipality's own template where one is in use today, else as we lay it out. */
const wordFile = async (
  copy: PlannedCopy,
  document: DocumentPlan,
  { number, read, today }: Writing,
): Promise<WrittenFile> => {
  const { fromTemplate } = copy;
  const own = fromTemplate && (await readTemplateOn(read, fromTemplate.kind, today));
  if (fromTemplate === undefined || own === undefined) return { bytes: await renderWord(document) };
  const fill = await fromTemplate.fill(number);
  return { bytes: await fill(own.bytes), wordTemplateId: own.template.wordTemplateId };
};

/** What leaves as something else than pages. */
const writtenAs = async (
  copy: PlannedCopy,
  document: DocumentPlan,
  writing: Writing,
): Promise<WrittenFile | undefined> => {
  const { number, form, format } = writing;
  if (form === "text") return { bytes: Buffer.from(textOf(document), "utf8") };
  if (form !== "file") return undefined;
  const other = await copy.file?.write(number);
  if (other !== undefined) return { bytes: other };
  return format === "docx" ? wordFile(copy, document, writing) : undefined;
};

/** With what the municipality has at the top of page one today. What has left stays as it is: its bytes are kept. */
export const withLogo = (document: DocumentPlan, kept: KeptPicture | undefined): DocumentPlan =>
  kept === undefined
    ? document
    : { ...document, head: { ...document.head, logo: { ...kept.logo, bytes: kept.bytes } } };

/** Makes a planned copy: its number in the case, its bytes and its name. */
export const finishCopy = async (
  copy: PlannedCopy,
  { read, fonts, today }: Pick<CopyContext, "read" | "fonts" | "today">,
  form: CopyForm,
  format: FileFormat = formatsOf(copy)[0] ?? "pdf",
): Promise<FinishedCopy> => {
  const number = await numberOfAct(read, copy.act, copy.caseId);
  const document = withLogo(await copy.document(number), await readLogo(read));
  const onPaper = await renderDocument(document, fonts);
  const written = await writtenAs(copy, document, { number, form, format, read, today });
  // Where it is read there is a font for every character.
  const rendered = written === undefined ? onPaper : { ...onPaper, bytes: written.bytes, unprintable: [] };
  return {
    ...copy,
    ...rendered,
    wordTemplateId: written?.wordTemplateId ?? null,
    number,
    fileName: documentFileName({
      caseNumber: copy.caseNumber,
      documentNumber: `${String(number)}${copy.annex ?? ""}`,
      recipientCode: copy.addressee.code,
      extension: form === "paper" ? "pdf" : form === "text" ? "txt" : (copy.file?.extension ?? format),
    }),
    sha256: createHash("sha256").update(rendered.bytes).digest("hex"),
  };
};
