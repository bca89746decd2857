// Whether a disk has room for what is about to be written, asked before anything is begun.
import { statfs } from "node:fs/promises";

/** Beside what is written: SQLite and the file system need a little too. */
const margin = 1024 * 1024;

export const hasRoom = async (folder: string, bytes: number): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize > bytes + margin;
};
