// Puts copies into the folder that the user chose, all or nothing. Nothing is left behind when one cannot be written.
import { access, constants, lstat, mkdir, open, rename, rm, rmdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { recipientFolder } from "../../documents/file-name.ts";

export interface FileToWrite {
  readonly recipientCode: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A folder of its own, which is there whole or not at all. */
export interface PackageToWrite {
  readonly folderName: string;
  readonly files: readonly Omit<FileToWrite, "recipientCode">[];
}

export type FolderFailure = "folderGone" | "folderReadOnly" | "diskFull" | "fileExists" | "pathTooLong";

const failureOf = (cause: unknown): FolderFailure => {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
    case "ESTALE":
    case "EIO":
      return "folderGone";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "folderReadOnly";
    case "ENOSPC":
    case "EDQUOT":
      return "diskFull";
    case "EEXIST":
    case "ENOTEMPTY":
      return "fileExists";
    case "ENAMETOOLONG":
      return "pathTooLong";
    default:
      throw cause;
  }
};

const fill = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/**
 * A new file, whole on disk before it has its name; a file that is already there is never touched. The name is taken by
 * an empty file that the whole one then replaces: sticks and shares know no hard links, which would do it in one step.
 */
const writeNew = async (path: string, bytes: Uint8Array): Promise<void> => {
  await (await open(path, "wx", 0o600)).close();
  const unfinished = `${path}.ofardig`;
  try {
    await rm(unfinished, { force: true });
    await fill(unfinished, bytes);
    await rename(unfinished, path);
  } catch (cause) {
    // Half a document must not lie there, and the next attempt must not find its name taken.
    for (const left of [unfinished, path]) await rm(left, { force: true }).catch(() => undefined);
    throw cause;
  }
};

/** Filled under another name and then given its own, so that nobody sends half of what was meant. */
const writePackage = async (folder: string, { folderName, files }: PackageToWrite): Promise<() => Promise<void>> => {
  const place = join(folder, folderName);
  const unfinished = `${place}.ofardig`;
  const taken = await lstat(place).catch(() => undefined);
  if (taken !== undefined) throw Object.assign(new Error("the folder is there"), { code: "EEXIST" });
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    for (const { fileName, bytes } of files) await fill(join(unfinished, fileName), bytes);
    await rename(unfinished, place);
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw cause;
  }
  return async () => {
    for (const { fileName } of files) await unlink(join(place, fileName));
    await rmdir(place);
  };
};

type Written =
  { readonly ok: true; readonly undo: () => Promise<void> } | { readonly ok: false; readonly code: FolderFailure };

/** Writes every file below `folder/<recipient>/` and every package beside them, or nothing. */
export const writeCopies = async (
  folder: string,
  files: readonly FileToWrite[],
  packages: readonly PackageToWrite[] = [],
): Promise<Written> => {
  const made: (() => Promise<void>)[] = [];
  const undo = async (): Promise<void> => {
    for (const one of made.toReversed()) await one().catch(() => undefined);
  };
  try {
    if (!(await stat(folder)).isDirectory()) return { ok: false, code: "folderGone" };
    await access(folder, constants.W_OK);
    for (const { recipientCode, fileName, bytes } of files) {
      const place = join(folder, recipientFolder(recipientCode));
      if ((await mkdir(place, { recursive: true, mode: 0o700 })) !== undefined) made.push(() => rmdir(place));
      // A link would lead the copy to a place that nobody chose.
      if (!(await lstat(place)).isDirectory()) throw Object.assign(new Error("not a folder"), { code: "EEXIST" });
      const path = join(place, fileName);
      await writeNew(path, bytes);
      made.push(() => unlink(path));
    }
    for (const one of packages) made.push(await writePackage(folder, one));
    return { ok: true, undo };
  } catch (cause) {
    await undo();
    return { ok: false, code: failureOf(cause) };
  }
};
