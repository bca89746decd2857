// A whole office through all flows, with a mark in whatever a person may write, and a crash at the end.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { migrations } from "../../../electron/database/migrations/index.ts";
import { contactOf } from "../kit/contact.ts";
import { createOffice, hostAt, must, unlock } from "../kit/host.ts";
import { registerLou, youth } from "../../support/lou.ts";
import { clientOf } from "../../support/office.ts";
import { backupsOf, createVault, keeperAt, passphrase, type Place, vaultOf } from "../kit/vault.ts";
import type { Flow } from "./flow.ts";

/** Never a word of the program itself. */
const mark = (): string => process.env["TORTURE_MARK"] ?? "";

/** What must be found, or nothing that is looked for would be. */
const controls = (folder: string): void => {
  mkdirSync(folder);
  const text = `Namnet ${mark()} står här`;
  writeFileSync(join(folder, "plain"), text);
  writeFileSync(join(folder, "utf-16"), Buffer.from(text, "utf16le"));
  writeFileSync(join(folder, "base64"), Buffer.from(text).toString("base64"));
  writeFileSync(join(folder, "deflate"), Buffer.concat([Buffer.from("head"), deflateSync(text.repeat(3))]));
};

const office = async (place: Place): Promise<void> => {
  const host = await createOffice(place);
  const api = clientOf(host);
  const named = { ...youth, givenName: mark(), school: `Skolan ${mark()}` };
  await registerLou({ host, api, folder: "", exports: "", setDay: () => undefined }, { youth: named });
  for (let number = 0; number < 40; number += 1) {
    await must(host, "draft.keep", { record: mark(), field: String(number), text: `${mark()} `.repeat(300) });
    await must(host, "contact.add", contactOf(`${mark()} ${number}`));
  }
  await must(host, "caseSearch.find", { text: mark() });
  await must(host, "backup.now", {});
  await host.call("vault.unlock", { passphrase: mark() });
  await host.close();
  const again = hostAt(place);
  await again.call("vault.unlock", { passphrase: `fel ${mark()}` });
  await unlock(again);
  await again.call("contact.add", { hostile: mark() });
  await again.close();
};

const olderVault = async (place: Place): Promise<void> => {
  const keeper = keeperAt(place, { migrations: migrations.slice(0, -1) });
  await createVault(keeper);
  await vaultOf(keeper).database.connection.run("INSERT INTO meta(key, value) VALUES ('mark', ?)", [
    mark().repeat(400),
  ]);
  await keeper.close();
  const newer = keeperAt(place);
  await newer.unlock({ passphrase });
  await backupsOf(newer, place).now();
  await newer.close();
};

/** Half of a large change is on the disk when the process ends. */
const crash = async (place: Place): Promise<void> => {
  const keeper = keeperAt(place);
  await keeper.unlock({ passphrase });
  const { connection } = vaultOf(keeper).database;
  await connection.exec("PRAGMA cache_size = 4; PRAGMA cache_spill = 4; BEGIN IMMEDIATE");
  for (let number = 0; number < 80; number += 1) {
    await connection.run("INSERT INTO meta(key, value) VALUES (?, ?)", [`crash-${number}`, mark().repeat(200)]);
  }
  await connection.all("CREATE TEMP TABLE sorted AS SELECT value FROM meta ORDER BY value DESC");
};

export const everything: Flow = {
  name: "everything",
  prepare: ({ profile }) => {
    mkdirSync(profile, { recursive: true });
    return Promise.resolve();
  },
  run: async ({ profile, driver }, { go, acknowledge }) => {
    await go();
    const at = (name: string): Place => ({ profile: join(profile, name), driver });
    await office(at("office"));
    await olderVault(at("older"));
    controls(join(profile, "control"));
    await crash(at("older"));
    acknowledge("all was done, and the process ends in the middle of a change");
    process.kill(process.pid, "SIGKILL");
    return "ok";
  },
  judge: () => Promise.resolve("new"),
};
