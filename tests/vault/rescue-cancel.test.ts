// A way on from a damaged vault takes minutes when the file is large: it tells how far it has come, and whoever stops it
// finds the folder as it was.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Driver } from "../../electron/database/driver.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { pageSize } from "../../electron/database/page-check.ts";
import { createWorkbench, type Workbench } from "../../electron/vault/work.ts";
import type { WorkKind, WorkStep } from "../../shared/contract/backup.ts";
import { drivers } from "../support/drivers.ts";
import { fixturePassphrase, layOutFixture } from "../support/fixture-vaults.ts";
import { temporaryFolder } from "../support/folder.ts";
import { rescueWith } from "../support/rescue.ts";
import { flipped, keeperOf } from "../support/vault.ts";
import { databaseFile, sumsOf } from "../support/vault-files.ts";

const secret = { passphrase: fixturePassphrase };

/** Everything in the folder but the empty lock file. */
const filesOf = (folder: string) => sumsOf(folder).filter((line) => !line.startsWith("/lock"));

interface Told {
  readonly kind: WorkKind;
  readonly step: WorkStep;
  readonly total: number;
  done: number;
}

/** Writes down what it is told, and is cancelled where `stops` says so. */
const watched = (stops: (told: Told) => boolean = () => false) => {
  const inner = createWorkbench();
  const steps: Told[] = [];
  const workbench: Workbench = {
    ...inner,
    run: (kind, body) =>
      inner.run(kind, (work) => {
        const stopIfSo = (): void => {
          const told = steps.at(-1);
          if (told !== undefined && stops(told)) inner.cancel();
        };
        return body({
          begin: (step, total = 0) => {
            work.begin(step, total);
            steps.push({ kind, step, total, done: 0 });
            stopIfSo();
          },
          advance: (count) => {
            const told = steps.at(-1);
            if (told !== undefined) told.done += count;
            work.advance(count);
            stopIfSo();
          },
        });
      }),
  };
  return { workbench, steps };
};

describe.each(drivers)("A way on from a damaged vault ($name)", (driver: Driver) => {
  /** Its newest file has a page that does not hold; an older generation is whole. */
  const shared = mkdtempSync(join(tmpdir(), "samverka-test-"));
  const make = async () => {
    const folder = join(shared, "vault");
    await layOutFixture(folder, 9, driver);
    const keeper = keeperOf(folder, { driver, migrations });
    expect(await keeper.unlock(secret)).toMatchObject({ ok: true });
    const rows = await keeper
      .opened()
      ?.database.connection.all("SELECT rootpage FROM sqlite_schema WHERE name = 'goal'");
    await keeper.close();
    const path = databaseFile(folder, 2);
    writeFileSync(path, flipped(readFileSync(path), (Number(rows?.[0]?.["rootpage"]) - 1) * pageSize + 500));
  };
  afterAll(() => {
    rmSync(shared, { recursive: true, force: true });
  });
  let made: Promise<void> | undefined;
  const damaged = async () => {
    made ??= make();
    await made;
    const folder = join(temporaryFolder(), "vault");
    cpSync(join(shared, "vault"), folder, { recursive: true });
    const keeper = keeperOf(folder, { driver, migrations });
    return { folder, keeper, size: readFileSync(databaseFile(folder, 2)).length };
  };

  it("tells how far a salvage has come: looking, saving, building, checking", async () => {
    const { keeper, size } = await damaged();
    const { workbench, steps } = watched();
    expect(await rescueWith(keeper, workbench).salvage(secret)).toMatchObject({ ok: true });
    expect(steps.map(({ kind, step }) => `${kind} ${step}`)).toEqual([
      "salvage searching",
      "salvage searching",
      "salvage saving",
      "salvage building",
      "salvage checking",
    ]);
    const [, searching, saving, , checking] = steps;
    expect(searching?.total).toBe(size);
    // Pages of an index are not asked for.
    expect(searching?.done).toBeGreaterThan(size / 4);
    expect(searching?.done).toBeLessThanOrEqual(size);
    expect(saving?.total).toBeGreaterThan(100);
    expect(saving?.done).toBeGreaterThan((saving?.total ?? 0) * 0.9);
    expect(checking?.done).toBe(checking?.total);
    expect(workbench.current()).toBeNull();
  });

  it.each<WorkStep>(["searching", "saving", "building", "checking"])(
    "leaves nothing of a salvage that is cancelled while %s",
    async (step) => {
      const { folder, keeper } = await damaged();
      const before = filesOf(folder);
      const { workbench } = watched(
        (told) => told.step === step && (step === "building" || told.total > 0) && told.done >= told.total / 2,
      );
      expect(await rescueWith(keeper, workbench).salvage(secret)).toEqual({ ok: false, error: { code: "cancelled" } });
      expect(filesOf(folder)).toEqual(before);
    },
  );

  it("does not make the new file the vault when it is cancelled at the very last, and can be begun again", async () => {
    const { folder, keeper } = await damaged();
    const before = filesOf(folder);
    const { workbench } = watched(({ step, done, total }) => step === "checking" && done === total);
    expect(await rescueWith(keeper, workbench).salvage(secret)).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(filesOf(folder)).toEqual(before);
    expect(await rescueWith(keeper).salvage(secret)).toMatchObject({ ok: true });
    expect(await keeper.unlock(secret)).toMatchObject({ ok: true });
  });

  it.each([0, 1, 2, 3])("leaves nothing of an older version that is cancelled in its step %i", async (which) => {
    const { folder, keeper } = await damaged();
    const before = filesOf(folder);
    const { workbench, steps } = watched(() => steps.length === which + 1);
    expect(await rescueWith(keeper, workbench).useOlder(secret, 1)).toEqual({
      ok: false,
      error: { code: "cancelled" },
    });
    expect(steps.map(({ kind, step }) => `${kind} ${step}`).at(-1)).toBe(
      ["checking", "checking", "building", "checking"].map((step) => `olderVersion ${step}`)[which],
    );
    expect(filesOf(folder)).toEqual(before);
  });

  it("is stopped before the passphrase has been tried", async () => {
    const { folder, keeper } = await damaged();
    const before = filesOf(folder);
    const workbench = createWorkbench();
    const saving = rescueWith(keeper, workbench).salvage(secret);
    workbench.cancel();
    expect(await saving).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(filesOf(folder)).toEqual(before);
  });

  it("answers whoever asks and stops it while it works", async () => {
    const { folder, keeper } = await damaged();
    const before = filesOf(folder);
    const workbench = createWorkbench();
    const saving = rescueWith(keeper, workbench).salvage(secret);
    await expect
      .poll(() => workbench.current(), { interval: 1, timeout: 20_000 })
      .toMatchObject({ kind: "salvage", step: "saving" });
    workbench.cancel();
    expect(await saving).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(filesOf(folder)).toEqual(before);
  });
});
