// npm run package: makes the unpacked application with electron-builder, looks into it and starts it once.
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { bundle } from "../bundle.ts";
import { wanted } from "../packaging/after-pack.mjs";
import { scriptsIn, strayParts } from "../packaging/asar.ts";
import { networkParts } from "../packaging/network-scan.ts";
import { proveWindow } from "../packaging/prove.ts";
import { openDoors } from "../packaging/refusals.ts";
import { auditSentence, writeBom, writeHashes, writeLicences } from "../packaging/supply.ts";
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

/** Read from the executable that was packed, not from what set them. */
const readFuses = async (executable: string): Promise<readonly string[]> => {
  const wire = await getCurrentFuseWire(executable);
  const known = wanted.filter(([fuse]) => wire[fuse] !== undefined);
  const missing = wanted.length - known.length;
  console.log(
    `Fuses read back: ${known.length} of ${wanted.length}${missing > 0 ? `; ${missing} unknown to this Electron` : ""}.`,
  );
  return known
    .filter(([fuse, on]) => wire[fuse] !== (on ? FuseState.ENABLE : FuseState.DISABLE))
    .map(([fuse]) => `The fuse ${FuseV1Options[fuse]} is not as it should be.`);
};

/** Beside the package: what is in it. */
const tellSupply = (folder: string): readonly string[] => {
  const components = writeBom(join(output, "sbom.cdx.json"));
  if (typeof components === "string") return [components];
  const strangers = writeHashes(folder, join(output, "hashes.json"));
  console.log(
    `Beside it: sbom.cdx.json (${components} components), hashes.json, third-party-licences.txt in the package.`,
  );
  console.log(auditSentence());
  return strangers;
};

const examine = async (): Promise<readonly string[]> => {
  if (process.platform !== "linux") return [];
  const folder = join(output, "linux-unpacked");
  const problems = strayParts(join(folder, "resources", "app.asar"));
  if (problems.length > 0) return problems;
  const executable = join(folder, "samverka");
  const reaching = [...scriptsIn(join(folder, "resources", "app.asar"))].flatMap(([path, text]) =>
    networkParts(path, text),
  );
  const told = [...reaching, ...(await readFuses(executable)), ...tellSupply(folder)];
  if (told.length > 0) return told;
  const picture = join(output, "first-window.png");
  const problem = await proveWindow(executable, picture);
  if (problem !== undefined) return [problem];
  console.log(`The packed application showed its window: ${relative(root, picture)}.`);
  const { tried, open } = await openDoors(executable);
  if (open.length === 0) console.log(`It refused all ${tried} ways to open a door into it.`);
  return open;
};

await bundle("application");
writeLicences(join(root, "dist", "third-party-licences.txt"));
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
