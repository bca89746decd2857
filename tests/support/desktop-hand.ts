// A test's hand on the main process of the timed application: its clock, its dialogs, its processes.
import type { ElectronApplication } from "playwright";
import type { ClockHand } from "./timed-main.ts";

declare global {
  /** Only timed-main.ts puts it there. */
  var samverkaClock: ClockHand;
}

/** Now becomes this instant, in main and in the vault host, and time goes on from there. */
export const setClock = (application: ElectronApplication, instant: string): Promise<void> =>
  application.evaluate((_electron, to) => {
    globalThis.samverkaClock.set(to);
  }, instant);

/** So much time passes at once. */
export const advanceClock = (application: ElectronApplication, milliseconds: number): Promise<void> =>
  application.evaluate((_electron, by) => {
    globalThis.samverkaClock.advance(by);
  }, milliseconds);

/** What the system's next dialogs for files and folders answer; null is a user who changes their mind. */
export const answerDialogs = (application: ElectronApplication, path: string | null): Promise<void> =>
  application.evaluate(({ dialog }, chosen) => {
    const answer = { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
    dialog.showOpenDialog = () => Promise.resolve(answer);
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? "" });
  }, path);

export interface ProcessIds {
  readonly renderer: number;
  readonly host: number;
}

/** The process behind the window and the one that holds the vault. */
export const processIds = (application: ElectronApplication): Promise<ProcessIds> =>
  application.evaluate(({ app, BrowserWindow }) => {
    const host = app.getAppMetrics().find((process) => process.name === "Samverka valv");
    return {
      renderer: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      host: host?.pid ?? 0,
    };
  });

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
