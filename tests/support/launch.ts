// Starts the real Electron application for the end-to-end tests, the demo and the benches, and gives Playwright its hand on it.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright";
import { root } from "../../build/root.ts";
import { findRuntime, sandboxParameters } from "../../build/runtime.ts";

/** The folder with the timed application, made by `node build/bundle.ts --timed`. */
export const timedApplication = join(root, "dist-timed");

const waitForPlaywright = join(import.meta.dirname, "wait-for-playwright.cjs");

export interface LaunchOptions {
  /** The application's folder; the timed one unless told otherwise. */
  readonly application?: string;
  /** What stands for the user's home: settings and the default place of the vault lie in it. A new, empty one unless told. */
  readonly home?: string;
  /** Further words on the command line, after the folder. */
  readonly parameters?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Launched {
  readonly application: ElectronApplication;
  readonly window: Page;
  readonly home: string;
  /** What the processes printed, for proof that nothing about a person is in it. */
  readonly output: () => string;
  /** Closes the application; a home that `launch` made is removed. */
  readonly close: () => Promise<void>;
}

/** A new, empty home for one test. */
export const createHome = (): string => mkdtempSync(join(tmpdir(), "samverka-"));

/** The environment of a person whose whole world is one folder. */
export const environmentOf = (home: string): Record<string, string> => {
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined);
  const folders = { XDG_CONFIG_HOME: ".config", XDG_CACHE_HOME: ".cache", XDG_DATA_HOME: ".local/share" };
  const own = Object.entries(folders).map(([name, path]) => [name, join(home, path)] as const);
  for (const [, path] of own) mkdirSync(path, { recursive: true });
  // undefined values were filtered away above
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    HOME: home,
    ...Object.fromEntries(own),
    TZ: "Europe/Stockholm",
  };
};

/** Opens the application and waits for its first window. Needs a display: `npm test` brings one. */
export const launch = async (options: LaunchOptions = {}): Promise<Launched> => {
  const home = options.home ?? createHome();
  const application = await _electron.launch({
    executablePath: findRuntime().executable,
    args: [
      ...sandboxParameters(),
      "-r",
      waitForPlaywright,
      options.application ?? timedApplication,
      ...(options.parameters ?? []),
    ],
    env: { ...environmentOf(home), ...options.environment },
    // Playwright would hold the page to light colours; here the application's own theme decides.
    colorScheme: null,
    timeout: 60_000,
  });
  let printed = "";
  const keep = (text: Buffer): void => {
    printed += text.toString("utf8");
  };
  application.process().stdout?.on("data", keep);
  application.process().stderr?.on("data", keep);
  const window = await application.firstWindow({ timeout: 60_000 });
  return {
    application,
    window,
    home,
    output: () => printed,
    close: async () => {
      await application.close();
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
};
