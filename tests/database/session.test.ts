import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { createBase } from "../../electron/database/base.ts";
import { type Connection, databaseKey } from "../../electron/database/driver.ts";
import { DatabaseError } from "../../electron/database/errors.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { configure } from "../../electron/database/open.ts";
import { createDatabase, runInSession } from "../../electron/database/session.ts";
import { err, ok } from "../../shared/result.ts";
import { temporaryFolder } from "../support/folder.ts";

const identity = { dbId: "2f0e4a52-0000-4000-8000-000000000001", createdAt: "2026-11-22T08:00:00Z" };

const newDatabase = async (afterCommit: () => Promise<void> = () => Promise.resolve()) => {
  const driver = await loadDriver();
  const connection = await driver.open(join(temporaryFolder(), "a.sqlite"), databaseKey(randomBytes(32)), "create");
  await configure(connection);
  await createBase(connection, identity);
  await connection.exec("CREATE TABLE note(text TEXT NOT NULL CHECK (text <> '')) STRICT");
  const texts = async () => (await connection.all("SELECT text FROM note ORDER BY rowid")).map((row) => row["text"]);
  return {
    database: createDatabase(connection, { afterCommit, onUnknownOutcome: () => undefined }),
    connection,
    texts,
  };
};

describe("a query", () => {
  it("cannot write, whatever it tries", async () => {
    const { database, texts } = await newDatabase();
    const written = runInSession(database, "query", async ({ read }) =>
      // The type hides every way to write; this asks what happens when somebody goes round it.
      ok(await sql`INSERT INTO note VALUES ('x')`.execute(read as never)),
    );
    await expect(written).rejects.toThrow("readOnly");
    expect(await texts()).toEqual([]);
  });

  it("leaves the next command free to write, also when it has failed", async () => {
    const { database, texts } = await newDatabase();
    await expect(runInSession(database, "query", () => Promise.reject(new Error("bug")))).rejects.toThrow("bug");
    await runInSession(database, "command", async ({ write }) =>
      ok(await sql`INSERT INTO note VALUES ('a')`.execute(write)),
    );
    expect(await texts()).toEqual(["a"]);
  });
});

describe("a query whose end fails", () => {
  it("leaves the next command free to write too", async () => {
    const { database, connection, texts } = await newDatabase();
    let failures = 1;
    const failing: Connection = {
      ...connection,
      exec: (statements) => {
        if (statements !== "PRAGMA query_only = OFF" || failures === 0) return connection.exec(statements);
        failures -= 1;
        return Promise.reject(new DatabaseError("ioError"));
      },
    };
    const limping = { ...database, connection: failing };
    await expect(runInSession(limping, "query", () => Promise.resolve(ok(1)))).rejects.toThrow("ioError");
    await runInSession(limping, "command", async ({ write }) =>
      ok(await sql`INSERT INTO note VALUES ('a')`.execute(write)),
    );
    expect(await texts()).toEqual(["a"]);
  });
});

describe("a command", () => {
  it("is kept when it answers ok and undone when it answers a failure or throws", async () => {
    const { database, texts } = await newDatabase();
    const insert = (text: string, outcome: () => ReturnType<typeof ok> | ReturnType<typeof err>) =>
      runInSession(database, "command", async ({ write }) => {
        await sql`INSERT INTO note VALUES (${text})`.execute(write);
        return outcome();
      });
    expect(await insert("kept", () => ok(1))).toEqual({ ok: true, value: 1 });
    expect(await insert("refused", () => err({ code: "no" }))).toEqual({ ok: false, error: { code: "no" } });
    const bug = insert("thrown", () => {
      throw new Error("bug");
    });
    await expect(bug).rejects.toThrow("bug");
    expect(await texts()).toEqual(["kept"]);
  });

  it("tells of its first error, not of the rollback that SQLite had already done", async () => {
    const { database } = await newDatabase();
    const failing = runInSession(database, "command", async ({ write }) => {
      await sql`ROLLBACK`.execute(write);
      await sql`INSERT INTO note VALUES ('')`.execute(write);
      return ok(1);
    });
    await expect(failing).rejects.toThrow("CHECK constraint failed");
    expect(await runInSession(database, "command", () => Promise.resolve(ok(2)))).toEqual({ ok: true, value: 2 });
  });

  it("waits for the one before it, and is followed by its own after-work", async () => {
    const order: string[] = [];
    const { database } = await newDatabase(() => Promise.resolve(void order.push("committed")));
    const slow = runInSession(database, "command", async ({ write }) => {
      order.push("first begins");
      await sql`SELECT 1`.execute(write);
      order.push("first ends");
      return ok(1);
    });
    const quick = runInSession(database, "query", () => Promise.resolve(ok(order.push("second"))));
    await Promise.all([slow, quick]);
    expect(order).toEqual(["first begins", "first ends", "committed", "second"]);
  });

  it("on a full disk fails as diskFull, keeps what was saved, and works again when there is room", async () => {
    const { database, connection, texts } = await newDatabase();
    const write = (text: string) =>
      runInSession(database, "command", async ({ write: transaction }) =>
        ok(await sql`INSERT INTO note VALUES (${text})`.execute(transaction)),
      );
    await write("saved");
    const pages = Number((await connection.all("PRAGMA page_count"))[0]?.["page_count"]);
    await connection.exec(`PRAGMA max_page_count = ${pages}`);
    await expect(write("x".repeat(20_000))).rejects.toMatchObject({ code: "diskFull" });
    expect(await texts()).toEqual(["saved"]);
    await connection.exec("PRAGMA max_page_count = 100000");
    await write("again");
    expect(await texts()).toEqual(["saved", "again"]);
  });
});
