// Real file systems that are full or write-protected: a named failure, nothing lost, and all well once there is room.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallDisk } from "../support/small-disk.ts";
import { backupsOf, keeperOf, newLockedVault, newVault, testPassphrase } from "../support/vault.ts";

const createIn = async (folder: string) => {
  const keeper = keeperOf(folder);
  const prepared = await keeper.prepare(testPassphrase);
  if (!prepared.ok) return prepared.error.code;
  const { groups, ask } = prepared.value;
  const created = await keeper.create([groups[ask[0] - 1] ?? "", groups[ask[1] - 1] ?? ""]);
  await keeper.close();
  return created.ok ? "ok" : created.error.code;
};

describe("a full disk", () => {
  it(
    "stops a new vault at whatever page it is full with diskFull, and leaves none or a whole one",
    { timeout: 60_000 },
    async () => {
      const answers = new Set<string>();
      for (let kilobytes = 4; kilobytes <= 112; kilobytes += 4) {
        const disk = smallDisk(`${kilobytes}k`);
        if (disk === undefined) return;
        const folder = join(disk.folder, "vault");
        answers.add(await createIn(folder));
        disk.change("size=8m");
        const isNone = (await keeperOf(folder).status()).state === "none";
        if (isNone) expect([kilobytes, await createIn(folder)]).toEqual([kilobytes, "ok"]);
        const opened = await keeperOf(folder).unlock({ passphrase: testPassphrase });
        expect([kilobytes, opened]).toMatchObject([kilobytes, { ok: true }]);
      }
      expect([...answers].sort()).toEqual(["diskFull", "ok"]);
    },
  );

  it("stops a backup with diskFull and leaves no file of it", async () => {
    const disk = smallDisk("1m");
    if (disk === undefined) return;
    const { keeper } = await newVault();
    const backups = backupsOf(keeper);
    backups.useFolder(disk.folder);
    expect(await backups.now()).toEqual({ ok: false, error: { code: "diskFull" } });
    expect(readdirSync(disk.folder)).toEqual([]);
    disk.change("size=64m");
    expect(await backups.now()).toMatchObject({ ok: true });
  });
});

describe("a write-protected disk", () => {
  it("answers readOnly to a new vault, to unlocking and to a backup", async () => {
    const disk = smallDisk("64m");
    if (disk === undefined) return;
    const readOnly = { ok: false, error: { code: "readOnly" } };
    const { folder } = await newLockedVault({ folder: join(disk.folder, "vault") });
    disk.change("ro");
    expect(await keeperOf(folder).unlock({ passphrase: testPassphrase })).toEqual(readOnly);
    expect(await createIn(join(disk.folder, "other"))).toBe("readOnly");
    const { keeper } = await newVault();
    const backups = backupsOf(keeper);
    backups.useFolder(disk.folder);
    expect(await backups.now()).toEqual(readOnly);
    disk.change("rw");
    expect(await keeperOf(folder).unlock({ passphrase: testPassphrase })).toEqual({
      ok: true,
      value: { missingChanges: 0 },
    });
  });
});
