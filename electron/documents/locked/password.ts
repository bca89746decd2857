// The password of one locked copy: made by chance, told once, kept nowhere.
import { randomInt } from "node:crypto";

// Read out over the telephone and typed by hand: neither 0 and O, nor 1, I and L.
const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const groups = 4;
const groupLength = 4;

/** `7KQM-V3XR-92BD-HTWA`: 78 bits. The hyphens belong to it. */
export const newPassword = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => letters.charAt(randomInt(letters.length))).join(""),
  ).join("-");
