// [Note: Two drivers] `@journeyapps/sqlcipher` does not support Windows, so another library that writes the same format
// runs there. Each is loaded by name when it is needed: one that is missing is no error where the other is used.
import type { Driver } from "./driver.ts";

/** SQLCipher for the platform that this process runs on. */
export const loadDriver = async (platform: NodeJS.Platform = process.platform): Promise<Driver> => {
  if (platform === "win32") return (await import("./multiple-ciphers-driver.ts")).loadMultipleCiphers();
  return (await import("./sqlcipher-driver.ts")).loadSqlcipher();
};
