// All that one recipient gets, as one file behind one password.
import { lockPdf } from "./lock-pdf.ts";
import { lockZip, type FileToLock } from "./lock-zip.ts";
import { newPassword } from "./password.ts";

export interface LockedFile extends FileToLock {
  readonly password: string;
}

/** One PDF stays a PDF; anything else becomes a zip file, named as the first of its files. */
export const lockCopies = async (files: readonly FileToLock[], day: string): Promise<LockedFile> => {
  const [first] = files;
  if (first === undefined) throw new Error("Nothing to lock");
  const password = newPassword();
  if (files.length === 1 && first.fileName.endsWith(".pdf")) {
    return { fileName: first.fileName, bytes: await lockPdf(first.bytes, password), password };
  }
  return {
    fileName: first.fileName.replace(/\.[^.]+$/u, ".zip"),
    bytes: await lockZip(files, password, day),
    password,
  };
};
