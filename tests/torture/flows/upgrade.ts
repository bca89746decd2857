// A newer version opens an older vault: migrated in the next generation, or as it was.
import { migrations } from "../../../electron/database/migrations/index.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isSound, keeperAt, look, makeVault, passphrase, type Place, vaultIn } from "../kit/vault.ts";
import type { Flow, Verdict } from "./flow.ts";

const older = migrations.slice(0, -2);

const judge = async (place: Place): Promise<Verdict> => {
  const named = await readFile(join(vaultIn(place), "CURRENT"), "utf8").catch(() => "");
  // Opening carries an interrupted one through.
  const found = await look(place);
  if (!isSound(found)) return `broken: ${found.answer}, missing ${found.missing}`;
  if (found.actions[0] !== "vault.create") return "broken: the audit does not begin where it began";
  return named.includes("gen-000001") ? "old" : "new";
};

export const upgrade: Flow = {
  name: "upgrade",
  prepare: (place) => makeVault(place, { migrations: older }),
  run: async (place, { go }) => {
    const keeper = keeperAt(place);
    await go();
    const unlocked = await keeper.unlock({ passphrase });
    return unlocked.ok ? "ok" : unlocked.error.code;
  },
  judge,
  // An incident, and the older vault stays as it was.
  mayAnswer: { ENOSPC: ["thrown: database: copyNotProven"], EIO: ["thrown: database: copyNotProven"] },
};
