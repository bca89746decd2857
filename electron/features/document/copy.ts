// One copy of one document: whether its recipient may have it today, and its bytes.
import { createHash } from "node:crypto";
import type { CopyRefusal, DocumentRequest, FileFormat } from "../../../shared/contract/document.ts";
import type { Day } from "../../../shared/domain/day.ts";
import type { DisclosureGround } from "../../../shared/domain/disclosure.ts";
import type {
  CaseId,
  ConcernReportId,
  ConsentId,
  DocumentId,
  MeetingId,
  MinutesId,
} from "../../../shared/domain/ids.ts";
import type { Result } from "../../../shared/result.ts";
import { documentFileName } from "../../documents/file-name.ts";
import type { DocumentFonts } from "../../documents/fonts.ts";
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
  readonly number: number;
  readonly fileName: string;
  readonly sha256: string;
}

/** `look` shows on the screen what will leave as a file, under that file's name. */
export type CopyForm = "look" | "file" | "paper";

/** Makes a planned copy: its number in the case, its bytes and its name. */
export const finishCopy = async (
  copy: PlannedCopy,
  { read, fonts }: Pick<CopyContext, "read" | "fonts">,
  form: CopyForm,
  format: FileFormat = formatsOf(copy)[0] ?? "pdf",
): Promise<FinishedCopy> => {
  const number = await numberOfAct(read, copy.act, copy.caseId);
  const document = await copy.document(number);
  const onPaper = await renderDocument(document, fonts);
  const written =
    form === "file" ? (copy.file?.write(number) ?? (format === "docx" ? renderWord(document) : undefined)) : undefined;
  // Word finds a font for every character.
  const rendered = written === undefined ? onPaper : { ...onPaper, bytes: await written, unprintable: [] };
  return {
    ...copy,
    ...rendered,
    number,
    fileName: documentFileName({
      caseNumber: copy.caseNumber,
      documentNumber: `${String(number)}${copy.annex ?? ""}`,
      recipientCode: copy.addressee.code,
      extension: form === "paper" ? "pdf" : (copy.file?.extension ?? format),
    }),
    sha256: createHash("sha256").update(rendered.bytes).digest("hex"),
  };
};
