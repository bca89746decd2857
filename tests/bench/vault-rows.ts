// What makes the vault safe, against the same work done bare: opening it, and going through its log.
import { createHmac } from "node:crypto";
import { join } from "node:path";
import { appendAudit, verifyAudit } from "../../electron/database/audit.ts";
import { configure } from "../../electron/database/open.ts";
import { openFilledVault } from "./filled-vault.ts";
import { type OpenRow, time } from "./measure.ts";

export const openOpeningRow: OpenRow = async () => {
  const vault = await openFilledVault(20);
  const key = vault.key();
  await vault.keeper.close();
  const path = join(vault.folder, "vault", "gen-000001", "db.sqlite");
  return {
    name: "opening: a vault of 20 MB, from the known key until it answers",
    referenceIs: "the bare driver with the same pragmas and quick_check",
    goal: 2,
    rounds: 11,
    ours: async () => {
      const taken = await time(() => vault.unlock());
      await vault.keeper.close();
      return taken;
    },
    reference: async () => {
      let close = (): Promise<void> => Promise.resolve();
      const taken = await time(async () => {
        const connection = await vault.driver.open(path, key, "write");
        close = () => connection.close();
        await configure(connection);
        await connection.all("PRAGMA quick_check");
      });
      await close();
      return taken;
    },
    close: vault.remove,
  };
};

const lines = 100_000;

export const openAuditRow: OpenRow = async () => {
  const vault = await openFilledVault(1);
  const { database, keyring } = vault.opened();
  const { subkeys } = keyring;
  const id = "6e19b0b0-73e2-4d3d-b32c-40e121066133";
  const entry = {
    at: "2026-11-27T08:00:00.000Z",
    monotonic: 1,
    actorSlot: id,
    action: "contact.change",
    entityType: "contact",
    entityId: id,
  };
  await database.kysely.transaction().execute(async (write) => {
    for (let line = 0; line < lines; line += 1)
      await appendAudit(write, subkeys, { ...entry, detail: { fields: ["name"] } });
  });
  const rows = await database.connection.all("SELECT * FROM audit ORDER BY seq");
  const spelled = rows.map((row) =>
    Buffer.from(JSON.stringify(["samverka/audit/1", ...Object.values(row).slice(0, -1)])),
  );
  return {
    name: `log: the chain of ${lines} lines verified`,
    referenceIs: "bare HMAC-SHA256 of the same bytes, read and spelled before",
    goal: 2,
    rounds: 7,
    ours: () => time(() => verifyAudit(database.kysely, subkeys)),
    reference: () =>
      time(() => {
        for (const bytes of spelled) createHmac("sha256", subkeys.audit).update(bytes).digest("hex");
        return Promise.resolve();
      }),
    close: vault.remove,
  };
};
