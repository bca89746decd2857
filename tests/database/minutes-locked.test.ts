// What the file itself refuses about minutes that stand, whatever a handler may forget.
import { describe, expect, it } from "vitest";
import { migrations } from "../../electron/database/migrations/index.ts";
import { newVault } from "../support/vault.ts";

const draftHolding = async (parked: string) => {
  const { keeper } = await newVault({ migrations });
  const connection = keeper.opened()?.database.connection;
  if (connection === undefined) throw new Error("the vault is open");
  await connection.exec("PRAGMA foreign_keys = OFF");
  await connection.exec(
    `INSERT INTO minutes (minutes_id, meeting_id, number, state, correction_reason, established_by, content, version)
     VALUES ('p1', 'm1', 1, 'draft', '', '', '{"parked":${parked}}', 1)`,
  );
  return connection;
};

const stand = "UPDATE minutes SET state = 'established', established_on = '2026-04-09', record = '{}'";

describe("Minutes in the file (T11, 5.1)", () => {
  it("never come to stand with parked text in them", async () => {
    const connection = await draftHolding('[{"asideId":"a","text":"Uppgift"}]');
    await expect(connection.exec(stand)).rejects.toThrow("database: constraint");
    await connection.exec(`${stand}, content = '{"parked":[]}'`);
  });

  it("are never changed once they stand", async () => {
    const connection = await draftHolding("[]");
    await connection.exec(stand);
    await expect(connection.exec(`UPDATE minutes SET content = '{"parked":[],"x":1}'`)).rejects.toThrow(
      "database: constraint",
    );
  });
});
