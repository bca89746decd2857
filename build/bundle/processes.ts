// main, the vault host and the preload script, each as one CommonJS file.
import { build } from "esbuild";
import { join } from "node:path";
import { root } from "../root.ts";

/** Loaded from node_modules when the application runs: native code, and what reads its own files from its folder. */
export const external = [
  "electron",
  "@journeyapps/sqlcipher",
  "better-sqlite3-multiple-ciphers",
  "@node-rs/argon2",
  "pdfkit",
  "fontkit",
  "@neslinesli93/qpdf-wasm",
] as const;

interface Entries {
  readonly main: string;
  readonly "vault-host": string;
}

export const bundleProcesses = async (folder: string, entries: Entries): Promise<void> => {
  const all = { ...entries, preload: "electron/preload.ts" };
  await build({
    entryPoints: Object.entries(all).map(([out, source]) => ({ out, in: join(root, source) })),
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    // Electron 33, on which tests run where GitHub is out of reach, carries Node 20.18.
    target: "node20.18",
    format: "cjs",
    external: [...external],
    sourcemap: false,
    // Full names in stack traces; the size of a local file does not matter.
    minify: false,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  });
};
