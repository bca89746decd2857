// What main alone may ask of the vault host: things with paths in them. The broker lets no call from a window through to these names.
import { z } from "zod";
import { Attachment } from "../../shared/contract/attachment.ts";
import { alsoWhenClosed, command, outside, query } from "../../shared/contract/define.ts";
import {
  AttachmentFailure,
  LogoFailure,
  LogoTaken,
  ProfileFileContent,
  ProfileFileReadFailure,
  ProfileFileWriteFailure,
  ReportFilesFailure,
  TakenTemplate,
  TemplateFile,
  TemplateReadFailure,
  TemplateWriteFailure,
  VaultFolderFailure,
} from "../../shared/contract/desktop.ts";
import { Day } from "../../shared/domain/day.ts";
import { CaseId, DocumentId } from "../../shared/domain/ids.ts";
import { refusal } from "../../shared/domain/refusal.ts";
import { ReportPack } from "../../shared/contract/report.ts";
import { TemplateKind } from "../../shared/domain/word-template.ts";

const path = z.string().min(1).max(4096);

export const privateContract = {
  /** Where the vault is, or is to be made. Sent first of all to each new host. */
  useVaultFolder: outside({ input: z.object({ path }), output: z.null(), failure: VaultFolderFailure }),
  useBackupFolder: outside({ input: z.object({ path }), output: z.null() }),
  /** The other folder, which may be on a share or a stick; null when there is to be none. */
  useSecondBackupFolder: outside({ input: z.object({ path: path.nullable() }), output: z.null() }),
  /** A backup that was chosen in the dialog, to be restored. */
  useRestoreFile: outside({ input: z.object({ path }), output: z.null() }),
  /** Minutes that were written elsewhere, to be read with `minutes.readReturned`. */
  useMinutesFile: outside({ input: z.object({ path }), output: z.null() }),
  /** Whether another copy has taken over, as the note in the second folder says; in the application it is looked at by itself. */
  checkHolder: outside({ input: z.null(), output: z.null() }),
  /** Before the vault closes: a backup if something has changed, and to the second folder if it answers. */
  backUp: outside({ input: z.null(), output: z.null() }),
  /** Finish the transaction that is running, close the database, forget the key. */
  close: outside({ input: z.null(), output: z.null() }),
};

/** The same, of what needs an open vault. */
export const privateCaseContract = {
  /** Where documents go from now on; the vault remembers it. */
  useExportFolder: command({ input: z.object({ path }), output: z.null() }),
  /** Reads the file, checks it by its content, and keeps it in the vault. */
  addAttachment: command({
    input: z.object({ caseId: CaseId, path }),
    output: Attachment,
    failure: AttachmentFailure,
    // The paper of a withdrawal may come after the case was closed.
    whenClosed: alsoWhenClosed,
  }),
  /** A document that had been sent was put on paper: the log tells of each time. */
  tellPrinted: command({
    input: z.object({ documentId: DocumentId }),
    output: z.null(),
    failure: refusal("notFound"),
    whenClosed: alsoWhenClosed,
  }),
  /** The profile, without personal data, as a file. */
  writeProfileFile: command({ input: z.object({ path }), output: z.null(), failure: ProfileFileWriteFailure }),
  /** Reads the reports of several municipalities, puts them together and keeps the result as a report that stands. */
  mergeReportFiles: command({
    input: z.object({ paths: z.array(path).min(1).max(400) }),
    output: ReportPack,
    failure: ReportFilesFailure,
  }),
  /** Reads a picture, draws it anew, and makes it the municipality's logo. */
  readLogoFile: command({
    input: z.object({ path, version: z.int() }),
    output: LogoTaken,
    failure: LogoFailure,
  }),
  /** Reads a Word template, looks it through, and keeps it as the next version of its kind. */
  readWordTemplate: command({
    input: z.object({ path, kind: TemplateKind, validFrom: Day }),
    output: TakenTemplate,
    failure: TemplateReadFailure,
  }),
  /** A Word template as a file. */
  writeWordTemplate: command({
    input: z.object({ path, file: TemplateFile }),
    output: z.null(),
    failure: TemplateWriteFailure,
  }),
  /** What a file would have the profile be. Nothing is changed. */
  readProfileFile: query({ input: z.object({ path }), output: ProfileFileContent, failure: ProfileFileReadFailure }),
};
