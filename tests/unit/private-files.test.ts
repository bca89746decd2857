import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mendRights } from "../../electron/platform/private-files.ts";
import { temporaryFolder } from "../support/folder.ts";

describe.skipIf(process.platform === "win32")("Rights to files and folders", () => {
  const rights = (path: string) => statSync(path).mode & 0o777;

  it("are the user's alone after a start, and it is counted how many were not", () => {
    const folder = join(temporaryFolder(), "profile");
    const elsewhere = join(temporaryFolder(), "elsewhere");
    mkdirSync(join(folder, "vault"), { recursive: true });
    writeFileSync(elsewhere, "");
    chmodSync(elsewhere, 0o644);
    for (const name of ["a", "vault/b"]) writeFileSync(join(folder, name), "");
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "vault"), 0o750);
    chmodSync(join(folder, "a"), 0o604);
    chmodSync(join(folder, "vault", "b"), 0o600);
    symlinkSync(elsewhere, join(folder, "link"));
    expect(mendRights(folder)).toBe(3);
    expect([folder, join(folder, "vault"), join(folder, "a"), join(folder, "vault", "b")].map(rights)).toEqual([
      0o700, 0o700, 0o600, 0o600,
    ]);
    // What a link leads to is not ours.
    expect(rights(elsewhere)).toBe(0o644);
    expect(mendRights(folder)).toBe(0);
    expect(mendRights(join(folder, "not there"))).toBe(0);
  });
});
