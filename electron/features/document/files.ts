// Puts copies into the folder that the user chose, all or nothing. Nothing is left behind when one cannot be written.
import { access, constants, link, mkdir, open, rmdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { recipientFolder } from "../../documents/file-name.ts";

export interface FileToWrite {
  readonly recipientCode: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export type FolderFailure = "folderGone" | "folderReadOnly" | "diskFull" | "fileExists";

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
      return "fileExists";
    default:
      throw cause;
  }
};

/** A new file, whole on disk before it has its name; a file that is already there is never touched. */
const writeNew = async (path: string, bytes: Uint8Array): Promise<void> => {
  const unfinished = `${path}.ofardig`;
  const file = await open(unfinished, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    // A link fails when the name is taken, where a rename would replace what is there.
    await link(unfinished, path);
  } finally {
    await unlink(unfinished);
  }
};

/** Writes every file below `folder/<recipient>/`, or none. */
export const writeCopies = async (
  folder: string,
  files: readonly FileToWrite[],
): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: FolderFailure }> => {
  const made: (() => Promise<void>)[] = [];
  try {
    if (!(await stat(folder)).isDirectory()) return { ok: false, code: "folderGone" };
    await access(folder, constants.W_OK);
    for (const { recipientCode, fileName, bytes } of files) {
      const place = join(folder, recipientFolder(recipientCode));
      if ((await mkdir(place, { recursive: true })) !== undefined) made.push(() => rmdir(place));
      const path = join(place, fileName);
      await writeNew(path, bytes);
      made.push(() => unlink(path));
    }
    return { ok: true };
  } catch (cause) {
    for (const undo of made.toReversed()) await undo().catch(() => undefined);
    return { ok: false, code: failureOf(cause) };
  }
};
