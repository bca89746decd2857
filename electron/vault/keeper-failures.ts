// What the disk or the file refused, as a failure with a name.
import type { UnlockFailure } from "../../shared/contract/vault.ts";
import { DatabaseError, toDatabaseError } from "../database/errors.ts";

/** What the disk refused; anything else is a bug and stays one. */
export const toDiskFailure = (cause: unknown): { readonly code: "diskFull" | "readOnly" | "vaultBusy" } => {
  const { code } = toDatabaseError(cause);
  if (code === "diskFull") return { code };
  if (code === "readOnly" || code === "cannotOpen") return { code: "readOnly" };
  if (code === "busy") return { code: "vaultBusy" };
  throw cause;
};

export const toUnlockFailure = (cause: unknown): UnlockFailure => {
  const isDamage = cause instanceof DatabaseError && ["notADatabase", "damaged", "ioError"].includes(cause.code);
  return isDamage ? { code: "databaseDamaged" } : toDiskFailure(cause);
};
