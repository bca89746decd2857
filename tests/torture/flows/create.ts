// A first start: there is no vault, or a whole one.
import { mkdir } from "node:fs/promises";
import { createVault, isSound, keeperAt, look, type Place } from "../kit/vault.ts";
import type { Flow, Verdict } from "./flow.ts";
import { passphrase } from "../kit/vault.ts";

const judge = async (place: Place): Promise<Verdict> => {
  const keeper = keeperAt(place);
  const { state } = await keeper.status();
  if (state === "none") {
    // Whoever was interrupted begins again.
    await createVault(keeper);
    await keeper.close();
  }
  const found = await look(place);
  if (!isSound(found)) return `broken: a vault that is there answers ${found.answer}, missing ${found.missing}`;
  return state === "none" ? "old" : "new";
};

export const create: Flow = {
  name: "create",
  needsNoVault: true,
  prepare: async ({ profile }) => {
    await mkdir(profile, { recursive: true });
  },
  run: async (place, { go }) => {
    const keeper = keeperAt(place);
    const prepared = await keeper.prepare(passphrase);
    if (!prepared.ok) return prepared.error.code;
    const { groups, ask } = prepared.value;
    await go();
    const created = await keeper.create([groups[ask[0] - 1] ?? "", groups[ask[1] - 1] ?? ""]);
    return created.ok ? "ok" : created.error.code;
  },
  judge,
};
