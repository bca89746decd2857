// What is asked of the disk and of SQLite so that nothing said to be saved is lost, and nothing lies there in plain text.
// A second line stands behind each of these, so that no loss of power shows when one of them is gone.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { replaceFile } from "../../electron/platform/files.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { newVault } from "../support/vault.ts";

/** What lies in the folder at each sync of a file or of the folder itself. */
const atEachSync = async (folder: string, work: () => Promise<void>): Promise<readonly string[][]> => {
  const seen: string[][] = [];
  const handle = await open(join(temporaryFolder(), "any"), "w");
  // Every handle has the one that stands for them all.
  const spied = vi.spyOn(Object.getPrototypeOf(handle) as typeof handle, "sync").mockImplementation(() => {
    seen.push(readdirSync(folder).map((name) => `${name} ${readFileSync(join(folder, name), "utf8")}`));
    return Promise.resolve();
  });
  await work().finally(() => {
    spied.mockRestore();
  });
  await handle.close();
  return seen;
};

describe("A small file of ours", () => {
  it("is on the disk whole before it gets its name, and its name is before it counts", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "CURRENT");
    const seen = await atEachSync(folder, () => replaceFile(path, Buffer.from("nytt")));
    expect(seen).toEqual([[expect.stringMatching(/^\.CURRENT\.[0-9a-f]{16}\.tmp nytt$/)], ["CURRENT nytt"]]);
  });

  it("leaves the one before on the disk, under its other name, before it takes the place", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "CURRENT");
    writeFileSync(path, "gammalt");
    const seen = await atEachSync(folder, () => replaceFile(path, Buffer.from("nytt")));
    expect(seen.at(-1)).toEqual(["CURRENT nytt", "CURRENT.prev gammalt"]);
    expect(seen.slice(0, -1).flat()).not.toContain("CURRENT nytt");
  });
});

describe.each(drivers)("The open database ($name)", (driver) => {
  it.each([
    ["synchronous", 3],
    ["journal_mode", "truncate"],
    ["locking_mode", "exclusive"],
    ["temp_store", 2],
    ["secure_delete", 1],
    ["foreign_keys", 1],
    ["trusted_schema", 0],
    ["cell_size_check", 1],
  ] as const)("has %s = %s", async (name, value) => {
    const { keeper } = await newVault({ driver });
    const [row] = (await keeper.opened()?.database.connection.all(`PRAGMA ${name}`)) ?? [];
    expect(Object.values(row ?? {})).toEqual([value]);
  });
});
