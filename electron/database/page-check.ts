// Checks that every page of a file bears the seal of its key. SQLCipher's own `cipher_integrity_check` exists in one of
// the two libraries only: the other answers with nothing, which would read as "no fault".
import { createHmac, pbkdf2Sync, timingSafeEqual } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { DatabaseKey } from "./driver.ts";

export const pageSize = 4096;
/** At the end of each page: 16 bytes of initialisation vector, then 64 bytes of HMAC-SHA512 (SQLCipher 4). */
const reserved = 80;
export const contentSize = pageSize - reserved;
const saltSize = 16;
/** SQLite never writes the page that holds this byte. */
const lockByte = 0x40000000;

const sealOf = (page: Buffer, number: number, macKey: Buffer): Buffer => {
  const start = number === 1 ? saltSize : 0;
  const position = Buffer.alloc(4);
  position.writeUInt32LE(number);
  return createHmac("sha512", macKey)
    .update(page.subarray(start, contentSize + 16))
    .update(position)
    .digest();
};

/** Whether a whole page bears its seal. */
export const isSealed = (page: Buffer, number: number, macKey: Buffer): boolean =>
  timingSafeEqual(sealOf(page, number, macKey), page.subarray(pageSize - 64));

/** The seals' own key, which the file's first bytes give. */
export const macKeyOf = async (file: FileHandle, key: DatabaseKey): Promise<Buffer> => {
  const salt = Buffer.alloc(saltSize);
  await file.read(salt, 0, saltSize, 0);
  return pbkdf2Sync(Buffer.from(key, "hex"), Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, "sha512");
};

/**
 * How many whole pages there are and which of them fail; a file that is not a whole number of pages throws nothing but
 * counts one. `from` and `count` take a part, for a check that lets others in between. `onPage` is called for each page
 * that was looked at; what it throws ends the check.
 */
export const checkPages = async (
  path: string,
  key: DatabaseKey,
  {
    from = 1,
    count = Infinity,
    onPage,
  }: { readonly from?: number; readonly count?: number; readonly onPage?: () => void } = {},
): Promise<{ pages: number; damaged: number[] }> => {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const pages = Math.floor(size / pageSize);
    const damaged = size % pageSize === 0 && size > 0 ? [] : [pages + 1];
    const page = Buffer.alloc(pageSize);
    const macKey = await macKeyOf(file, key);
    for (let number = from; number <= pages && number < from + count; number += 1) {
      await file.read(page, 0, pageSize, (number - 1) * pageSize);
      onPage?.();
      if (number === lockByte / pageSize + 1) continue;
      if (!isSealed(page, number, macKey)) damaged.push(number);
    }
    return { pages, damaged };
  } finally {
    await file.close();
  }
};
