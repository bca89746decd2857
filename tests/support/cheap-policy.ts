// See: [Note: Cheap keys in tests].
import type { Argon2Policy } from "../../electron/vault/argon2.ts";

export const cheapPolicy: Argon2Policy = {
  start: { m: 1024, t: 1, p: 1 },
  floor: { m: 1024, t: 1, p: 1 },
  ceiling: { m: 64 * 1024, t: 3, p: 4 },
};
