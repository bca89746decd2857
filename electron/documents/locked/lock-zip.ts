// Several files, or one that is no PDF, behind a password: a zip file with AES-256. The names in a zip file can be read
// without the password, so they are neutral.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

/** 3 is AES with a key of 256 bits. */
const strongest = 3;

export interface FileToLock {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const extensionOf = (fileName: string): string => fileName.slice(fileName.lastIndexOf("."));

/** `day` is `YYYY-MM-DD`. */
export const lockZip = async (files: readonly FileToLock[], password: string, day: string): Promise<Uint8Array> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    password,
    encryptionStrength: strongest,
    // Zip knows local times only: noon of the day, not when somebody worked.
    lastModDate: new Date(`${day}T12:00:00`),
    extendedTimestamp: false,
    useWebWorkers: false,
    level: 6,
  });
  for (const [index, { fileName, bytes }] of files.entries()) {
    await writer.add(`handling-${String(index + 1)}${extensionOf(fileName)}`, new Uint8ArrayReader(bytes));
  }
  return writer.close();
};
