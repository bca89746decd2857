// The schema as one file in git, and migrations that never change once they have been shipped.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { migrations } from "../../electron/database/migrations/index.ts";
import { newVault } from "../support/vault.ts";

const folder = join(import.meta.dirname, "../../electron/database");

/** Migrations that have left this house, with the SHA-256 of their file. One is added at each release; none is edited. */
const shipped: Readonly<Record<string, string>> = {};

describe("The schema", () => {
  it("that the migrations make is the one in schema.sql, which git shows (`npx vitest -u` writes it after a new migration)", async () => {
    const { keeper } = await newVault({ migrations });
    const connection = keeper.opened()?.database.connection;
    const rows = await connection?.all("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    const written = `${rows?.map((row) => String(row["sql"])).join(";\n\n") ?? ""};\n`;
    await expect(written).toMatchFileSnapshot(join(folder, "schema.sql"));
  });
});

describe("Migrations", () => {
  it("are all listed by hand, in the order of their names", () => {
    const files = readdirSync(join(folder, "migrations")).filter((name) => /^\d{4}-.*\.ts$/.test(name));
    expect(migrations.map((migration) => `${migration.name}.ts`)).toEqual(files.toSorted());
  });

  it("that have been shipped are as they were", () => {
    for (const [name, hash] of Object.entries(shipped)) {
      const bytes = readFileSync(join(folder, "migrations", `${name}.ts`));
      expect([name, createHash("sha256").update(bytes).digest("hex")]).toEqual([name, hash]);
    }
    expect(Object.keys(shipped).length).toBeLessThanOrEqual(migrations.length);
  });
});
