// Harmless settings, kept in a small readable file outside the vault. Nothing about a case may ever be added here.
import Store from "electron-store";
import { z } from "zod";
import { Preferences } from "../../shared/contract/desktop.ts";

const WindowState = z.strictObject({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

/** Each part falls back alone: a file that somebody edited costs a preference, never the start. */
const Stored = z.object({
  preferences: Preferences.catch({ theme: "system", density: "normal" }),
  window: WindowState.catch({ width: 1366, height: 768, maximized: false }),
  vaultFolder: z.string().min(1).max(4096).optional().catch(undefined),
  backupFolder: z.string().min(1).max(4096).optional().catch(undefined),
  secondBackupFolder: z.string().min(1).max(4096).optional().catch(undefined),
});
export type Stored = z.infer<typeof Stored>;

export interface PreferenceStore {
  read(): Stored;
  write(changes: Partial<Stored>): void;
}

export const openPreferences = (folder: string): PreferenceStore => {
  const store = new Store({ cwd: folder, name: "preferences", clearInvalidConfig: true, configFileMode: 0o600 });
  const read = (): Stored => Stored.parse({ ...store.store });
  return {
    read,
    write: (changes) => {
      try {
        store.store = Stored.parse({ ...read(), ...changes });
      } catch {
        // A full or read-only disk: the preference lasts until the application is closed.
      }
    },
  };
};
