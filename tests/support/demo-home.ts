// A home with the demo vault in it, for `npm start -- --demo` and for the end-to-end tests that need screens with something on.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "../../electron/platform/clock.ts";
import { profileFolder } from "../../electron/platform/profile-folder.ts";
import { demoMark } from "../../electron/vault/layout.ts";
import { fillDemoVault } from "./demo-cases.ts";
import { openDemoOffice } from "./demo-office.ts";
import { createHome, environmentOf } from "./launch.ts";

/** Nothing is secret in this vault. */
export const demoPassphrase = "öva lugnt utan verkliga uppgifter";

export interface DemoHome {
  readonly home: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Makes the cases, dated relative to today, and marks the vault so that the screen says what it is. */
export const createDemoHome = async (): Promise<DemoHome> => {
  const home = createHome();
  // Windows keeps a user's data by a variable of its own, which must not lead to the real one.
  const environment = { ...environmentOf(home), LOCALAPPDATA: join(home, "AppData", "Local") };
  const profile = profileFolder({ platform: process.platform, environment, home });
  mkdirSync(profile, { recursive: true });
  const today = dayOf(new Date());
  const office = await openDemoOffice(profile, demoPassphrase, today);
  await fillDemoVault(office, today);
  await office.close();
  writeFileSync(join(profile, "vault", demoMark), "");
  return { home, environment };
};
