import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { deflateRawSync } from "node:zlib";
import { unzip } from "../../../build/setup/unzip.mjs";

const folder = mkdtempSync(join(tmpdir(), "samverka-zip-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Entry {
  readonly name: string;
  readonly content: string;
  readonly deflate: boolean;
  readonly mode: number;
}

/** A zip archive, put together from its published format. */
const zip = (entries: readonly Entry[]): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const { name, content, deflate, mode } of entries) {
    const data = deflate ? deflateRawSync(content) : Buffer.from(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(deflate ? 8 : 0, 10);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(mode * 0x10000, 38);
    central.writeUInt32LE(position, 42);
    locals.push(local, Buffer.from(name), data);
    directory.push(central, Buffer.from(name));
    position += 30 + Buffer.byteLength(name) + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(position, 16);
  return Buffer.concat([...locals, ...directory, end]);
};

const unpack = async (name: string, entries: readonly Entry[]): Promise<string> => {
  const archive = join(folder, `${name}.zip`);
  writeFileSync(archive, zip(entries));
  await unzip(archive, join(folder, name), "App/", (path) => path !== "unwanted");
  return join(folder, name);
};

describe("the set-up's zip reader", () => {
  it("unpacks stored and deflated files below the folder asked for, and leaves the rest", async () => {
    const target = await unpack("plain", [
      { name: "App/deep/stored", content: "åäö", deflate: false, mode: 0o100644 },
      { name: "App/deflated", content: "x".repeat(100_000), deflate: true, mode: 0o100644 },
      { name: "App/unwanted", content: "x", deflate: false, mode: 0o100644 },
      { name: "Other/file", content: "x", deflate: false, mode: 0o100644 },
    ]);
    expect(readFileSync(join(target, "deep", "stored"), "utf8")).toBe("åäö");
    expect(readFileSync(join(target, "deflated"), "utf8")).toBe("x".repeat(100_000));
    expect(() => statSync(join(target, "unwanted"))).toThrow();
    expect(() => statSync(join(target, "file"))).toThrow();
  });

  it("keeps what may be run", async () => {
    const target = await unpack("modes", [{ name: "App/run", content: "x", deflate: true, mode: 0o100755 }]);
    expect(statSync(join(target, "run")).mode & 0o111).not.toBe(0);
  });

  it("refuses a path that leaves its folder", async () => {
    const entries = [{ name: "App/../../out", content: "x", deflate: false, mode: 0o100644 }];
    await expect(unpack("leaving", entries)).rejects.toThrow();
  });
});
