// What somebody with the files can do to them without the key.
import { appendFileSync, copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageSize } from "../../../electron/database/page-check.ts";
import type { Random } from "../harness/random.ts";
import { copyFolder, databaseIn, type Place, vaultIn } from "../kit/vault.ts";
import type { History } from "./page-attacks-history.ts";

export interface Attack {
  readonly kind: string;
  readonly what: string;
  readonly apply: (place: Place) => void;
}

const pageOf = (file: Buffer, page: number): Buffer => file.subarray((page - 1) * pageSize, page * pageSize);

/** The database with one page of another file in it. */
const withPage = (place: Place, page: number, other: Buffer): void => {
  const file = readFileSync(databaseIn(place));
  pageOf(other, page).copy(file, (page - 1) * pageSize);
  writeFileSync(databaseIn(place), file);
};

const swapped = (place: Place, one: number, other: number): void => {
  const file = readFileSync(databaseIn(place));
  const first = Buffer.from(pageOf(file, one));
  pageOf(file, other).copy(file, (one - 1) * pageSize);
  first.copy(file, (other - 1) * pageSize);
  writeFileSync(databaseIn(place), file);
};

export const attacksOn = (history: History, pages: number, random: Random): readonly Attack[] => {
  const older = readFileSync(databaseIn(history.older));
  const now = readFileSync(databaseIn(history.now));
  const backup = readFileSync(history.backup);
  const everyPage = Array.from({ length: pages }, (_, index) => index + 1);
  const changed = everyPage.filter(
    (page) => page * pageSize <= older.length && !pageOf(older, page).equals(pageOf(now, page)),
  );
  const stale = readFileSync(`${databaseIn(history.hot)}-journal`);
  return [
    ...everyPage.slice(1).map((count) => ({
      kind: "cut",
      what: `the last ${count - 1} pages`,
      apply: (place: Place) => truncateSync(databaseIn(place), (pages - count + 1) * pageSize),
    })),
    {
      kind: "appended",
      what: "a page of noise",
      apply: (place) => appendFileSync(databaseIn(place), random.bytes(pageSize)),
    },
    ...changed.map((page) => ({
      kind: "an old page put back",
      what: `page ${page}`,
      apply: (place: Place) => withPage(place, page, older),
    })),
    ...everyPage
      .filter((page) => page * pageSize <= backup.length)
      .map((page) => ({
        kind: "a page of a backup",
        what: `page ${page}`,
        apply: (place: Place) => withPage(place, page, backup),
      })),
    ...everyPage.slice(1).map((page) => {
      const other = page === pages ? 1 : page + 1;
      return {
        kind: "swapped",
        what: `pages ${page} and ${other}`,
        apply: (place: Place) => swapped(place, page, other),
      };
    }),
    {
      kind: "an older file",
      what: "the whole database",
      apply: (place) => copyFileSync(databaseIn(history.older), databaseIn(place)),
    },
    {
      kind: "an older file",
      what: "both heads",
      apply: (place) => {
        for (const name of ["head.A", "head.B"])
          copyFileSync(join(vaultIn(history.older), name), join(vaultIn(place), name));
      },
    },
    {
      kind: "an older file",
      what: "the keyring and its copy",
      apply: (place) => {
        for (const name of ["keyring.json", "keyring.json.prev"])
          copyFileSync(join(vaultIn(history.older), name), join(vaultIn(place), name));
      },
    },
    {
      kind: "a journal",
      what: "of another time beside the database",
      apply: (place) => writeFileSync(`${databaseIn(place)}-journal`, stale),
    },
    {
      kind: "a journal",
      what: "of noise",
      apply: (place) => writeFileSync(`${databaseIn(place)}-journal`, random.bytes(stale.length)),
    },
    {
      kind: "a journal",
      what: "taken away in the middle of a change",
      apply: (place) => {
        copyFolder(history.hot.profile, place.profile);
        rmSync(`${databaseIn(place)}-journal`);
      },
    },
    {
      kind: "a journal",
      what: "emptied in the middle of a change",
      apply: (place) => {
        copyFolder(history.hot.profile, place.profile);
        truncateSync(`${databaseIn(place)}-journal`);
      },
    },
    {
      kind: "a journal",
      what: "cut to its half in the middle of a change",
      apply: (place) => {
        copyFolder(history.hot.profile, place.profile);
        truncateSync(`${databaseIn(place)}-journal`, Math.floor(stale.length / 2));
      },
    },
  ];
};
