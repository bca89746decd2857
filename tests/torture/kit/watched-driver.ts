// The same library, with a way to look into the file that is open without disturbing whoever has it.
import type { Connection, Driver } from "../../../electron/database/driver.ts";

export interface Watched {
  readonly driver: Driver;
  /** The connection that was opened last to a database of a generation. */
  readonly connection: () => Connection;
}

export const watchedDriver = (driver: Driver): Watched => {
  let last: Connection | undefined;
  return {
    driver: {
      ...driver,
      open: async (path, key, mode) => {
        const connection = await driver.open(path, key, mode);
        if (mode === "write" && path.endsWith("db.sqlite")) last = connection;
        return connection;
      },
    },
    connection: () => {
      if (last === undefined) throw new Error("nothing has been opened");
      return last;
    },
  };
};
