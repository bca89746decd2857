// What is shipped: on whose terms, and with what that could reach a network.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLicences, type Lock, shippedPackages } from "../../../build/check/licences.ts";
import { sources } from "../../../build/check/sources.ts";
import { insideComponents, insidePackages, licenceOfInside } from "../../../build/packaging/inside.ts";
import { networkParts } from "../../../build/packaging/network-scan.ts";
import { nativeProblem } from "../../../build/packaging/supply.ts";
import { root } from "../../../build/root.ts";

const source = { path: "electron/x.ts", text: 'import { a } from "one/part";\nimport { b } from "./two.ts";' };
const lockOf = (packages: Lock["packages"]): Lock => ({ packages: { "": {}, ...packages } });

describe("The licences of what is shipped", () => {
  it.each(["GPL-3.0-only", "AGPL-3.0", "MIT AND GPL-2.0", "SEE LICENSE IN X", undefined])(
    "refuse %s, also below",
    (license) => {
      const lock = lockOf({
        "node_modules/one": { license: "MIT", dependencies: { below: "1" } },
        "node_modules/one/node_modules/below": { version: "1.0.0", ...(license === undefined ? {} : { license }) },
        "node_modules/below": { license: "MIT" },
      });
      expect(checkLicences(lock, [source]).problems).toHaveLength(1);
    },
  );

  it("take what asks for its text alone, and leave out what only tests and tools use", () => {
    const lock = lockOf({
      "node_modules/one": { license: "(MIT OR GPL-2.0)" },
      "node_modules/tool": { license: "GPL-3.0-only" },
    });
    expect(checkLicences(lock, [source, { path: "build/x.ts", text: 'import t from "tool";' }]).problems).toEqual([]);
  });

  it("are known for every package of this application", () => {
    // npm writes it, in the form that Lock describes
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
    const names = shippedPackages(lock, sources()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["react", "react-dom", "pdfkit", "fontkit", "brotli", "zod", "kysely"]),
    );
    for (const tool of ["vitest", "playwright", "eslint", "electron-builder"]) expect(names).not.toContain(tool);
    // What is compiled into one of them has its licence beside it, and stands in the list of what is shipped.
    for (const inside of insidePackages) {
      expect(names).toContain(inside.within);
      expect(licenceOfInside(inside).length).toBeGreaterThan(500);
    }
    expect(insideComponents().map(({ name }) => name)).toEqual(["qpdf", "zlib", "libjpeg-turbo"]);
  });
});

describe("The scan of a bundle", () => {
  it.each([
    'const a = require("node:net");',
    "const a = require('https');",
    'import { lookup } from "dns/promises";',
    'await import("node:http2")',
    'require("child_process").spawn("curl")',
  ])("finds %s", (text) => {
    expect(networkParts("x.cjs", text)).toHaveLength(1);
  });

  it("finds an address that nobody has looked at, and passes the names of formats", () => {
    expect(networkParts("x.cjs", 'post("https://telemetry.example.net/v1")')).toEqual([
      "x.cjs names telemetry.example.net, which is not among the known addresses",
    ]);
    expect(networkParts("x.cjs", 'xmlns="http://www.w3.org/2000/svg"; require("node:path"); require("./net")')).toEqual(
      [],
    );
  });
});

describe("Native code", () => {
  const name = "better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node";

  it("is in a package only as it was when somebody looked at it", () => {
    const hash = createHash("sha256")
      .update(readFileSync(join(root, "node_modules", name)))
      .digest("hex");
    expect(nativeProblem(name, hash)).toBeUndefined();
    expect(
      nativeProblem(
        name,
        hash.replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
      ),
    ).toMatch(/is not the native code/);
    expect(nativeProblem("stranger/build/Release/stranger.node", hash)).toMatch(/not on the list/);
  });
});
