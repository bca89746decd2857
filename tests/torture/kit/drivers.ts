// See: [Note: Two drivers]. Both run in the pinned Node, so every storage row runs under both.
import type { Driver } from "../../../electron/database/driver.ts";
import { loadDriver } from "../../../electron/database/load-driver.ts";
import type { DriverName } from "../harness/row.ts";

export const driverNames: readonly DriverName[] = ["sqlcipher", "multiple-ciphers"];

/** The platform's own for anything that is not the name of a driver. */
export const driverNamed = (name: string): Promise<Driver> =>
  loadDriver(name === "multiple-ciphers" ? "win32" : "linux");
