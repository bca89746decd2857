// The backups in a folder: which they are, read from their headers alone, and which may go.
import { open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Backup } from "../../shared/contract/backup.ts";
import { Day } from "../../shared/domain/day.ts";
import { dayNear } from "../platform/clock.ts";
import { fileErrorCode } from "../platform/files.ts";
import type { Argon2Policy } from "./argon2.ts";
import type { BackupHeader } from "./backup-header.ts";
import { readStart } from "./backup-read.ts";
import { backupsToPrune } from "./backup-retention.ts";

/** A file with a backup's name; `header` when it reads and the file is as long as it says. */
export interface FoundBackup {
  readonly name: string;
  readonly size: number;
  readonly modifiedAt: string;
  readonly header?: BackupHeader;
}

export const describeBackup = async (folder: string, name: string, policy: Argon2Policy): Promise<FoundBackup> => {
  const file = await open(join(folder, name), "r");
  try {
    const { size, mtime } = await file.stat();
    const start = await readStart(file, policy);
    const found = { name, size, modifiedAt: mtime.toISOString() };
    return start.ok ? { ...found, header: start.value.header } : found;
  } finally {
    await file.close();
  }
};

export const asBackup = ({ name, size, modifiedAt, header }: FoundBackup): Backup => ({
  name,
  size,
  createdAt: header?.createdAt ?? modifiedAt,
  verified: header !== undefined,
});

/** By generation and audit chain, newest first; those that do not read come last. */
const newestFirst = (a: FoundBackup, b: FoundBackup): number =>
  (b.header?.generation ?? 0) - (a.header?.generation ?? 0) ||
  (b.header?.seq ?? 0) - (a.header?.seq ?? 0) ||
  (a.name < b.name ? 1 : -1);

/** A folder, a pipe or a link to nowhere is no backup, whatever its name; a file that cannot be opened is one that does not read. */
const describeAny = async (folder: string, name: string, policy: Argon2Policy): Promise<readonly FoundBackup[]> => {
  const about = await stat(join(folder, name)).catch(() => undefined);
  if (about?.isFile() !== true) return [];
  try {
    return [await describeBackup(folder, name, policy)];
  } catch (cause) {
    if (fileErrorCode(cause) === undefined) throw cause;
    return [{ name, size: about.size, modifiedAt: about.mtime.toISOString() }];
  }
};

/** Newest first. Throws when the folder cannot be read. */
export const findBackups = async (folder: string, policy: Argon2Policy): Promise<readonly FoundBackup[]> => {
  const names = (await readdir(folder)).filter((name) => /^samverka-.+\.svbk$/.test(name));
  const found: FoundBackup[] = [];
  for (const name of names) found.push(...(await describeAny(folder, name, policy)));
  return found.sort(newestFirst);
};

/** The newest of one vault that reads. */
export const newestOf = (found: readonly FoundBackup[], dbId: string): FoundBackup | undefined =>
  found.find(({ header }) => header?.dbId === dbId);

/**
 * Takes away this vault's backups that need not be kept. Never another vault's, never one that does not read, and never
 * one of `proven`, the newest of which has been decrypted whole.
 */
export const pruneBackups = async (
  folder: string,
  found: readonly FoundBackup[],
  { dbId, proven }: { readonly dbId: string; readonly proven: ReadonlySet<string> },
): Promise<readonly string[]> => {
  const mine = found.flatMap(({ name, header }) =>
    header?.dbId === dbId
      ? [
          {
            name,
            generation: header.generation,
            seq: header.seq,
            schema: header.schema,
            day: Day.parse(dayNear(header.createdAt)),
            isProven: proven.has(name),
          },
        ]
      : [],
  );
  const pruned = backupsToPrune(mine);
  for (const name of pruned) await rm(join(folder, name), { force: true });
  return pruned;
};
