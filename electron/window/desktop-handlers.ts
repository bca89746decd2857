// What main answers by itself.
import { basename } from "node:path";
import type { WebContents } from "electron";
import type { Handlers } from "../../shared/contract/define.ts";
import { type Activity, desktopContract, type Preferences } from "../../shared/contract/desktop.ts";
import { ok } from "../../shared/result.ts";
import { dialogText } from "../../shared/text/desktop.ts";
import { CallRefused, type PrivateClient } from "../ipc/private-client.ts";
import { createRouter, type Router } from "../ipc/router.ts";
import type { PreferenceStore } from "../preferences/preferences.ts";
import type { ClipboardKeeper } from "./clipboard.ts";
import type { Dialogs } from "./dialogs.ts";
import type { Printing } from "./print.ts";

export interface DesktopParts {
  readonly host: PrivateClient;
  readonly dialogs: Dialogs;
  readonly printing: Printing;
  readonly clipboard: Pick<ClipboardKeeper, "copy" | "copied">;
  readonly preferences: PreferenceStore;
  readonly lock: () => void;
  readonly draftsSaved: () => void;
  readonly setActivity: (activity: Activity) => void;
  readonly setPreferences: (changes: Partial<Preferences>) => Preferences;
  readonly report: (name: string, cause: unknown) => string;
}

/** A handler is told which window asks. */
interface DesktopContext {
  readonly desktop: WebContents;
}

/** Leaves out what is undefined, which a partial schema allows and the types here do not. */
const given = (changes: {
  readonly [Name in keyof Preferences]?: Preferences[Name] | undefined;
}): Partial<Preferences> => ({
  ...(changes.theme === undefined ? {} : { theme: changes.theme }),
  ...(changes.density === undefined ? {} : { density: changes.density }),
});

const createHandlers = (parts: DesktopParts): Handlers<{ desktop: typeof desktopContract }, DesktopContext> => ({
  desktop: {
    lock: () => {
      parts.lock();
      return Promise.resolve(ok(null));
    },
    readyToLock: () => {
      parts.draftsSaved();
      return Promise.resolve(ok(null));
    },
    setActivity: (activity) => {
      parts.setActivity(activity);
      return Promise.resolve(ok(null));
    },
    chooseVaultFolder: async () => {
      const path = await parts.dialogs.chooseFolder(dialogText.vaultFolder);
      if (path === null) return ok({ folder: null });
      const used = await parts.host.useVaultFolder({ path });
      if (!used.ok) return used;
      parts.preferences.write({ vaultFolder: path });
      return ok({ folder: path });
    },
    chooseBackupFolder: async () => {
      const path = await parts.dialogs.chooseFolder(dialogText.backupFolder);
      if (path === null) return ok({ folder: null });
      await parts.host.useBackupFolder({ path });
      parts.preferences.write({ backupFolder: path });
      return ok({ folder: path });
    },
    chooseBackupFile: async () => {
      const path = await parts.dialogs.chooseBackupFile();
      if (path !== null) await parts.host.useRestoreFile({ path });
      return ok({ name: path === null ? null : basename(path) });
    },
    chooseSecondBackupFolder: async () => {
      const path = await parts.dialogs.chooseFolder(dialogText.secondBackupFolder);
      if (path === null) return ok({ folder: null });
      await parts.host.useSecondBackupFolder({ path });
      parts.preferences.write({ secondBackupFolder: path });
      return ok({ folder: path });
    },
    forgetSecondBackupFolder: async () => {
      await parts.host.useSecondBackupFolder({ path: null });
      parts.preferences.write({ secondBackupFolder: undefined });
      return ok(null);
    },
    chooseExportFolder: async () => {
      const path = await parts.dialogs.chooseFolder(dialogText.exportFolder);
      if (path !== null) await parts.host.useExportFolder({ path });
      return ok({ folder: path });
    },
    chooseAttachment: async ({ caseId }) => {
      const path = await parts.dialogs.chooseScan();
      return path === null ? ok(null) : parts.host.addAttachment({ caseId, path });
    },
    chooseMinutesFile: async () => {
      const path = await parts.dialogs.chooseMinutesFile();
      if (path !== null) await parts.host.useMinutesFile({ path });
      return ok({ chosen: path !== null });
    },
    exportProfile: async () => {
      const path = await parts.dialogs.nameProfileFile();
      if (path === null) return ok({ saved: false });
      const written = await parts.host.writeProfileFile({ path });
      return written.ok ? ok({ saved: true }) : written;
    },
    chooseProfileFile: async () => {
      const path = await parts.dialogs.chooseProfileFile();
      return path === null ? ok(null) : parts.host.readProfileFile({ path });
    },
    chooseLogo: async ({ version }) => {
      const path = await parts.dialogs.chooseLogo();
      return path === null ? ok(null) : parts.host.readLogoFile({ path, version });
    },
    importWordTemplate: async ({ kind, validFrom }) => {
      const path = await parts.dialogs.chooseWordTemplate();
      return path === null ? ok(null) : parts.host.readWordTemplate({ path, kind, validFrom });
    },
    saveWordTemplate: async (file) => {
      const path = await parts.dialogs.nameWordTemplate();
      if (path === null) return ok({ saved: false });
      const written = await parts.host.writeWordTemplate({ path, file });
      return written.ok ? ok({ saved: true }) : written;
    },
    mergeReports: async () => {
      const paths = await parts.dialogs.chooseReportFiles();
      return paths.length === 0 ? ok(null) : parts.host.mergeReportFiles({ paths: [...paths] });
    },
    print: async (pages) => {
      const outcome = await parts.printing.print(pages);
      if (pages.kind === "sent" && outcome.ok && outcome.value.printed) {
        await parts.host.tellPrinted({ documentId: pages.documentId });
      }
      return outcome;
    },
    printedPages: (_input, contents) => Promise.resolve(ok(parts.printing.pagesOf(contents))),
    printReady: ({ painted }, contents) => {
      parts.printing.ready(contents, painted);
      return Promise.resolve(ok(null));
    },
    copy: async ({ text, kind }) => {
      await parts.clipboard.copy(text, kind);
      return ok(null);
    },
    copied: async () => {
      await parts.clipboard.copied();
      return ok(null);
    },
    preferences: () => Promise.resolve(ok(parts.preferences.read().preferences)),
    setPreferences: (changes) => Promise.resolve(ok(parts.setPreferences(given(changes)))),
  },
});

/** Answers `desktop.…` for one window. */
export const createDesktopRouter = (parts: DesktopParts): ((contents: WebContents) => Router) => {
  const handlers = createHandlers(parts);
  return (contents) =>
    createRouter<{ desktop: typeof desktopContract }, DesktopContext>({ desktop: desktopContract }, handlers, {
      run: async (_call, body) => {
        try {
          return await body(contents);
        } catch (cause) {
          if (cause instanceof CallRefused) return cause.outcome;
          throw cause;
        }
      },
      report: parts.report,
    });
};
