// The system libraries that Electron needs, on Linux that uses Debian's packages.
import { capture, runInForeground, say, SetupProblem } from "./process.mjs";

// Debian 13 and Ubuntu 24.04 gave some libraries a new name; the first name that is installed or can be had is taken.
const libraries = [
  ["libgtk-3-0t64", "libgtk-3-0"],
  ["libnss3"],
  ["libasound2t64", "libasound2"],
  ["libgbm1"],
  ["libxss1"],
  ["libatk-bridge2.0-0t64", "libatk-bridge2.0-0"],
  ["fonts-dejavu-core", "fonts-liberation", "fonts-noto-core"],
];
const virtualDisplay = [["xvfb"], ["xauth"]];
/** The torture looks at system calls with it; nobody is asked for it who is not root. */
const tracer = [["strace"]];

const hasDisplay = () => Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);
const usesDebianPackages = () => capture("dpkg-query", ["--version"]).code === 0;

/** @param {readonly string[]} names */
const installedAmong = (names) => {
  const { output } = capture("dpkg-query", ["-W", "-f", "${Package} ${db:Status-Status}\n", ...names]);
  return new Set(
    output
      .split("\n")
      .filter((line) => line.endsWith(" installed"))
      .map((line) => line.split(" ")[0]),
  );
};

/** @param {readonly string[]} names */
const available = (names) =>
  names.find((name) => /Candidate: (?!\(none\))/.test(capture("apt-cache", ["policy", name]).output)) ?? names.at(-1);

/** @param {readonly (readonly string[])[]} wanted */
const missingOf = (wanted) => {
  const installed = installedAmong(wanted.flat());
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
};

/** @param {readonly (readonly string[])[]} wanted */
const install = async (wanted) => {
  if (process.getuid?.() !== 0) {
    const names = wanted.map(available).join(" ");
    throw new SetupProblem(
      `System libraries are missing. Run this, then the same command again:\n  sudo apt-get install --no-install-recommends ${names}`,
    );
  }
  say("Installing the system libraries that Electron needs.");
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  const updated = capture("apt-get", ["update", "-q"], { environment });
  if (updated.code !== 0) throw new SetupProblem(`apt-get update failed:\n${updated.text}`);
  const names = wanted.map((alternatives) => available(alternatives) ?? "");
  const code = await runInForeground("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], {
    environment,
  });
  if (code !== 0) throw new SetupProblem(`apt-get install ${names.join(" ")} failed; its own message stands above.`);
};

/** @param {boolean} forTorture */
export const ensureLibraries = async (forTorture) => {
  if (process.platform !== "linux") return;
  const wanted = [
    ...(hasDisplay() ? [] : virtualDisplay),
    ...libraries,
    ...(forTorture && process.getuid?.() === 0 ? tracer : []),
  ];
  if (!usesDebianPackages()) {
    if (!hasDisplay() && capture("xvfb-run", ["--help"]).code !== 0) {
      throw new SetupProblem(
        "There is no display, and xvfb-run is not installed. Install it with this system's package manager.",
      );
    }
    return;
  }
  const missing = missingOf(wanted);
  if (missing.length > 0) await install(missing);
};
