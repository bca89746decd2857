// The packaged application's command line. What is allowed is listed; the debugger, the logs and the extensions of Chromium and Node have
// hundreds of words between them, and each new version brings more.

/** Screen, input and graphics: what a person may need, and nothing that opens a process or writes down what passes through it. */
const allowed = new Set([
  "force-device-scale-factor",
  "high-dpi-support",
  "force-renderer-accessibility",
  "force-high-contrast",
  "disable-gpu",
  "disable-gpu-compositing",
  "ozone-platform",
  "ozone-platform-hint",
  "enable-wayland-ime",
  "touch-events",
]);

const nameOf = (parameter: string): string => (/^--?([^=]*)/.exec(parameter)?.[1] ?? "").toLowerCase();

/** `root`: Chromium's sandbox does not run for root, who must say so on the command line. */
export const isRefusedParameter = (parameter: string, root: boolean): boolean => {
  if (!parameter.startsWith("-")) return false;
  const name = nameOf(parameter);
  return !allowed.has(name) && !(root && name === "no-sandbox");
};

/** What no fuse turns off (ELECTRON_RUN_AS_NODE and NODE_OPTIONS are turned off by theirs). Set by whoever starts the application, these would have Electron or Node write down or load what it should not. */
export const refusedEnvironment = [
  "ELECTRON_ENABLE_LOGGING",
  "ELECTRON_LOG_FILE",
  "ELECTRON_ENABLE_STACK_DUMPING",
  "NODE_V8_COVERAGE",
  "NODE_DEBUG",
  "NODE_DEBUG_NATIVE",
  "SSLKEYLOGFILE",
  "CHROME_LOG_FILE",
] as const;
