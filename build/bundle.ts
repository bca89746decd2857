// Makes what Electron runs: dist/ for the application, dist-timed/ for the same with the clock that tests and the demo set.
// Run by itself: `node build/bundle.ts [--timed]`. Does nothing when the sources are as they were.
import { bundleRenderer } from "./bundle/renderer.ts";
import { bundleProcesses } from "./bundle/processes.ts";
import { copyFonts } from "./bundle/fonts.ts";
import { writeFileList } from "./bundle/file-list.ts";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, onceFor } from "./bundle/fingerprint.ts";
import { root } from "./root.ts";

const commonSources = ["shared", "build/bundle", "package-lock.json"];

const buildApplication = async (): Promise<string> => {
  const folder = join(root, "dist");
  mkdirSync(folder, { recursive: true });
  await onceFor(
    join(folder, ".renderer"),
    fingerprint(["renderer", "electron/preload.ts", ...commonSources]),
    async () => {
      await bundleRenderer(join(folder, "renderer"));
      copyFonts(join(folder, "fonts"));
      writeFileList(folder);
    },
  );
  await onceFor(join(folder, ".processes"), fingerprint(["electron", ...commonSources]), () =>
    bundleProcesses(folder, { main: "electron/main.ts", "vault-host": "electron/vault-host.ts" }),
  );
  return folder;
};

const buildTimed = async (application: string): Promise<string> => {
  const folder = join(root, "dist-timed");
  const sources = ["electron", "renderer", "tests/support", ...commonSources];
  await onceFor(join(folder, ".whole"), fingerprint(sources), async () => {
    rmSync(folder, { recursive: true, force: true });
    for (const part of ["renderer", "fonts", "files.json"])
      cpSync(join(application, part), join(folder, part), { recursive: true });
    await bundleProcesses(folder, { main: "tests/support/timed-main.ts", "vault-host": "tests/support/timed-host.ts" });
    const about = { name: "samverka", version: "0.0.0-timed", main: "main.cjs" };
    writeFileSync(join(folder, "package.json"), `${JSON.stringify(about, null, 2)}\n`);
  });
  return folder;
};

/** Bundles and gives the folder to hand to Electron. */
export const bundle = async (kind: "application" | "timed"): Promise<string> => {
  const application = await buildApplication();
  // Electron reads `main` of package.json, so the application is started by the project's own folder.
  return kind === "timed" ? buildTimed(application) : root;
};

if (import.meta.main) {
  const started = performance.now();
  const folder = await bundle(process.argv.includes("--timed") ? "timed" : "application");
  console.log(`Bundled in ${((performance.now() - started) / 1000).toFixed(1)} s; start it with: electron ${folder}`);
}
