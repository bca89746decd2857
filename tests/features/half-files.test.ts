// Files on their way into a folder that vanishes or fills up in the middle: all of them, or none.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeCopies, type FileToWrite, type PackageToWrite } from "../../electron/features/document/files.ts";
import { temporaryFolder } from "../support/folder.ts";
import { smallDisk } from "../support/small-disk.ts";

const bytes = new Uint8Array(1000);
const first: FileToWrite = { recipientCode: "S", fileName: "SSPF-2026-007-1-S.pdf", bytes };

/** A file of which nothing is known before it is asked for: then something happens. */
const meanwhile = (happens: () => void): FileToWrite => ({
  recipientCode: "P",
  fileName: "SSPF-2026-007-1-P.pdf",
  get bytes() {
    happens();
    return bytes;
  },
});

const packageOf = (...files: readonly FileToWrite[]): PackageToWrite => ({
  folderName: "sdk-SSPF-2026-007-1-S",
  files,
});

describe("A folder that is taken away between two files", () => {
  it("is said to be gone, and there is nothing left to find", async () => {
    const place = temporaryFolder();
    const folder = join(place, "ut");
    const vanish = () => rmSync(folder, { recursive: true });
    for (const write of [
      () => writeCopies(folder, [first, meanwhile(vanish)]),
      () => writeCopies(folder, [first], [packageOf(first, meanwhile(vanish))]),
    ]) {
      mkdirSync(folder);
      expect(await write()).toEqual({ ok: false, code: "folderGone" });
      expect(readdirSync(place)).toEqual([]);
    }
  });
});

describe("A disk that gets full between two files", () => {
  it("keeps neither the first file nor half of the package", async () => {
    const disk = smallDisk("64k");
    if (disk === undefined) return;
    const large = { recipientCode: "P", fileName: "SSPF-2026-007-1-P.pdf", bytes: new Uint8Array(100_000) };
    const full = { ok: false, code: "diskFull" };
    expect(await writeCopies(disk.folder, [first, large])).toEqual(full);
    expect(await writeCopies(disk.folder, [first], [packageOf(first, large)])).toEqual(full);
    expect(readdirSync(disk.folder)).toEqual([]);
  });
});

describe("What was written", () => {
  it("is taken back when what it belongs to is undone, and nothing else is", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "S"));
    const written = await writeCopies(folder, [first], [packageOf(first)]);
    expect(readdirSync(folder).sort()).toEqual(["S", "sdk-SSPF-2026-007-1-S"]);
    if (written.ok) await written.undo();
    expect(readdirSync(folder)).toEqual(["S"]);
    expect(readdirSync(join(folder, "S"))).toEqual([]);
  });
});
