// A clock that was set back shows in the log (vault.md 3.6): it is how an old consent could be made to apply again.
import { join } from "node:path";
import { onTestFinished, describe, expect, it } from "vitest";
import { verifyAudit } from "../../electron/database/audit.ts";
import { createClock } from "../../electron/platform/clock.ts";
import { runInSession } from "../../electron/database/session.ts";
import { createKeeper } from "../../electron/vault/keeper.ts";
import { err, ok } from "../../shared/result.ts";
import { auditAlone } from "../../electron/vault/opened-vault.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { temporaryFolder } from "../support/folder.ts";
import { testPassphrase } from "../support/vault.ts";

const openAt = async (start: string) => {
  let instant = start;
  let passed = 0;
  const keeper = createKeeper({
    folder: join(temporaryFolder(), "vault"),
    // While it stands still by itself, every step forward is somebody's hand on the computer's clock.
    clock: { ...createClock(() => new Date(instant)), monotonic: () => passed },
    log: () => undefined,
    migrations: [],
    policy: cheapPolicy,
  });
  onTestFinished(() => keeper.close());
  const prepared = await keeper.prepare(testPassphrase);
  if (!prepared.ok) throw new Error(prepared.error.code);
  const { groups, ask } = prepared.value;
  const created = await keeper.create([groups[ask[0] - 1] ?? "", groups[ask[1] - 1] ?? ""]);
  const vault = keeper.opened();
  if (!created.ok || vault === undefined) throw new Error("the vault was not made");
  const at = async (next: string, milliseconds = Date.parse(next) - Date.parse(instant)): Promise<void> => {
    passed += milliseconds;
    instant = next;
    await auditAlone(vault, { action: "test.act" });
  };
  const actions = async () =>
    (await vault.database.kysely.selectFrom("audit").select(["action", "detail"]).orderBy("seq").execute()).slice(1);
  /** The clock jumps, and what is done then is refused after all. */
  const undone = async (next: string): Promise<void> => {
    instant = next;
    await runInSession(vault.database, "command", async ({ write }) => {
      await vault.audit(write, { action: "test.undone" });
      return err({ code: "refused" });
    });
    // What is being typed is saved meanwhile, without a line.
    await runInSession(vault.database, "draft", () => Promise.resolve(ok(null)));
  };
  return { vault, at, actions, undone };
};

describe("The log", () => {
  it("says once that the clock was set back, and since when, before what was done then; the chain holds", async () => {
    const { vault, at, actions } = await openAt("2026-11-22T08:00:00.000Z");
    await at("2026-11-22T09:00:00.000Z");
    await at("2026-11-18T09:00:00.000Z");
    await at("2026-11-18T09:01:00.000Z");
    expect(await actions()).toEqual([
      { action: "test.act", detail: null },
      { action: "clock.setBack", detail: JSON.stringify({ before: "2026-11-22T09:00:00.000Z" }) },
      { action: "test.act", detail: null },
      { action: "test.act", detail: null },
    ]);
    expect((await verifyAudit(vault.database.kysely, vault.keyring.subkeys)).ok).toBe(true);
  });

  it("says that the clock was set forward, and by how much, when less time has passed than it says", async () => {
    const { vault, at, actions } = await openAt("2026-11-22T08:00:00.000Z");
    await at("2026-11-22T09:00:00.000Z");
    await at("2027-11-22T09:00:00.000Z", 60_000);
    await at("2027-11-22T09:10:00.000Z");
    expect(await actions()).toEqual([
      { action: "test.act", detail: null },
      { action: "clock.setForward", detail: JSON.stringify({ before: "2026-11-22T09:00:00.000Z", minutes: 525_599 }) },
      { action: "test.act", detail: null },
      { action: "test.act", detail: null },
    ]);
    expect((await verifyAudit(vault.database.kysely, vault.keyring.subkeys)).ok).toBe(true);
  });

  it("says it with the next line when the one that would have said it was undone", async () => {
    const { vault, at, actions, undone } = await openAt("2026-11-22T08:00:00.000Z");
    await at("2026-11-22T09:00:00.000Z");
    await undone("2026-11-23T09:00:00.000Z");
    await at("2026-11-23T09:01:00.000Z");
    expect((await actions()).map(({ action }) => action)).toEqual(["test.act", "clock.setForward", "test.act"]);
    expect((await verifyAudit(vault.database.kysely, vault.keyring.subkeys)).ok).toBe(true);
  });

  it("takes a correction of a second or two for what it is", async () => {
    const { at, actions } = await openAt("2026-11-22T08:00:00.000Z");
    await at("2026-11-22T07:59:58.500Z");
    expect(await actions()).toEqual([{ action: "test.act", detail: null }]);
  });
});
