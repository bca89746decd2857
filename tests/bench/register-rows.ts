// One query and one save of the contact register through the router, against the same statements on the bare driver.
import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { createBase } from "../../electron/database/base.ts";
import { type Connection, databaseKey } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";
import { migrate } from "../../electron/database/migrate.ts";
import { migrations } from "../../electron/database/migrations/index.ts";
import { configure } from "../../electron/database/open.ts";
import { Contact } from "../../shared/domain/contact.ts";
import type { OpenRow, Row } from "./measure.ts";
import { time } from "./measure.ts";
import { openVault } from "./prepare-vault.ts";

const contacts = 200;
/** One sample is this many calls, so that the clock's own grain does not count. */
const calls = 50;

const insert = `INSERT INTO contact(contact_id, agency_id, name, role, phone, email, is_deputy, confirmed_on, ended_on, version)
  VALUES (?, 'skola', ?, 'Kurator', '', '', 0, '2026-01-01', NULL, 1)`;

/** The same file format, pragmas and rows, with nothing of ours between. */
const bareFile = async (folder: string): Promise<Connection> => {
  const driver = await loadDriver();
  const connection = await driver.open(join(folder, "bare.sqlite"), databaseKey(randomBytes(32)), "create");
  await configure(connection);
  await createBase(connection, { dbId: "bench", createdAt: "" });
  await migrate(connection, migrations);
  for (let number = 0; number < contacts; number += 1) {
    await connection.run(insert, [`bare-${number}`, `Person ${number}`]);
  }
  return connection;
};

interface Sides {
  readonly folder: string;
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly bare: Connection;
  readonly first: Contact;
  readonly close: () => Promise<void>;
}

const openSides = async (): Promise<Sides> => {
  const folder = mkdtempSync(join(tmpdir(), "samverka-bench-"));
  const { host, call } = await openVault(join(folder, "profile"));
  const added: Contact[] = [];
  for (let number = 0; number < contacts; number += 1) {
    const details = {
      agencyId: "skola",
      name: `Person ${number}`,
      role: "Kurator",
      phone: "",
      email: "",
      isDeputy: false,
    };
    added.push(Contact.parse(await call("contact.add", details)));
  }
  const [first] = added;
  if (first === undefined) throw new Error("the register is empty");
  const bare = await bareFile(folder);
  return {
    folder,
    call,
    bare,
    first,
    close: async () => {
      await bare.close();
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const repeated = (body: () => Promise<unknown>) => async (): Promise<number> =>
  (await time(async () => {
    for (let count = 0; count < calls; count += 1) await body();
  })) / calls;

const rowOf = (sides: Sides, row: Pick<Row, "name" | "referenceIs" | "goal" | "ours" | "reference">): Row => ({
  ...row,
  rounds: 11,
  close: sides.close,
});

export const openQueryRow: OpenRow = async () => {
  const sides = await openSides();
  return rowOf(sides, {
    name: `query: ${contacts} contacts through the router`,
    referenceIs: "the same SELECT on the bare driver, rows as it gives them",
    goal: 4,
    ours: repeated(() => sides.call("contact.list", null)),
    reference: repeated(() =>
      sides.bare.all("SELECT * FROM contact WHERE ended_on IS NULL ORDER BY agency_id, is_deputy, name"),
    ),
  });
};

const savingIn = (sides: Sides) => {
  let { version } = sides.first;
  return async () => {
    const saved = Contact.parse(await sides.call("contact.confirm", { contactId: sides.first.contactId, version }));
    version = saved.version;
  };
};

/** The change, its line in the log, and the anchor: what is on the disk afterwards is as much as ours. */
export const openSaveWithAnchorRow: OpenRow = async () => {
  const sides = await openSides();
  const anchor = await open(join(sides.folder, "anchor"), "w+");
  let seq = 0;
  const bareSave = async () => {
    seq += 1;
    await sides.bare.exec("BEGIN IMMEDIATE");
    await sides.bare.run("UPDATE contact SET confirmed_on = ?, version = version + 1 WHERE contact_id = ?", [
      "2026-01-02",
      "bare-0",
    ]);
    await sides.bare.run(
      `INSERT INTO audit(seq, ts_utc, mono_ms, actor_slot, action, entity_type, entity_id, detail, after_digest, prev, h)
        VALUES (?, '2026-11-27T08:00:00.000Z', 1, ?, 'contact.confirm', 'contact', ?, '{}', ?, ?, ?)`,
      [seq, "slot".repeat(9), "bare-0".repeat(6), "d".repeat(120), "p".repeat(64), "h".repeat(64)],
    );
    await sides.bare.exec("COMMIT");
    await anchor.write("a".repeat(300), 0);
    await anchor.sync();
  };
  const row = rowOf(sides, {
    name: "save with anchor: one contact through the router",
    referenceIs: "the same rows in one transaction on the bare driver, same durability, and a file of 300 bytes synced",
    goal: 2,
    ours: repeated(savingIn(sides)),
    reference: repeated(bareSave),
  });
  return { ...row, close: () => anchor.close().then(sides.close) };
};

export const openSaveRow: OpenRow = async () => {
  const sides = await openSides();
  const bareSave = async () => {
    await sides.bare.exec("BEGIN IMMEDIATE");
    await sides.bare.run("UPDATE contact SET confirmed_on = ?, version = version + 1 WHERE contact_id = ?", [
      "2026-01-02",
      "bare-0",
    ]);
    await sides.bare.exec("COMMIT");
  };
  return rowOf(sides, {
    name: "save: one contact through the router, with audit entry and head anchor",
    referenceIs: "one UPDATE in one transaction on the bare driver, same journal and synchronous mode",
    goal: 4,
    ours: repeated(savingIn(sides)),
    reference: repeated(bareSave),
  });
};
