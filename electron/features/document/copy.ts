// One copy of one document: whether its recipient may have it today, and its bytes.
import { createHash } from "node:crypto";
import type { CopyRefusal, DocumentRequest } from "../../../shared/contract/document.ts";
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
import type { RenderedDocument } from "../../documents/render-document.ts";
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
  readonly render: (number: number) => Promise<RenderedDocument>;
  /** For what leaves as another file than a PDF, to go on with; on paper and on the screen it is as `render` makes it. */
  readonly file?: {
    readonly extension: "docx" | "xlsx" | "json";
    readonly write: (number: number) => Promise<Uint8Array>;
  };
  /** What else becomes a fact when the copy has left. */
  readonly whenSent?: (write: Write, documentId: DocumentId) => Promise<void>;
}

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
export const finishCopy = async (copy: PlannedCopy, read: Read, form: CopyForm): Promise<FinishedCopy> => {
  const number = await numberOfAct(read, copy.act, copy.caseId);
  const onPaper = await copy.render(number);
  const written = form === "file" ? await copy.file?.write(number) : undefined;
  const rendered = written === undefined ? onPaper : { ...onPaper, bytes: written, unprintable: [] };
  return {
    ...copy,
    ...rendered,
    number,
    fileName: documentFileName({
      caseNumber: copy.caseNumber,
      documentNumber: `${String(number)}${copy.annex ?? ""}`,
      recipientCode: copy.addressee.code,
      extension: copy.file === undefined || form === "paper" ? "pdf" : copy.file.extension,
    }),
    sha256: createHash("sha256").update(rendered.bytes).digest("hex"),
  };
};
