// Unlocking writes one line in the audit and the anchor after it.
import { isSound, keeperAt, look, makeVault, passphrase, type Place } from "../kit/vault.ts";
import type { Flow, Verdict } from "./flow.ts";

const judge = async (place: Place): Promise<Verdict> => {
  const found = await look(place);
  if (!isSound(found)) return `broken: ${found.answer}, missing ${found.missing}`;
  return found.actions.includes("vault.unlock") ? "new" : "old";
};

export const unlock: Flow = {
  name: "unlock",
  prepare: makeVault,
  run: async (place, { go }) => {
    const keeper = keeperAt(place);
    await go();
    const unlocked = await keeper.unlock({ passphrase });
    return unlocked.ok ? "ok" : unlocked.error.code;
  },
  judge,
};
