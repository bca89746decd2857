// The municipality's logo: the one that a profile names, and the one that documents carry from now on.
import type { Logo } from "../../../shared/domain/logo.ts";
import type { Read } from "../session.ts";
import { readProfile } from "./profile.ts";

export interface KeptPicture {
  readonly logo: Logo;
  /** A PNG. See: [Note: A logo is its points] */
  readonly bytes: Uint8Array;
}

/** A logo that has been kept, whether or not it is in use. */
export const readKeptLogo = async (read: Read, checksum: string): Promise<KeptPicture | undefined> => {
  const row = await read.selectFrom("logo").selectAll().where("checksum", "=", checksum).executeTakeFirst();
  if (row === undefined) return undefined;
  const { bytes, ...logo } = row;
  return { logo, bytes: Uint8Array.from(bytes) };
};

/** What stands on page one of what is made now. */
export const readLogo = async (read: Read): Promise<KeptPicture | undefined> => {
  const logo = (await readProfile(read))?.profile.logo ?? null;
  return logo === null ? undefined : readKeptLogo(read, logo.checksum);
};
