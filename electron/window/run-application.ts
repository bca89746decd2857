// The application once Chromium is ready: one window, one vault host, the broker between them, and the ways to lock and to end.
import { join } from "node:path";
import { app, clipboard as systemClipboard, nativeTheme, powerMonitor, type WebContents } from "electron";
import {
  type DesktopEvent,
  type DesktopEvents,
  desktopContract,
  type Preferences,
} from "../../shared/contract/desktop.ts";
import { backup } from "../../shared/contract/backup.ts";
import { contract } from "../../shared/contract/index.ts";
import { restore } from "../../shared/contract/restore.ts";
import { vault } from "../../shared/contract/vault.ts";
import type { ApplicationOptions } from "../application.ts";
import type { Log } from "../platform/log.ts";
import { hostArguments } from "../host-arguments.ts";
import { serveWindows } from "../ipc/bridge.ts";
import { keepHost } from "../ipc/host-keeper.ts";
import { createPrivateClient } from "../ipc/private-client.ts";
import { openPreferences } from "../preferences/preferences.ts";
import { serveApp } from "./app-protocol.ts";
import { pageAddress } from "./content-policy.ts";
import { createClipboardKeeper } from "./clipboard.ts";
import { createDesktopRouter } from "./desktop-handlers.ts";
import { createDialogs } from "./dialogs.ts";
import { createDraftsFirst } from "./drafts-first.ts";
import { createIdleWatch } from "./idle-watch.ts";
import { createLock } from "./lock.ts";
import { openMainWindow } from "./main-window.ts";
import { setMenu } from "./menu.ts";
import { createPrinting } from "./print.ts";
import { windowSession } from "./sessions.ts";

export interface RunOptions extends ApplicationOptions {
  readonly profile: string;
  readonly report: (name: string, cause: unknown) => string;
  readonly log: Log;
}

/** So many refused calls tell as much as any number. */
const refusalsLogged = 100;

export const runApplication = ({ clock, folder, profile, report, log, onHostStarted }: RunOptions): void => {
  const preferences = openPreferences(profile);
  nativeTheme.themeSource = preferences.read().preferences.theme;

  // Before the window, which waits for its first answer.
  const host = keepHost({
    file: join(folder, "vault-host.cjs"),
    arguments: hostArguments(profile, app.getVersion()),
    showOutput: !app.isPackaged,
    onStarted: (started) => onHostStarted?.(started),
    places: () => {
      const { vaultFolder = join(profile, "vault"), backupFolder, secondBackupFolder } = preferences.read();
      return { vaultFolder, backupFolder, secondBackupFolder };
    },
    onLost: () => void lock.hostLost(),
    report,
  });

  const session = windowSession();
  serveApp(session, folder);
  const windowOptions = { folder, session, developing: !app.isPackaged };
  const window = openMainWindow(windowOptions, preferences);
  const contents = window.webContents;
  const tell = <E extends DesktopEvent>(event: E, facts: DesktopEvents[E]): void => {
    if (!contents.isDestroyed()) contents.send(`samverka:${event}`, facts);
  };

  const idle = createIdleWatch(clock, {
    warn: (secondsLeft) => tell("lockWarning", { secondsLeft }),
    warningOver: () => tell("lockWarningOver", null),
    lock: () => void lock.lock(),
  });
  const drafts = createDraftsFirst((facts) => tell("locking", facts));
  const printing = createPrinting(windowOptions, (printed) => register(printed, "print"));
  const clipboard = createClipboardKeeper(systemClipboard, clock, (secondsLeft) =>
    tell("clipboardTime", { secondsLeft }),
  );
  const lock = createLock({
    contents,
    clipboard,
    host,
    idle,
    drafts,
    printing,
    hideFromRoom: () => {
      if (!window.isDestroyed()) window.setContentProtection(true);
    },
    hostLost: () => tell("hostLost", null),
    report,
  });

  const setPreferences = (changes: Partial<Preferences>): Preferences => {
    const chosen = { ...preferences.read().preferences, ...changes };
    preferences.write({ preferences: chosen });
    nativeTheme.themeSource = chosen.theme;
    showMenu(chosen.theme);
    tell("preferencesChanged", chosen);
    return chosen;
  };
  const showMenu = (theme: Preferences["theme"]): void => {
    setMenu(app, window, theme, {
      lock: () => void lock.lock(),
      setTheme: (chosen) => setPreferences({ theme: chosen }),
    });
  };

  let refusals = 0;
  const bridge = serveWindows({
    contract: { ...contract, vault, backup, restore, desktop: desktopContract },
    pageAddress,
    host: host.pass,
    refused: (name) => {
      refusals += 1;
      if (refusals <= refusalsLogged) log("callRefused", { channel: name });
    },
    vaultAnswered: () => idle.setVaultOpen(true),
  });
  const routerOf = createDesktopRouter({
    host: createPrivateClient(host.call),
    dialogs: createDialogs(window),
    printing,
    clipboard,
    preferences,
    lock: () => void lock.lock(),
    draftsSaved: drafts.saved,
    setActivity: ({ meetingOpen, shownToRoom }) => {
      idle.setMeetingOpen(meetingOpen);
      window.setContentProtection(!shownToRoom);
    },
    setPreferences,
    report,
  });
  const register = (registered: WebContents, role: "main" | "print"): void => {
    bridge.register(registered, { role, desktop: routerOf(registered) });
  };

  showMenu(preferences.read().preferences.theme);
  register(contents, "main");
  contents.on("input-event", () => idle.touched());
  setInterval(() => {
    idle.check();
    void clipboard.check();
  }, 1_000);
  powerMonitor.on("resume", () => idle.check());
  powerMonitor.on("suspend", () => void lock.lock("atOnce"));
  powerMonitor.on("lock-screen", () => void lock.lock("atOnce"));

  app.on("second-instance", () => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });

  let ended = false;
  const end = async (): Promise<void> => {
    await lock.stop();
    ended = true;
    app.quit();
  };
  app.on("before-quit", (event) => {
    if (ended) return;
    event.preventDefault();
    void end();
  });
  window.on("close", (event) => {
    if (ended) return;
    event.preventDefault();
    app.quit();
  });
  app.on("window-all-closed", () => app.quit());
  void contents.loadURL(pageAddress);
};
