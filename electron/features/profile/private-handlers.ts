// Main's own way to the profile as a file, and to its logo: the path comes from its dialog, never from a window.
import { logoFileLimit } from "../../../shared/domain/logo.ts";
import { profileFileLimit } from "../../../shared/domain/profile-file.ts";
import { err, ok } from "../../../shared/result.ts";
import type { CommandContext, QueryContext } from "../../database/access.ts";
import { readProfile } from "../../database/readings/profile.ts";
import { readLogo } from "../../database/readings/logo.ts";
import { takeLogo } from "../../documents/logo/take-logo.ts";
import { readChosenFile, writeChosenFile } from "../../platform/chosen-file.ts";
import { contentIn, profileFileOf } from "./profile-file.ts";
import { keepLogo, writeProfile } from "./store.ts";

export const writeProfileFile = async (
  { path }: { readonly path: string },
  { read, concerns }: Pick<CommandContext, "read" | "concerns">,
) => {
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" as const });
  const logo = await readLogo(read);
  if (!(await writeChosenFile(path, profileFileOf(saved.profile, logo?.bytes)))) {
    return err({ code: "profileFileNotWritten" as const });
  }
  concerns({ table: "profile", id: "1" });
  return ok(null);
};

export const readProfileFile = async ({ path }: { readonly path: string }, _: Pick<QueryContext, "read">) => {
  const file = await readChosenFile(path, profileFileLimit);
  if (file.ok) return contentIn(file.bytes);
  switch (file.code) {
    case "fileTooLarge":
      return err({ code: "profileFileTooLarge" as const });
    case "fileEmpty":
      return err({ code: "profileFileUnknown" as const });
    case "fileUnreadable":
      return err({ code: file.code });
  }
};

export const readLogoFile = async (
  { path, version }: { readonly path: string; readonly version: number },
  { read, write, today, concerns }: CommandContext,
) => {
  const saved = await readProfile(read);
  if (saved === undefined) return err({ code: "profileMissing" as const });
  if (saved.version !== version) return err({ code: "changedMeanwhile" as const });
  const file = await readChosenFile(path, logoFileLimit);
  if (!file.ok) return err({ code: file.code === "fileTooLarge" ? ("logoTooLarge" as const) : file.code });
  const taken = takeLogo(file.bytes);
  if (!taken.ok) return taken;
  const profile = { ...saved.profile, logo: await keepLogo(write, taken.value) };
  await writeProfile(write, profile, version + 1, today);
  concerns({ table: "profile", id: "1", detail: { logo: taken.value.checksum } });
  return ok({ version: version + 1 });
};
