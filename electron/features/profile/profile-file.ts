// The profile as a file. What comes from outside is hostile until it has been parsed: size, text, format, checksum, schema, in that order.
import { createHash } from "node:crypto";
import type { ProfileFileContent } from "../../../shared/contract/desktop.ts";
import {
  ProfileFile,
  profileFileFormat,
  profileFileLimit,
  profileFileVersion,
  sharedSettings,
} from "../../../shared/domain/profile-file.ts";
import { type Profile, SharedSettings } from "../../../shared/domain/profile.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import { type KeptLogo, takeLogo } from "../../documents/logo/take-logo.ts";

const checksumOf = (settings: unknown, logo = ""): string =>
  createHash("sha256")
    .update(JSON.stringify(settings) + logo)
    .digest("hex");

/** The bytes of the file, readable in any text editor. The logo's own are a PNG of ours. */
export const profileFileOf = (profile: Profile, picture?: Uint8Array): Uint8Array => {
  const settings = sharedSettings(profile);
  const logo = picture && Buffer.from(picture).toString("base64");
  const file = {
    format: profileFileFormat,
    version: logo === undefined ? 1 : profileFileVersion,
    checksum: checksumOf(settings, logo),
    settings,
    ...(logo !== undefined && { logo }),
  };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
};

/** Why a file was not taken for a profile. */
export interface ProfileFileProblem {
  readonly code: "profileFileTooLarge" | "profileFileUnknown" | "profileFileNewer" | "profileFileDamaged";
}

const jsonIn = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

const logoWithPicture = ({ bytes, ...logo }: KeptLogo) => ({ ...logo, picture: Buffer.from(bytes).toString("base64") });

/** The settings and the logo in the bytes of a file, or why there are none. */
export const contentIn = (bytes: Uint8Array): Result<ProfileFileContent, ProfileFileProblem> => {
  if (bytes.length > profileFileLimit) return err({ code: "profileFileTooLarge" });
  const file = ProfileFile.safeParse(jsonIn(bytes));
  if (!file.success) return err({ code: "profileFileUnknown" });
  if (file.data.version > profileFileVersion) return err({ code: "profileFileNewer" });
  const { settings, logo, checksum } = file.data;
  if (checksumOf(settings, logo) !== checksum) return err({ code: "profileFileDamaged" });
  const known = SharedSettings.safeParse(settings);
  const picture = logo === undefined ? null : takeLogo(Buffer.from(logo, "base64"));
  if (!known.success || picture?.ok === false) return err({ code: "profileFileDamaged" });
  return ok({
    settings: known.data,
    logo: picture && logoWithPicture(picture.value),
  });
};
