// Main's own way to the profile as a file: the path comes from its dialog, never from a window.
import { profileFileLimit } from "../../../shared/domain/profile-file.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext, QueryContext } from "../../database/access.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { readChosenFile, writeChosenFile } from "../../platform/chosen-file.ts";
import { profileFileOf, settingsIn } from "./profile-file.ts";

export const writeProfileFile = async (
  { path }: { readonly path: string },
  { read, concerns }: Pick<CommandContext, "read" | "concerns">,
) => {
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" as const });
  if (!(await writeChosenFile(path, profileFileOf(saved.profile)))) {
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
