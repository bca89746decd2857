// Starts the main process: folders, switches and guards first, since Chromium must not run a moment without them.
import { homedir } from "node:os";
import { join } from "node:path";
import { app, dialog, type UtilityProcess } from "electron";
import { applicationName, dialogText } from "../shared/text/desktop.ts";
import type { Clock } from "./platform/clock.ts";
import { leaveMemoryOutOfCores } from "./platform/core-dumps.ts";
import { createLogbook, type Logbook } from "./platform/log.ts";
import { refuseNetwork } from "./platform/no-network.ts";
import { mendRights } from "./platform/private-files.ts";
import { profileFolder } from "./platform/profile-folder.ts";
import { registerAppScheme } from "./window/app-protocol.ts";
import { guardContents } from "./window/contents.ts";
import { runApplication } from "./window/run-application.ts";
import { guardSessions } from "./window/sessions.ts";
import { applySwitches } from "./window/switches.ts";

export interface ApplicationOptions {
  readonly clock: Clock;
  /** The bundle: vault-host.cjs, preload.cjs, files.json and renderer/ lie in it. */
  readonly folder: string;
  /** Told of each new vault host before it is asked anything. */
  readonly onHostStarted?: (host: UtilityProcess) => void;
}

/** Chromium's own files lie apart from the vault and from our settings. */
const choosePaths = (profile: string): void => {
  const chromium = join(profile, "chromium");
  for (const name of ["userData", "sessionData", "crashDumps", "logs"] as const) app.setPath(name, chromium);
};

type Report = (name: string, cause: unknown) => string;

const createReport =
  (logbook: Logbook): Report =>
  (channel, cause) => {
    const incident = logbook.nextIncident();
    logbook.log("incident", { channel, incident });
    // Whoever develops gets the places in our code, never the message, which may hold anything.
    const frames = cause instanceof Error ? (cause.stack ?? "").match(/^\s+at .*$/gm) : null;
    if (!app.isPackaged && frames) process.stderr.write(`${incident} ${channel}\n${frames.join("\n")}\n`);
    return incident;
  };

/** Electron would show the error's message in a window of its own, and wait. */
const endOnBug = (report: Report): void => {
  process.on("uncaughtException", (cause) => {
    report("main", cause);
    app.exit(1);
  });
  process.on("unhandledRejection", (cause) => {
    report("main", cause);
  });
};

export const startApplication = (options: ApplicationOptions): void => {
  refuseNetwork();
  leaveMemoryOutOfCores();
  process.umask(0o077);
  if (!applySwitches(app, process.argv.slice(1))) {
    dialog.showErrorBox(applicationName, dialogText.refusedStart);
    app.exit(1);
    return;
  }
  app.setName(applicationName);
  const profile = profileFolder({ platform: process.platform, environment: process.env, home: homedir() });
  choosePaths(profile);
  // The first one hears `second-instance` and comes to the front.
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  const logbook = createLogbook(join(profile, "logs", "main"), options.clock);
  const report = createReport(logbook);
  endOnBug(report);
  const mended = mendRights(profile);
  if (mended > 0) logbook.log("rightsMended", { count: mended });
  // Root cannot have Chromium's sandbox and says so with this word; everybody else gets it for every process.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  registerAppScheme();
  guardSessions(app);
  guardContents(app);
  void app.whenReady().then(() => {
    runApplication({ ...options, profile, report, log: logbook.log });
  });
};
