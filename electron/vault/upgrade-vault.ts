// [Note: Migrations never in place] An older file is copied to the next generation and migrated there.
// See: [Note: A new generation].
import { stat } from "node:fs/promises";
import type { Result } from "../../shared/result.ts";
import type { Connection } from "../database/driver.ts";
import type { Salted } from "./keyring.ts";
import type { OpenedKeyring } from "./keyring-file.ts";
import { databasePath } from "./layout.ts";
import type { Means } from "./means.ts";
import {
  buildGeneration,
  type BuiltGeneration,
  type GenerationFailure,
  sourceFacts,
  type SwitchedGeneration,
} from "./new-generation.ts";

interface Older {
  readonly connection: Connection;
  readonly unlocked: OpenedKeyring;
  readonly generation: Salted;
}

const build = async (
  folder: string,
  { connection, unlocked, generation }: Older,
  means: Means,
): Promise<Result<BuiltGeneration, GenerationFailure>> => {
  try {
    return await buildGeneration({
      folder,
      unlocked,
      means,
      size: (await stat(databasePath(folder, generation.id))).size,
      source: await sourceFacts(connection, unlocked.subkeys),
      fill: (path, key) => connection.copyWithNewKey(path, key),
    });
  } finally {
    await connection.close();
  }
};

/** Takes the open older file and closes it, whatever comes of it; answers with the keyring and generation to open instead. */
export const upgradeVault = async (
  folder: string,
  older: Older,
  means: Means,
): Promise<Result<SwitchedGeneration, GenerationFailure>> => {
  const built = await build(folder, older, means);
  return built.ok ? { ok: true, value: await built.value.switchTo() } : built;
};
