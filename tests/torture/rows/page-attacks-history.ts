// One vault at two times, with what somebody could have copied in between.
import { mkdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Driver } from "../../../electron/database/driver.ts";
import { openBackup } from "../../../electron/vault/backup-read.ts";
import { cheapPolicy } from "../../support/cheap-policy.ts";
import { createOffice, must } from "../kit/host.ts";
import { examine, type Examined } from "../kit/examine.ts";
import { copyFolder, keeperAt, passphrase, type Place, vaultIn, vaultOf } from "../kit/vault.ts";

export interface History {
  readonly older: Place;
  readonly now: Place;
  /** A crash in the middle of changing rows in their places: a hot journal and half of the change. */
  readonly hot: Place;
  /** The database of a backup, under its own key. */
  readonly backup: string;
  readonly content: Examined;
}

const Contact = z.object({ contactId: z.string(), version: z.number() });
const details = (number: number, role: string) => ({
  agencyId: "skola",
  name: `Namn ${number} ${"Exempelsson ".repeat(10)}`,
  role,
  phone: "",
  email: "",
  isDeputy: false,
});

const unsealed = async (place: Place, path: string): Promise<void> => {
  const folder = join(vaultIn(place), "backups");
  const file = await open(path, "wx");
  await openBackup(
    join(folder, readdirSync(folder)[0] ?? ""),
    { passphrase },
    { policy: cheapPolicy, sink: (bytes) => file.writeFile(bytes) },
  );
  await file.close();
};

const makeHot = async (from: Place, to: Place): Promise<void> => {
  const keeper = keeperAt(from);
  await keeper.unlock({ passphrase });
  const { connection } = vaultOf(keeper).database;
  await connection.exec("PRAGMA cache_size = 2; PRAGMA cache_spill = 2; BEGIN IMMEDIATE");
  await connection.run("UPDATE contact SET role = 'Rektor'");
  copyFolder(from.profile, to.profile);
  await connection.exec("ROLLBACK");
  await keeper.close();
};

export const makeHistory = async (folder: string, driver: Driver): Promise<History> => {
  const at = (name: string): Place => ({ profile: join(folder, name), driver });
  const [now, older, hot] = [at("now"), at("older"), at("hot")];
  mkdirSync(now.profile);
  const host = await createOffice(now);
  const added = [];
  for (let number = 0; number < 60; number += 1) {
    added.push(Contact.parse(await must(host, "contact.add", details(number, "Kurator"))));
    await must(host, "draft.keep", { record: "r", field: String(number), text: "x".repeat(400) });
  }
  await must(host, "backup.now", {});
  copyFolder(now.profile, older.profile);
  for (const [number, { contactId, version }] of added.entries()) {
    if (number % 2 === 0)
      await must(host, "contact.change", { contactId, version, details: details(number, "Rektor på skolan") });
  }
  for (let number = 0; number < 60; number += 3) {
    await must(host, "draft.keep", { record: "r", field: String(number), text: "y".repeat(400) });
  }
  await host.close();
  const backup = join(folder, "backup.sqlite");
  await unsealed(now, backup);
  await makeHot(now, hot);
  const first = at("first");
  copyFolder(now.profile, first.profile);
  return { older, now, hot, backup, content: await examine(first) };
};
