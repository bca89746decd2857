// What the application itself remembers, inside the vault.
import type { Read } from "../session.ts";

/** The folder that exports go to, as main's dialog last chose it. */
export const exportFolderSetting = "exportFolder";

export const readSetting = async (read: Read, name: string): Promise<string | undefined> =>
  (await read.selectFrom("setting").select("value").where("name", "=", name).executeTakeFirst())?.value;
