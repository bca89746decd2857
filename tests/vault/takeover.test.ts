// See: [Note: Holder note]. A deputy takes the register over on another computer; the old copy sees the note and becomes read-only.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersTakenOver, standingOf } from "../../shared/domain/taken-over.ts";
import { clientOf, hostAt, must, openVaultAt, refused } from "../support/office.ts";
import { profile } from "../support/lou.ts";
import { drivers } from "../support/drivers.ts";
import { temporaryFolder } from "../support/folder.ts";
import { flipped, testPassphrase } from "../support/vault.ts";

const secret = { passphrase: testPassphrase };
const noteIn = (folder: string): string =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(".holder")) ?? "");

describe.each(drivers)("a register that is taken over ($name)", (driver) => {
  const takenOver = async () => {
    const share = temporaryFolder();
    const { host: old, api, setDay } = await openVaultAt(temporaryFolder(), "2026-11-20", driver);
    await must(api.profile.save({ profile, version: 0 }));
    await old.call("private.useSecondBackupFolder", { path: share });
    await old.call("private.checkHolder", null);
    await old.call("private.backUp", null);
    const before = readFileSync(noteIn(share));
    const name = readdirSync(share).find((one) => one.endsWith(".svbk")) ?? "";
    const { host } = hostAt(temporaryFolder(), "2026-11-21", driver);
    const deputy = clientOf(host);
    await host.call("private.useRestoreFile", { path: join(share, name) });
    await must(deputy.restore.prepare({ from: { place: "chosen" }, secret }));
    expect(readFileSync(noteIn(share)).equals(before)).toBe(true);
    await must(deputy.restore.apply({}));
    await must(deputy.vault.unlock(secret));
    await host.call("private.useSecondBackupFolder", { path: share });
    return { share, old, api, setDay, host, deputy };
  };

  it("is told by a signed note without names, and the old copy only reads, until it restores the newest backup", async () => {
    const { share, old, api, host, deputy } = await takenOver();
    const note: unknown = JSON.parse(readFileSync(noteIn(share), "utf8"));
    expect(note).toMatchObject({
      magic: "samverka-holder",
      counter: 2,
      slotLabel: "first",
    });
    await old.call("private.checkHolder", null);
    const saved = await must(api.profile.read(null));
    expect(await refused(api.profile.save({ profile, version: saved?.version ?? 0 }))).toMatchObject({
      code: "takenOver",
    });
    expect(await must(api.backup.state({}))).toMatchObject({ takenOverAt: "2026-11-21T11:00:00.000Z" });
    // The one who took over works on, and sees its own note as its own.
    await host.call("private.checkHolder", null);
    await must(deputy.profile.save({ profile, version: saved?.version ?? 0 }));
    await host.call("private.backUp", null);
    // Back again: the newest backup, restored in the old copy, is a later claim.
    const newest =
      readdirSync(share)
        .filter((name) => name.endsWith(".svbk"))
        .sort()
        .at(-1) ?? "";
    await must(api.restore.prepare({ from: { place: "second", name: newest }, secret }));
    await must(api.restore.apply({}));
    await must(api.vault.unlock(secret));
    await old.call("private.checkHolder", null);
    expect((await must(api.backup.state({}))).takenOverAt).toBeNull();
    await host.call("private.checkHolder", null);
    expect((await must(deputy.backup.state({}))).takenOverAt).not.toBeNull();
  });

  it("stays taken over when the stick is taken away and the vault is opened again", async () => {
    const { old, api } = await takenOver();
    await old.call("private.checkHolder", null);
    await old.call("private.close", null);
    await old.call("private.useSecondBackupFolder", { path: null });
    await must(api.vault.unlock(secret));
    expect((await must(api.backup.state({}))).takenOverAt).not.toBeNull();
  });

  it("is not taken over by a note that was changed, nor by another vault's", async () => {
    const share = temporaryFolder();
    const { host, api } = await openVaultAt(temporaryFolder(), "2026-11-20", driver);
    await host.call("private.useSecondBackupFolder", { path: share });
    await host.call("private.checkHolder", null);
    const path = noteIn(share);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.toString().replace('"counter":1', '"counter":9'));
    await host.call("private.checkHolder", null);
    writeFileSync(path, flipped(bytes, 40));
    await host.call("private.checkHolder", null);
    const elsewhere = temporaryFolder();
    const other = await openVaultAt(temporaryFolder(), "2026-11-20", driver);
    await other.host.call("private.useSecondBackupFolder", { path: elsewhere });
    await other.host.call("private.checkHolder", null);
    copyFileSync(noteIn(elsewhere), path);
    await host.call("private.checkHolder", null);
    expect((await must(api.backup.state({}))).takenOverAt).toBeNull();
  });
});

describe("what a taken-over copy still does", () => {
  it("opens cases, and makes and sends a concern report (R45), and nothing else", () => {
    for (const name of ["caseFile.open", "concernReport.make"]) expect(answersTakenOver(name, {})).toBe(true);
    const copy = (kind: string) => ({ request: { kind } });
    expect(answersTakenOver("document.dispatch", { copies: [copy("concernReport")] })).toBe(true);
    expect(answersTakenOver("document.dispatch", { copies: [copy("concernReport"), copy("minutes")] })).toBe(false);
    expect(answersTakenOver("consent.register", {})).toBe(false);
  });

  it("at most one of two copies takes itself for the holder, whichever claimed last", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const [one, other] = [
          { copyId: "a", counter: a + 1 },
          { copyId: "b", counter: b + 1 },
        ];
        const standings = [standingOf(one, other), standingOf(other, other)];
        expect(standings[1]).toBe("mine");
        expect(standings[0]).toBe(b > a ? "theirs" : b === a ? "tied" : "write");
      }),
    );
  });
});
