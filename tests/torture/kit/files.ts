// Bytes changed in place, and back again.
import { closeSync, openSync, readSync, statSync, writeSync } from "node:fs";

/** Turns one bit; the same again turns it back. */
export const turnBit = (path: string, position: number, bit: number): void => {
  const file = openSync(path, "r+");
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, position);
  byte.writeUInt8(byte.readUInt8() ^ (1 << bit));
  writeSync(file, byte, 0, 1, position);
  closeSync(file);
};

export const sizeOf = (path: string): number => statSync(path).size;
