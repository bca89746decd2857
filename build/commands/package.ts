// npm run package: makes the unpacked application with electron-builder, looks into it and starts it once.
import { readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { bundle } from "../bundle.ts";
import { strayParts } from "../packaging/asar.ts";
import { proveWindow } from "../packaging/prove.ts";
import { root } from "../root.ts";
import { findRuntime } from "../runtime.ts";
import { runInForeground } from "../setup/process.mjs";

const runtime = findRuntime();
const official = runtime.executable.startsWith(join(root, "node_modules"));
const output = join(root, "release", official ? "unpacked" : "local-proof");

/** What is not made of the official Electron says so in its version and in its folder's name. */
const pack = async (): Promise<number> => {
  // our own package.json
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
  const marks = official
    ? []
    : [
        `-c.electronDist=${dirname(runtime.executable)}`,
        `-c.electronVersion=${runtime.version}`,
        `-c.extraMetadata.version=${version}-local-proof`,
      ];
  rmSync(output, { recursive: true, force: true });
  const builder = join(root, "node_modules", "electron-builder", "cli.js");
  return runInForeground(process.execPath, [builder, "--dir", `-c.directories.output=${output}`, ...marks]);
};

const examine = async (): Promise<readonly string[]> => {
  if (process.platform !== "linux") return [];
  const folder = join(output, "linux-unpacked");
  const problems = strayParts(join(folder, "resources", "app.asar"));
  if (problems.length > 0) return problems;
  const picture = join(output, "first-window.png");
  const problem = await proveWindow(join(folder, "samverka"), picture);
  if (problem !== undefined) return [problem];
  console.log(`The packed application showed its window: ${relative(root, picture)}.`);
  return [];
};

await bundle("application");
const code = await pack();
const problems = code === 0 ? await examine() : [`electron-builder ended with ${code}; its own message stands above.`];
for (const problem of problems) console.log(problem);
if (problems.length === 0) {
  console.log(
    `${official ? "Made" : "Made as local proof, not for release:"} ${relative(root, output)}, with Electron ${runtime.version} (${runtime.origin}).`,
  );
  if (process.platform !== "linux")
    console.log("Not run here: the look into the package and its first window, which need Linux.");
}
process.exitCode = problems.length === 0 ? 0 : 1;
