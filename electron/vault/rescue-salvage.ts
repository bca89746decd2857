// A new generation of what can still be read of the damaged file. See: [Note: Salvage].
import { setImmediate } from "node:timers/promises";
import type { RescueFailure, SalvageReport } from "../../shared/contract/rescue.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { createBase } from "../database/base.ts";
import { reserve } from "../database/driver.ts";
import { DatabaseError } from "../database/errors.ts";
import { migrate } from "../database/migrate.ts";
import { pageSize } from "../database/page-check.ts";
import {
  countReadable,
  openDamaged,
  salvageLog,
  salvageMeta,
  salvageTables,
  type SalvagedTable,
} from "../database/salvage.ts";
import { databasePath } from "./layout.ts";
import { buildGeneration } from "./new-generation.ts";
import { keepDamaged, keyOf, line, type Opened, sizeOf } from "./rescue-ground.ts";
import type { Work } from "./work.ts";

/** Throws `Cancelled` when the work was; then nothing of it is left. */
export const salvage = async (opened: Opened, work: Work): Promise<Result<SalvageReport, RescueFailure>> => {
  const { held, unlocked, headSeq, damaged } = opened;
  const { driver, migrations } = held.means;
  const path = damaged === undefined ? "" : databasePath(held.folder, damaged.id);
  if (damaged === undefined || (await sizeOf(path)) === 0) return err({ code: "nothingReadable" });
  const size = await sizeOf(path);
  work.begin("searching", size);
  const source = await openDamaged(driver, path, keyOf(unlocked, damaged), () => {
    work.advance(pageSize);
  });
  // One of the drivers lets nobody in: whoever asks how it goes, or stops it, is answered here.
  const onRows = async (count: number): Promise<void> => {
    work.advance(count);
    await setImmediate();
  };
  try {
    // Some pages hold what tables there are: without all of them nothing is found.
    await source.all("SELECT name FROM sqlite_schema", []);
    const schema = Number((await source.all("PRAGMA user_version", []))[0]?.["user_version"]);
    if (schema > migrations.length) return err({ code: "newerVersion" });
    work.begin("saving", await countReadable(source));
    let tables: readonly SalvagedTable[] = [];
    let lines = 0;
    const built = await buildGeneration({
      folder: held.folder,
      unlocked,
      means: held.means,
      size,
      fill: async (target, key) => {
        await reserve(target);
        const filled = await driver.open(target, key, "write");
        try {
          await createBase(filled, { dbId: unlocked.keyring.dbId, createdAt: unlocked.keyring.createdAt });
          await migrate(filled, migrations.slice(0, schema));
          await filled.exec("PRAGMA foreign_keys = OFF; BEGIN");
          await salvageMeta(source, filled);
          lines = await salvageLog(source, filled, onRows);
          tables = await salvageTables(source, filled, onRows);
          await filled.exec("COMMIT");
          work.begin("building");
        } finally {
          await filled.close();
        }
      },
      change: (copy) =>
        line(copy, opened, "vault.salvage", {
          lines,
          incomplete: tables.filter(({ incomplete }) => incomplete).map(({ table }) => table),
        }),
      work,
    });
    if (!built.ok) return err({ code: built.error.code === "copyNotVerified" ? "notWhole" : built.error.code });
    await source.close();
    await built.value.switchTo();
    await keepDamaged(held.folder, damaged);
    return ok({ tables: [...tables], missingLines: Math.max(0, headSeq - lines) });
  } catch (cause) {
    if (cause instanceof DatabaseError && ["notADatabase", "damaged", "other"].includes(cause.code)) {
      return err({ code: "nothingReadable" });
    }
    throw cause;
  } finally {
    await source.close();
  }
};
