// Somebody who can write in the vault's folder puts something else there under the names of its files: what would wait for
// ever, is endless or leads elsewhere. The vault opens from what is left, or says what is wrong, and nobody waits.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { drivers } from "../support/drivers.ts";
import { keeperOf, newVault, testPassphrase } from "../support/vault.ts";

const strange = {
  "a folder": (path: string) => mkdirSync(path),
  "a pipe": (path: string) => execFileSync("mkfifo", [path]),
  "a link to what never ends": (path: string) => {
    symlinkSync("/dev/zero", path);
  },
  "a link to nowhere": (path: string) => {
    symlinkSync("/no/such/place", path);
  },
  "a link to itself": (path: string) => {
    symlinkSync(path, path);
  },
  "three gigabytes of nothing": (path: string) => {
    writeFileSync(path, "");
    truncateSync(path, 3e9);
  },
} as const;
// Its own keys.
const kinds = Object.keys(strange) as (keyof typeof strange)[];

const files = ["CURRENT", "keyring.json", "keyring.json.prev", "head.A", "head.B", "lock"] as const;
const inGeneration = ["gen-000001/db.sqlite", "gen-000001/db.sqlite-journal"] as const;

/** What the keeper answers where the vault cannot open by what is left. A folder has no place in a rename. */
const refusals: Readonly<Record<string, string>> = {
  "CURRENT, a folder": "readOnly",
  "gen-000001/db.sqlite, a folder": "readOnly",
  "gen-000001/db.sqlite, a pipe": "databaseDamaged",
  "gen-000001/db.sqlite, a link to what never ends": "databaseDamaged",
  "gen-000001/db.sqlite, a link to nowhere": "databaseMissing",
  "gen-000001/db.sqlite, a link to itself": "databaseMissing",
  "gen-000001/db.sqlite, three gigabytes of nothing": "databaseDamaged",
};
const cases = [...files, ...inGeneration].flatMap((file) => kinds.map((kind) => ({ file, kind })));

describe.runIf(process.platform === "linux").each(drivers)("In a vault's folder ($name)", (driver) => {
  const shared = mkdtempSync(join(tmpdir(), "samverka-test-"));
  afterAll(() => {
    rmSync(shared, { recursive: true, force: true });
  });
  let made: Promise<unknown> | undefined;
  const vaultCopy = async (): Promise<string> => {
    made ??= newVault({ folder: join(shared, "vault"), driver }).then(({ keeper }) => keeper.close());
    await made;
    const folder = join(temporaryFolder(), "vault");
    cpSync(join(shared, "vault"), folder, { recursive: true });
    return folder;
  };

  it.each(cases)("$file may be $kind", { timeout: 15_000 }, async ({ file, kind }) => {
    const folder = await vaultCopy();
    const path = join(folder, file);
    rmSync(path, { force: true });
    strange[kind](path);
    const refusal = refusals[`${file}, ${kind}`];
    expect(await keeperOf(folder, { driver }).unlock({ passphrase: testPassphrase })).toEqual(
      refusal === undefined ? { ok: true, value: { missingChanges: 0 } } : { ok: false, error: { code: refusal } },
    );
  });

  it("what lay there as its lock or journal is kept under another name", async () => {
    const folder = await vaultCopy();
    for (const file of ["lock", "gen-000001/db.sqlite-journal"]) {
      rmSync(join(folder, file), { force: true });
      mkdirSync(join(folder, file));
      writeFileSync(join(folder, file, "något"), "kvar");
    }
    await keeperOf(folder, { driver }).unlock({ passphrase: testPassphrase });
    for (const file of ["lock", "gen-000001/db.sqlite-journal"]) {
      const path = join(folder, file);
      const aside = readdirSync(dirname(path)).filter((name) =>
        join(dirname(path), name).startsWith(`${path}.damaged-`),
      );
      expect(aside.map((name) => readdirSync(join(dirname(path), name)))).toEqual([["något"]]);
    }
  });
});
