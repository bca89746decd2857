// In what a copy leaves (paketering), beside the way it goes: a file, a locked file, or a package for another program to send.
import { z } from "zod";

/** How a copy left: as it is kept, behind a password (låst kopia), or in a package for secure messages (SDK-paket). */
export const Wrapping = z.enum(["plain", "locked", "securePackage"]);
export type Wrapping = z.infer<typeof Wrapping>;

/** What was asked for, for all copies of a dispatch; each gets it where it makes sense. */
export interface WrappingWish {
  readonly lock: boolean;
  readonly securePackage: boolean;
}

/** Where a file may come into other hands on its way. A letter is no file, and a secure message is locked by itself. */
export const canBeLocked = (channel: string): boolean => channel === "email" || channel === "handedOver";

/** Secure digital communication (SDK) is between authorities: a family has no address there. */
export const canBePackaged = (channel: string, toAgency: boolean): boolean => channel === "secureMessage" && toAgency;

/** How one copy leaves. */
export const wrappingFor = (
  { channel, toAgency }: { readonly channel: string; readonly toAgency: boolean },
  { lock, securePackage }: WrappingWish,
): Wrapping => {
  if (lock && canBeLocked(channel)) return "locked";
  return securePackage && canBePackaged(channel, toAgency) ? "securePackage" : "plain";
};
