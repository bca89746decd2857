// After an upgrade the older generation still lies there: CURRENT as it was before would open it, without what came after.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrations } from "../../../electron/database/migrations/index.ts";
import { examine } from "../kit/examine.ts";
import { hostAt, must, unlock } from "../kit/host.ts";
import { makeVault, type Place, vaultIn } from "../kit/vault.ts";

/** Nothing wrong, or what is. */
export const staleCurrent = async (place: Place): Promise<string | undefined> => {
  mkdirSync(place.profile);
  await makeVault(place, { migrations: migrations.slice(0, -1) });
  const path = join(vaultIn(place), "CURRENT");
  const before = readFileSync(path);
  const host = hostAt(place);
  await unlock(host);
  await must(host, "contact.add", {
    agencyId: "skola",
    name: "Namn",
    role: "Kurator",
    phone: "",
    email: "",
    isDeputy: false,
  });
  await host.close();
  if (readFileSync(path).equals(before)) throw new Error("the upgrade made no generation");
  writeFileSync(path, before);
  const { answer, missing } = await examine(place);
  return answer === "ok" && missing === 0 ? "the older generation opens, and nothing says so" : undefined;
};
