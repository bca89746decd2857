// Small files that are whole or as before, whatever happens while they are written.
import { randomBytes } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { chmod, copyFile, lstat, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** What an operation on a file failed with, or undefined for something that is no file error. */
export const fileErrorCode = (cause: unknown): string | undefined =>
  cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;

export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const usualLimit = 64 * 1024;
/** Opening a pipe would wait for somebody to write in it. Windows has no such word, and no such file. */
const withoutWaiting = constants.O_RDONLY | (process.platform === "win32" ? 0 : constants.O_NONBLOCK);

/**
 * The bytes of a small file of ours that somebody else may have put there. Throws for one that is no file or larger than
 * `most`: a pipe, a folder or a disk full of zeros under its name is answered at once.
 */
export const readSmallFile = async (path: string, most = usualLimit): Promise<Buffer> => {
  const file = await open(path, withoutWaiting);
  try {
    const about = await file.stat();
    if (!about.isFile() || about.size > most) throw new Error("this is no small file");
    return await file.readFile();
  } finally {
    await file.close();
  }
};

const temporaryName = /^\..+\.[0-9a-f]{16}\.tmp$/;

/** A name beside `path` that `removeLeftovers` knows as ours. */
export const temporaryPath = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(8).toString("hex")}.tmp`);

/** Removes files and folders that were being written when the process was ended; `prefix` where others write too. */
export const removeLeftovers = async (folder: string, prefix = "."): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.startsWith(prefix) && temporaryName.test(name))
      await rm(join(folder, name), { recursive: true, force: true });
  }
};

/** Makes a rename in the folder survive a power cut. Windows cannot do this to a folder and does not need it. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const isFile = (about: Stats): boolean => about.isFile();

/**
 * What bears the name of a file of ours and is none – a pipe, a folder, a link – gets another name: whoever opened it
 * would wait for ever or write elsewhere. Nothing is deleted.
 */
export const setAsideUnless = async (path: string, isOurs: (about: Stats) => boolean = isFile): Promise<void> => {
  const about = await lstat(path).catch(() => undefined);
  if (about === undefined || isOurs(about)) return;
  await rename(path, `${path}.damaged-${randomBytes(4).toString("hex")}`);
};

/** Virus scanners and indexers hold a new file for a moment on Windows. */
const momentarily = new Set(["EPERM", "EBUSY", "EACCES"]);
const pauses = [20, 50, 100, 200, 400];

const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (cause) {
      if (process.platform !== "win32" || !momentarily.has(fileErrorCode(cause) ?? "")) throw cause;
      await setTimeout(pause);
    }
  }
  return work();
};

export const renamePatiently = async (from: string, to: string): Promise<void> => {
  await patiently(() => rename(from, to));
  await syncFolder(dirname(to));
};

/** Writes a file that is not there yet, readable by the user alone, and waits until it is on the disk. */
export const writeNew = async (path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The first folder that was new. On a write-protected disk Node says of several that they are missing; of one it says what it is. */
const makeFolders = async (folder: string): Promise<string | undefined> => {
  try {
    return await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    if (fileErrorCode(cause) !== "ENOENT") throw cause;
    await mkdir(folder, { mode: 0o700 });
    return folder;
  }
};

/** A folder for the user alone, also when it was there before. One that is new is there after a power cut too. */
export const makePrivateFolder = async (folder: string): Promise<void> => {
  const first = await makeFolders(folder);
  if (first !== undefined) {
    for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
  }
  if (process.platform !== "win32") await chmod(folder, 0o700);
};

const mostKept = 100_000_000;

const keepPrevious = async (path: string): Promise<void> => {
  // What is no file of ours – a pipe, a link to nowhere, gigabytes of zeros – is replaced, and nothing of it is kept.
  const about = await stat(path).catch(() => undefined);
  if (about?.isFile() !== true || about.size > mostKept) return;
  const temporary = temporaryPath(`${path}.prev`);
  try {
    await copyFile(path, temporary, constants.COPYFILE_EXCL);
  } catch (cause) {
    if (fileErrorCode(cause) === "ENOENT") return;
    throw cause;
  }
  const handle = await open(temporary, "r+");
  await handle.sync().finally(() => handle.close());
  await renamePatiently(temporary, `${path}.prev`);
};

/**
 * [Note: Atomic replace] Temp file in the same folder → fsync → read back → the old file kept as `.prev` → rename →
 * fsync of the folder. `.prev` is a copy: at no moment is there no file at `path`.
 */
export const replaceFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = temporaryPath(path);
  try {
    await writeNew(temporary, bytes);
    if (!(await readFile(temporary)).equals(bytes)) throw new Error("a file did not read back as it was written");
    await keepPrevious(path);
    await renamePatiently(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
};
