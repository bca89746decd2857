// The system's dialogs for folders and files. A path goes from here to the vault host; a window only ever gets to show it.
import { dialog, type BrowserWindow } from "electron";
import { dialogText } from "../../shared/text/desktop.ts";

interface Words {
  readonly title: string;
  readonly button: string;
}

export interface Dialogs {
  /** Null when the user changed their mind. */
  chooseFolder(words: Words): Promise<string | null>;
  chooseScan(): Promise<string | null>;
  chooseMinutesFile(): Promise<string | null>;
  chooseBackupFile(): Promise<string | null>;
  chooseLogo(): Promise<string | null>;
  chooseProfileFile(): Promise<string | null>;
  chooseWordTemplate(): Promise<string | null>;
  nameWordTemplate(): Promise<string | null>;
  /** Several; none when the user changed their mind. */
  chooseReportFiles(): Promise<readonly string[]>;
  /** Where a profile is to be written; the system has asked before another file is replaced. */
  nameProfileFile(): Promise<string | null>;
}

export const createDialogs = (window: BrowserWindow): Dialogs => ({
  chooseFolder: async ({ title, button }) => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      properties: ["openDirectory", "createDirectory", "dontAddToRecent"],
    });
    return filePaths[0] ?? null;
  },
  chooseScan: async () => {
    const { title, button, filter } = dialogText.attachment;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      filters: [{ name: filter, extensions: ["pdf", "jpg", "jpeg", "png"] }],
      properties: ["openFile", "dontAddToRecent"],
    });
    return filePaths[0] ?? null;
  },
  chooseMinutesFile: async () => {
    const { title, button, filter } = dialogText.minutesFile;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      filters: [{ name: filter, extensions: ["docx"] }],
      properties: ["openFile", "dontAddToRecent"],
    });
    return filePaths[0] ?? null;
  },
  chooseBackupFile: async () => {
    const { title, button, filter } = dialogText.backupFile;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      filters: [{ name: filter, extensions: ["svbk"] }],
      properties: ["openFile", "dontAddToRecent"],
    });
    return filePaths[0] ?? null;
  },
  chooseLogo: async () => {
    const { title, button, filter } = dialogText.logo;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      filters: [{ name: filter, extensions: ["png", "jpg", "jpeg"] }],
      properties: ["openFile", "dontAddToRecent"],
    });
    return filePaths[0] ?? null;
  },
  chooseProfileFile: async () => {
    const { title, button, filter } = dialogText.profileFile.read;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      filters: [{ name: filter, extensions: ["json"] }],
      properties: ["openFile", "dontAddToRecent"],
    });
    return filePaths[0] ?? null;
  },
  chooseReportFiles: async () => {
    const { title, button, filter } = dialogText.reportFiles;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      filters: [{ name: filter, extensions: ["json"] }],
      properties: ["openFile", "multiSelections", "dontAddToRecent"],
    });
    return filePaths;
  },
  chooseWordTemplate: async () => {
    const { title, button, filter } = dialogText.wordTemplate.read;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      filters: [{ name: filter, extensions: ["docx", "dotx"] }],
      properties: ["openFile", "dontAddToRecent"],
    });
    return filePaths[0] ?? null;
  },
  nameWordTemplate: async () => {
    const { title, button, filter, name } = dialogText.wordTemplate.write;
    const { filePath } = await dialog.showSaveDialog(window, {
      title,
      buttonLabel: button,
      defaultPath: name,
      filters: [{ name: filter, extensions: ["docx"] }],
      properties: ["createDirectory", "showOverwriteConfirmation", "dontAddToRecent"],
    });
    return filePath === "" ? null : filePath;
  },
  nameProfileFile: async () => {
    const { title, button, filter, name } = dialogText.profileFile.write;
    const { filePath } = await dialog.showSaveDialog(window, {
      title,
      buttonLabel: button,
      defaultPath: name,
      filters: [{ name: filter, extensions: ["json"] }],
      properties: ["createDirectory", "showOverwriteConfirmation", "dontAddToRecent"],
    });
    return filePath === "" ? null : filePath;
  },
});
