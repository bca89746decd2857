// The Electron that the set-up found, and what it needs to run on this machine.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

export interface Runtime {
  readonly version: string;
  readonly executable: string;
  /** Where it comes from, as a phrase. */
  readonly origin: string;
}

const description = join(root, ".runtime", "electron.json");

export const findRuntime = (): Runtime => {
  if (!existsSync(description)) throw new Error("No Electron is set up yet: run npm start once, or npm test.");
  // Written by build/setup/electron.mjs and by nothing else.
  return JSON.parse(readFileSync(description, "utf8")) as Runtime;
};

/** Chromium's sandbox refuses root; every other user gets the real one. */
export const sandboxParameters = (): readonly string[] =>
  process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export const hasDisplay = (): boolean =>
  process.platform !== "linux" || Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);

/** The same program, under a virtual display where there is no real one. */
export const underDisplay = (
  file: string,
  parameters: readonly string[],
): { readonly file: string; readonly parameters: readonly string[] } =>
  hasDisplay()
    ? { file, parameters }
    : { file: "xvfb-run", parameters: ["-a", "-s", "-screen 0 1600x1000x24", file, ...parameters] };
