// Both SQLCipher libraries: whatever storage does is tested over each. See: [Note: Two drivers].
import type { Driver } from "../../electron/database/driver.ts";
import { loadDriver } from "../../electron/database/load-driver.ts";

export const drivers: readonly Driver[] = await Promise.all([loadDriver("linux"), loadDriver("win32")]);
