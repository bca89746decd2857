// Backups that are made by themselves, kept, and brought to a second folder outside the computer.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Driver } from "../../electron/database/driver.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { createClock } from "../../electron/platform/clock.ts";
import { type Backups, createBackups } from "../../electron/vault/backups.ts";
import type { Keeper } from "../../electron/vault/keeper-interface.ts";
import { auditAlone } from "../../electron/vault/opened-vault.ts";
import { createSecondFolder, type SecondFolder } from "../../electron/vault/second-folder.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { flipped, keeperOf, newVault, testPassphrase } from "../support/vault.ts";

let day = "2026-11-22";
const backupsAt = (keeper: Keeper, driver?: Driver, second?: SecondFolder): Backups =>
  createBackups({
    keeper,
    clock: createClock(() => new Date(`${day}T08:00:00Z`)),
    log: () => undefined,
    appVersion: "0.0.0-test",
    policy: cheapPolicy,
    ...(driver === undefined ? {} : { driver }),
    ...(second === undefined ? {} : { second }),
  });

const change = async (keeper: Keeper, action = "goal.change"): Promise<void> => {
  const vault = keeper.opened();
  if (vault === undefined) throw new Error("the vault is open");
  await auditAlone(vault, { action });
};
const linesOf = async (keeper: Keeper): Promise<readonly string[]> =>
  (await keeper.opened()?.database.kysely.selectFrom("audit").select("action").orderBy("seq").execute())?.map(
    ({ action }) => action,
  ) ?? [];
const svbk = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(".svbk"));

describe.each(drivers)("a vault that backs itself up ($name)", (driver) => {
  const opened = async (second?: SecondFolder) => {
    day = "2026-11-22";
    const vault = await newVault({ driver, migrations });
    return { ...vault, backups: backupsAt(vault.keeper, driver, second), own: join(vault.folder, "backups") };
  };

  it("makes one when it closes if something has changed, and none when nothing has", async () => {
    const { keeper, backups, own } = await opened();
    await backups.beforeClose();
    expect(svbk(own)).toHaveLength(1);
    await backups.beforeClose();
    await change(keeper, "vault.unlock");
    await change(keeper, "caseFile.open");
    await backups.beforeClose();
    expect(svbk(own)).toHaveLength(1);
    await change(keeper);
    await backups.beforeClose();
    expect((await linesOf(keeper)).filter((action) => action === "backup.now")).toHaveLength(2);
  });

  it("makes one at the first unlock of the day, and only then", async () => {
    const { keeper, backups } = await opened();
    await backups.now();
    await change(keeper);
    expect(await backups.ifChanged("daily")).toBeUndefined();
    day = "2026-11-23";
    expect(await backups.ifChanged("daily")).toMatchObject({ ok: true });
    expect(await backups.ifChanged("daily")).toBeUndefined();
  });

  it("makes one of the older file before it is migrated", async () => {
    const { folder, keeper } = await opened();
    await keeper.close();
    const next = keeperOf(folder, {
      driver,
      migrations: [...migrations, { name: "next", up: () => Promise.resolve() }],
      beforeMigration: async (older) => {
        await backupsAt(next, driver).of(older);
      },
    });
    expect(await next.unlock({ passphrase: testPassphrase })).toMatchObject({ ok: true });
    // Made and locked: two lines.
    expect(svbk(join(folder, "backups"))).toEqual(["samverka-2026-11-22T080000Z-g1-s000002.svbk"]);
    expect(next.opened()?.generation).toBe(2);
  });

  it("keeps what the rule keeps, and never touches another vault's or a file that does not read", async () => {
    const { keeper, backups, own } = await opened();
    const other = await opened();
    const foreign = await other.backups.now();
    mkdirSync(own, { recursive: true });
    const foreignName = "samverka-2020-01-01T000000Z-g1-s000001.svbk";
    if (foreign.ok) renameSync(join(other.own, foreign.value.name), join(own, foreignName));
    day = "2026-01-01";
    await backups.now();
    const broken = svbk(own).find((name) => name.includes("2026-01-01")) ?? "";
    writeFileSync(join(own, broken), readFileSync(join(own, broken)).subarray(0, -1));
    for (let index = 1; index <= 9; index += 1) {
      day = `2026-11-0${String(index)}`;
      await change(keeper);
      await backups.now();
    }
    await backups.now();
    const left = svbk(own);
    expect(left).toContain(foreignName);
    expect(left).toContain(broken);
    // Seven days (3–9 November, the 9th once) and the Sunday of the week before; the months add nothing.
    expect(left.filter((name) => name.startsWith("samverka-2026-11"))).toHaveLength(8);
  });

  it("brings the newest to the second folder, read back there, and prunes there too", async () => {
    const { keeper, backups } = await opened();
    const usb = temporaryFolder();
    backups.useSecondFolder(usb);
    const made = await backups.now();
    await backups.bringToSecond();
    expect(svbk(usb)).toEqual([made.ok && made.value.name]);
    expect(readdirSync(usb)).toHaveLength(1);
    expect(await backups.state()).toMatchObject({
      ok: true,
      value: { second: { folder: usb, copiedAt: "2026-11-22T08:00:00.000Z", problem: null } },
    });
    expect(await linesOf(keeper)).toContain("backup.copied");
  });
});

describe("a second folder that is not as it should be", () => {
  const withSecond = async (second?: SecondFolder) => {
    day = "2026-11-22";
    const { keeper } = await newVault({ migrations });
    const backups = backupsAt(keeper, undefined, second);
    return { keeper, backups };
  };
  const problemOf = async (backups: Backups): Promise<unknown> => {
    const state = await backups.state();
    return state.ok ? state.value.second?.problem : state.error;
  };

  it("is told of, stops no backup, and gets the backup when it is there again", async () => {
    const { backups } = await withSecond();
    const usb = join(temporaryFolder(), "usb");
    backups.useSecondFolder(usb);
    expect(await backups.now()).toMatchObject({ ok: true });
    await backups.bringToSecond();
    expect(await problemOf(backups)).toBe("folderGone");
    mkdirSync(usb);
    await backups.bringToSecond();
    expect(await problemOf(backups)).toBeNull();
    expect(svbk(usb)).toHaveLength(1);
  });

  it("is given up when it does not answer, and is asked nothing more until it does", async () => {
    let isAnswering = false;
    let asked = 0;
    let release: () => void = () => undefined;
    const copy = async (): Promise<boolean> => {
      asked += 1;
      if (!isAnswering) await new Promise<void>((resolve) => (release = resolve));
      return true;
    };
    const { backups } = await withSecond(createSecondFolder({ limit: 50, copy }));
    backups.useSecondFolder(temporaryFolder());
    await backups.now();
    await backups.bringToSecond();
    expect(await problemOf(backups)).toBe("noAnswer");
    await backups.bringToSecond();
    expect(asked).toBe(1);
    isAnswering = true;
    release();
    await backups.bringToSecond();
    expect(await problemOf(backups)).toBeNull();
  });

  it("gets no name for what does not read back the same", async () => {
    const copyBadly: Parameters<typeof createSecondFolder>[0] = { copy: () => Promise.resolve(false) };
    const { keeper, backups } = await withSecond(createSecondFolder(copyBadly));
    backups.useSecondFolder(temporaryFolder());
    await backups.now();
    await backups.bringToSecond();
    expect(await problemOf(backups)).toBe("notVerified");
    expect(await linesOf(keeper)).not.toContain("backup.copied");
  });

  it("does not hold up closing", async () => {
    const never = createSecondFolder({ limit: 20, copy: () => new Promise<boolean>(() => undefined) });
    const { backups } = await withSecond(never);
    backups.useSecondFolder(temporaryFolder());
    const started = performance.now();
    await backups.beforeClose();
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it("is warned of after fourteen days without one, and the vault after seven without any", async () => {
    const { keeper, backups } = await withSecond();
    await backups.now();
    const warningsOn = async (on: string): Promise<unknown> => {
      day = on;
      const state = await backups.state();
      return state.ok ? state.value.warnings : state.error;
    };
    expect(await warningsOn("2026-11-29")).toEqual([]);
    expect(await warningsOn("2026-11-30")).toEqual(["backupOld"]);
    expect(await warningsOn("2026-12-07")).toEqual(["backupOld", "backupNotOutside"]);
    backups.useSecondFolder(join(temporaryFolder(), "OneDrive"));
    expect(await warningsOn("2026-11-23")).toEqual(["folderSynchronised"]);
    await keeper.close();
    expect(await backups.state()).toEqual({ ok: false, error: { code: "vaultClosed" } });
  });
});

describe("a backup that is being made", () => {
  it("tells how far it has come, and leaves nothing when it is cancelled", async () => {
    day = "2026-11-22";
    const { keeper, folder } = await newVault({ migrations });
    const backups = backupsAt(keeper);
    expect(backups.progress()).toBeNull();
    const making = backups.now();
    await expect.poll(() => backups.progress(), { interval: 1 }).toMatchObject({ kind: "backup" });
    backups.cancel();
    expect(await making).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(readdirSync(join(folder, "backups"))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(backups.progress()).toBeNull();
    expect(await backups.now()).toMatchObject({ ok: true });
  });
});

it("a copy that changed on the way is not taken for a backup", async () => {
  const { copyProven } = await import("../../electron/vault/second-folder.ts");
  const [from, to] = [temporaryFolder(), temporaryFolder()];
  const bytes = Buffer.alloc(100_000, 7);
  writeFileSync(join(from, "a.svbk"), bytes);
  let pieces = 0;
  const spoil = (): void => {
    pieces += 1;
    const [name] = readdirSync(to);
    // After it has been written, before it is read back.
    if (pieces === 1 && name !== undefined) writeFileSync(join(to, name), flipped(bytes, 5));
  };
  expect(await copyProven(join(from, "a.svbk"), to, "a.svbk", "id", spoil)).toBe(false);
  expect(readdirSync(to)).toEqual([]);
});
