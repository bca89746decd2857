// What main itself answers: lock, dialogs, printing, preferences. A path is shown to the user but never taken from the renderer.
import { z } from "zod";
import { Day } from "../domain/day.ts";
import { CaseId, DocumentId, WordTemplateId } from "../domain/ids.ts";
import { Logo, LogoPicture } from "../domain/logo.ts";
import { SharedSettings } from "../domain/profile.ts";
import { refusal } from "../domain/refusal.ts";
import { TemplateKind, WordTemplate } from "../domain/word-template.ts";
import { Attachment } from "./attachment.ts";
import { codes, desktop } from "./define.ts";
import { ReportPack } from "./report.ts";

/** Why a chosen file was not taken into the vault. */
export const AttachmentFailure = refusal("fileTooLarge", "fileTypeUnknown", "fileEmpty", "fileUnreadable", "notOpened");

/** Why a chosen file was not taken for a profile. */
export const ProfileFileReadFailure = refusal(
  "fileUnreadable",
  "profileFileTooLarge",
  "profileFileUnknown",
  "profileFileNewer",
  "profileFileDamaged",
);

/** What a file would have the profile be, and the logo that it carries, if any: a PNG. */
export const ProfileFileContent = z.object({
  settings: SharedSettings,
  logo: Logo.extend({ picture: LogoPicture }).nullable(),
});
export type ProfileFileContent = z.infer<typeof ProfileFileContent>;

/** Why a chosen file did not become the municipality's logo. */
export const LogoFailure = refusal(
  "profileMissing",
  "changedMeanwhile",
  "fileUnreadable",
  "fileEmpty",
  "logoTooLarge",
  "logoTypeUnknown",
  "logoDamaged",
  "logoAnimated",
  "logoTooManyPixels",
  "logoTooSmall",
  "logoNotSeen",
);

/** The version of the profile that has the logo. Main passes it on, so nobody's name is in it. */
export const LogoTaken = z.strictObject({ version: z.int() });

/** Why the profile was not written to the chosen file. */
export const ProfileFileWriteFailure = refusal("profileMissing", "profileFileNotWritten");

/** A template that was taken in, and the fields that it does not show. */
export const TakenTemplate = z.object({ template: WordTemplate, unused: z.array(z.string()) });
export type TakenTemplate = z.infer<typeof TakenTemplate>;

/** Why a Word template was not taken in. */
export const TemplateReadFailure = refusal(
  "validFromPassed",
  "fileTooLarge",
  "fileEmpty",
  "fileUnreadable",
  "wordTemplateUnknown",
  "wordTemplateMacros",
  "wordTemplateProblems",
);

/** A template to be saved: ours to start from, one that was taken in, or what that one makes of invented people. */
export const TemplateFile = z.discriminatedUnion("what", [
  z.object({ what: z.literal("start"), kind: TemplateKind }),
  z.object({ what: z.enum(["kept", "example"]), wordTemplateId: WordTemplateId }),
]);
export type TemplateFile = z.infer<typeof TemplateFile>;

/** Why a template was not written to the chosen file. */
export const TemplateWriteFailure = refusal("notFound", "wordTemplateNotWritten");

/** Why a vault cannot lie in the chosen folder, or why the folder cannot be changed now. */
export const VaultFolderFailure = codes("notLocalDisk", "vaultBusy");

/** Colours: as the computer has them, light or dark (tema). */
export const Theme = z.enum(["system", "light", "dark"]);
export type Theme = z.infer<typeof Theme>;

/** How tightly lists are set (täthet). */
export const Density = z.enum(["normal", "airy"]);
export type Density = z.infer<typeof Density>;

/** Harmless preferences, kept outside the vault: nothing in them says anything about a case. */
export const Preferences = z.strictObject({ theme: Theme, density: Density });
export type Preferences = z.infer<typeof Preferences>;

/** Why files with reports cannot be put together. `file` is the name of the one that is damaged, as it was chosen. */
export const ReportFilesFailure = z.discriminatedUnion("code", [
  z.object({ code: z.literal("reportFileDamaged"), file: z.string() }),
  z.object({ code: z.enum(["reportFilesTooFew", "reportFilesDiffer", "reportFileNewer"]) }),
  z.object({ code: z.literal("municipalityTwice"), municipality: z.string() }),
]);
export type ReportFilesFailure = z.infer<typeof ReportFilesFailure>;

/** What the user is doing, as far as the idle lock and the screen protection need to know. */
export const Activity = z.strictObject({ meetingOpen: z.boolean(), shownToRoom: z.boolean().default(false) });
export type Activity = z.infer<typeof Activity>;

/** What is to be put on paper. Main is told which, and never what stands there. */
export const PrintablePages = z.discriminatedUnion("kind", [
  /** The exact bytes that were sent: only what the log knows can be put on paper. */
  z.strictObject({ kind: z.literal("sent"), documentId: DocumentId }),
  /** What was laid out with `paper.lay`. */
  z.strictObject({ kind: z.literal("key") }),
]);
export type PrintablePages = z.infer<typeof PrintablePages>;

/** `folder` is what to show the user; null when the dialog was closed without a choice. */
const chosenFolder = z.object({ folder: z.string().nullable() });

export const desktopContract = {
  /** Locks now. The answer comes before the lock is done, since the lock ends whoever asked. */
  lock: desktop({ input: z.null(), output: z.null() }),
  /** All that was being typed is saved as drafts: main need not wait longer. The answer to the event `locking`. */
  readyToLock: desktop({ input: z.null(), output: z.null() }),
  setActivity: desktop({ input: Activity, output: z.null() }),

  /** Where the vault is or is to be made; `vault.status` then says whether the place will do. */
  chooseVaultFolder: desktop({ input: z.null(), output: chosenFolder, failure: VaultFolderFailure }),
  chooseBackupFolder: desktop({ input: z.null(), output: chosenFolder }),
  /** A backup to restore, wherever it lies; null when the dialog was closed without a choice. */
  chooseBackupFile: desktop({ input: z.null(), output: z.object({ name: z.string().nullable() }) }),
  /** A second folder, outside the computer: the newest backup is copied there. */
  chooseSecondBackupFolder: desktop({ input: z.null(), output: chosenFolder }),
  forgetSecondBackupFolder: desktop({ input: z.null(), output: z.null() }),
  chooseExportFolder: desktop({ input: z.null(), output: chosenFolder }),
  /** A scan into the vault; null when the dialog was closed without a choice. */
  chooseAttachment: desktop({
    input: z.object({ caseId: CaseId }),
    output: Attachment.nullable(),
    failure: AttachmentFailure,
  }),

  /** A Word file, written by a note-taker, for `minutes.readReturned`; false when the dialog was closed without a choice. */
  chooseMinutesFile: desktop({ input: z.null(), output: z.object({ chosen: z.boolean() }) }),

  /** The profile, without personal data, to a file that the user names. */
  exportProfile: desktop({
    input: z.null(),
    output: z.object({ saved: z.boolean() }),
    failure: ProfileFileWriteFailure,
  }),
  /** What a file would have the profile be; null when the dialog was closed without a choice. Nothing is changed. */
  chooseProfileFile: desktop({
    input: z.null(),
    output: ProfileFileContent.nullable(),
    failure: ProfileFileReadFailure,
  }),
  /** The municipality's logo from a picture in a file, and the profile's version with it; null when the dialog was closed without a choice. */
  chooseLogo: desktop({
    input: z.object({ version: z.int() }),
    output: LogoTaken.nullable(),
    failure: LogoFailure,
  }),

  /** A Word template from a file, as the next version of its kind; null when the dialog was closed without a choice. */
  importWordTemplate: desktop({
    input: z.object({ kind: TemplateKind, validFrom: Day }),
    output: TakenTemplate.nullable(),
    failure: TemplateReadFailure,
  }),
  saveWordTemplate: desktop({
    input: TemplateFile,
    output: z.object({ saved: z.boolean() }),
    failure: TemplateWriteFailure,
  }),

  /** Several municipalities' reports put together into one that stands here; null when the dialog was closed without a choice. */
  mergeReports: desktop({ input: z.null(), output: ReportPack.nullable(), failure: ReportFilesFailure }),

  /** Opens the system's print dialog. `printed` is false when the user closed it. */
  print: desktop({
    input: PrintablePages,
    output: z.object({ printed: z.boolean() }),
    failure: codes("noPrinter", "printFailed"),
  }),
  /** What the hidden print window is to show; null in any other window. */
  printedPages: desktop({ input: z.null(), output: PrintablePages.nullable() }),
  /** The hidden print window has painted its pages, or cannot. */
  printReady: desktop({ input: z.object({ painted: z.boolean() }), output: z.null() }),

  /** Puts a text on the clipboard; main takes it away again, a `secret` sooner than text for another system (journalklipp). */
  copy: desktop({
    input: z.strictObject({ text: z.string().min(1).max(100_000), kind: z.enum(["secret", "journal"]) }),
    output: z.null(),
  }),
  /** The page has copied something by itself: the next lock takes it away. */
  copied: desktop({ input: z.null(), output: z.null() }),

  preferences: desktop({ input: z.null(), output: Preferences }),
  setPreferences: desktop({ input: Preferences.partial(), output: Preferences }),
};

/** What main tells the renderer by itself, and with which facts. */
export interface DesktopEvents {
  /** Nobody has touched the application for long: it locks in so many seconds. */
  lockWarning: { readonly secondsLeft: number };
  /** Somebody touched it after all. */
  lockWarningOver: null;
  /** Save what is being typed, then call `desktop.readyToLock`. */
  locking: { readonly reason: "lock" | "quit" };
  /** The vault host ended by itself; what was being typed since the last draft may be gone. Told after the window is loaded again. */
  hostLost: null;
  preferencesChanged: Preferences;
  /** How long what was copied with `desktop.copy` stays on the clipboard; 0 when it is there no longer. */
  clipboardTime: { readonly secondsLeft: number };
}
export type DesktopEvent = keyof DesktopEvents;
