// A zip file's own list of what is in it, read by hand: what any reader sees without a password.

export interface ZipEntryFacts {
  readonly name: string;
  readonly method: number;
  /** What the extra field 0x9901 says; nothing when the entry is not encrypted with AES. */
  readonly aes: { readonly vendor: string; readonly strength: number; readonly method: number } | undefined;
}

const centralHeader = 0x02014b50;
const aesField = 0x9901;

const aesIn = (extra: Buffer): ZipEntryFacts["aes"] => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== aesField) continue;
    return {
      vendor: extra.toString("latin1", at + 6, at + 8),
      strength: extra.readUInt8(at + 8),
      method: extra.readUInt16LE(at + 9),
    };
  }
  return undefined;
};

export const zipEntries = (bytes: Uint8Array): readonly ZipEntryFacts[] => {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const entries: ZipEntryFacts[] = [];
  let at = file.readUInt32LE(end + 16);
  while (at + 4 <= file.length && file.readUInt32LE(at) === centralHeader) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const extraEnd = nameEnd + (extraLength ?? 0);
    entries.push({
      name: file.toString("utf8", at + 46, nameEnd),
      method: file.readUInt16LE(at + 10),
      aes: aesIn(file.subarray(nameEnd, extraEnd)),
    });
    at = extraEnd + (commentLength ?? 0);
  }
  return entries;
};
