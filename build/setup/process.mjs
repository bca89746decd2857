// Starts other programs for the set-up. Node 20 and no packages: it runs before there is a node_modules.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");
const windows = process.platform === "win32";

/** The pinned Node of node_modules, in which every tool runs. */
export const pinnedNode = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");

/** Something the user must do; its message is the whole explanation. */
export class SetupProblem extends Error {}

/** @param {string} sentence */
export const say = (sentence) => {
  console.log(`set-up: ${sentence}`);
};

/**
 * npm as the one who started us runs it, also on Windows where npm is not a program of its own.
 * @param {string} [node] the Node to run it in, where npm's own script is known
 */
export const npm = (node = process.execPath) => {
  const script = process.env["npm_execpath"];
  if (script !== undefined && /npm-cli\.c?js$/.test(script) && existsSync(script)) {
    return { file: node, before: [script] };
  }
  return { file: windows ? "npm.cmd" : "npm", before: [] };
};

/**
 * Runs a program and gives its exit code and what it printed. Never throws.
 * @param {string} file
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, environment?: Record<string, string | undefined>, timeout?: number }} [options]
 */
export const capture = (file, parameters, options = {}) => {
  const done = spawnSync(file, parameters, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.environment },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: windows && file.endsWith(".cmd"),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  });
  return { code: done.status ?? 1, text: `${done.stdout}${done.stderr}`.trim(), output: done.stdout };
};

/**
 * Runs a program in the foreground, passes an interruption on to it and waits for its end.
 * @param {string} file
 * @param {readonly string[]} parameters
 * @param {{ environment?: Record<string, string | undefined> }} [options]
 * @returns {Promise<number>} the exit code, 130 after an interruption
 */
export const runInForeground = (file, parameters, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(file, parameters, {
      cwd: root,
      env: { ...process.env, ...options.environment },
      stdio: "inherit",
      shell: windows && file.endsWith(".cmd"),
    });
    let interrupted = false;
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    process.on("SIGINT", passOn);
    process.on("SIGTERM", passOn);
    /** @param {number} code */
    const finish = (code) => {
      process.off("SIGINT", passOn);
      process.off("SIGTERM", passOn);
      resolve(code);
    };
    child.on("error", () => {
      finish(127);
    });
    child.on("close", (code, signal) => {
      finish(interrupted ? 130 : (code ?? (signal === "SIGINT" ? 130 : 1)));
    });
  });
