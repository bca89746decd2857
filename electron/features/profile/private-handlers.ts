// Main's own way to the profile as a file: the path comes from its dialog, never from a window.
import { rm } from "node:fs/promises";
import { profileFileLimit } from "../../../shared/domain/profile-file.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext, QueryContext } from "../../database/access.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { readChosenFile } from "../../platform/chosen-file.ts";
import { renamePatiently, temporaryPath, writeNew } from "../../platform/files.ts";
import { profileFileOf, settingsIn } from "./profile-file.ts";

export const writeProfileFile = async (
  { path }: { readonly path: string },
  { read, concerns }: Pick<CommandContext, "read" | "concerns">,
) => {
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" as const });
  const temporary = temporaryPath(path);
  try {
    await writeNew(temporary, profileFileOf(saved.profile));
    await renamePatiently(temporary, path);
  } catch {
    // Full, read-only or gone: what the user can do about it is the same.
    await rm(temporary, { force: true });
    return err({ code: "profileFileNotWritten" as const });
  }
  concerns({ table: "profile", id: "1" });
  return ok(null);
};

export const readProfileFile = async ({ path }: { readonly path: string }, _: Pick<QueryContext, "read">) => {
  const file = await readChosenFile(path, profileFileLimit);
  if (file.ok) return settingsIn(file.bytes);
  switch (file.code) {
    case "fileTooLarge":
      return err({ code: "profileFileTooLarge" as const });
    case "fileEmpty":
      return err({ code: "profileFileUnknown" as const });
    case "fileUnreadable":
      return err({ code: file.code });
  }
};
