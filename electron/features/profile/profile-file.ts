// The profile as a file. What comes from outside is hostile until it has been parsed: size, text, format, checksum, schema, in that order.
import { createHash } from "node:crypto";
import {
  ProfileFile,
  profileFileFormat,
  profileFileLimit,
  profileFileVersion,
  sharedSettings,
} from "../../../shared/domain/profile-file.ts";
import { type Profile, SharedSettings } from "../../../shared/domain/profile.ts";
import { err, ok, type Result } from "../../../shared/result.ts";

const checksumOf = (settings: unknown): string => createHash("sha256").update(JSON.stringify(settings)).digest("hex");

/** The bytes of the file, readable in any text editor. */
export const profileFileOf = (profile: Profile): Uint8Array => {
  const settings = sharedSettings(profile);
  const file = { format: profileFileFormat, version: profileFileVersion, checksum: checksumOf(settings), settings };
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

/** The settings in the bytes of a file, or why there are none. */
export const settingsIn = (bytes: Uint8Array): Result<SharedSettings, ProfileFileProblem> => {
  if (bytes.length > profileFileLimit) return err({ code: "profileFileTooLarge" });
  const file = ProfileFile.safeParse(jsonIn(bytes));
  if (!file.success) return err({ code: "profileFileUnknown" });
  if (file.data.version > profileFileVersion) return err({ code: "profileFileNewer" });
  if (checksumOf(file.data.settings) !== file.data.checksum) return err({ code: "profileFileDamaged" });
  const settings = SharedSettings.safeParse(file.data.settings);
  return settings.success ? ok(settings.data) : err({ code: "profileFileDamaged" });
};
