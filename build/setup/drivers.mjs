// The encrypted database driver: an optional native package, which npm leaves out without a word when it cannot be built.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { capture, npm, pinnedNode, root, runInForeground, say, SetupProblem } from "./process.mjs";

const folder = join(root, "node_modules", "@journeyapps", "sqlcipher");

const probe = `
const sqlite = require("@journeyapps/sqlcipher");
const database = new sqlite.Database(":memory:", (problem) => {
  if (problem) throw problem;
  database.get("pragma cipher_version", (failure, row) => {
    if (failure || !row || !row.cipher_version) throw failure ?? new Error("no cipher_version: not SQLCipher");
  });
});`;

const otherDriver = `
const Database = require("better-sqlite3-multiple-ciphers");
new Database(":memory:").prepare("select 1").get();`;

/** @param {string} script */
const loads = (script) => capture(pinnedNode, ["--input-type=commonjs", "-e", script]);

/** What a compiler run needs and this machine lacks, each with the command that brings it on Debian. */
const missingForBuild = () => {
  const missing = [];
  if (capture("c++", ["--version"]).code !== 0 || capture("make", ["--version"]).code !== 0) {
    missing.push(["a C++ compiler with make", "build-essential"]);
  }
  if (capture("python3", ["--version"]).code !== 0) missing.push(["Python 3, which node-gyp runs in", "python3"]);
  if (!existsSync("/usr/include/openssl/crypto.h")) missing.push(["the headers of OpenSSL", "libssl-dev"]);
  return missing;
};

/** @param {string} reason */
const explain = (reason) => {
  const missing = process.platform === "linux" ? missingForBuild() : [];
  if (missing.length > 0) {
    const things = missing.map(([what]) => what).join(", ");
    const packages = missing.map(([, name]) => name).join(" ");
    return `The encrypted database could not be built. Missing: ${things}. On Debian: sudo apt-get install ${packages}, then run the same command again.`;
  }
  return `The encrypted database does not load, though a compiler and OpenSSL are here. If the text below speaks of "headers", node-gyp could not get Node's headers: point it to them with npm config set nodedir <folder of Node>. The reason given:\n${reason}`;
};

const buildSqlcipher = async () => {
  const missing = process.platform === "linux" ? missingForBuild() : [];
  if (missing.length > 0) throw new SetupProblem(explain(""));
  say("Building the encrypted database (SQLCipher), about two minutes.");
  const { file, before } = npm();
  // A failed build removed the whole package; then only a new installation brings its sources back.
  const task = existsSync(folder) ? ["rebuild", "@journeyapps/sqlcipher"] : ["ci", "--no-audit", "--no-fund"];
  await runInForeground(file, [...before, ...task, "--foreground-scripts"]);
};

export const ensureDrivers = async () => {
  if (process.platform === "win32") {
    const windows = loads(otherDriver);
    if (windows.code !== 0)
      throw new SetupProblem(`The encrypted database does not load on this Windows:\n${windows.text}`);
    return;
  }
  if (loads(probe).code === 0) return;
  await buildSqlcipher();
  const second = loads(probe);
  if (second.code !== 0) throw new SetupProblem(explain(second.text));
  say("The encrypted database is built and loads.");
};
