// Saves through the real router and store: what was acknowledged is there, and nothing is there by half.
import { z } from "zod";
import { createOffice, hostAt, inTurn } from "../kit/host.ts";
import { isSound, look, passphrase, type Place } from "../kit/vault.ts";
import { wholeContacts } from "../kit/whole-contacts.ts";
import type { Flow, Verdict } from "./flow.ts";

const Saved = z.object({ contactId: z.string() });
const contact = (number: number) => ({
  agencyId: "skola",
  name: `Namn ${number} ${"Exempelsson ".repeat(8)}`,
  role: "Kurator",
  phone: "",
  email: "",
  isDeputy: false,
});
/** Not over the pages of the contacts alone. */
const draft = (number: number) => ({
  record: "r",
  field: `f${number % 7}`,
  text: "x".repeat(100 + 900 * (number % 9)),
});

const judge = async (place: Place, acknowledged: readonly string[]): Promise<Verdict> => {
  const found = await look(place);
  if (!isSound(found)) return `broken: ${found.answer}, missing ${found.missing}, chain ${String(found.chain)}`;
  const ids = await wholeContacts(place);
  if (ids === undefined) return "broken: a save is there by half";
  const lost = acknowledged.filter((id) => !/^(done|refused) /.test(id) && !ids.includes(id));
  if (lost.length > 0) return `broken: ${lost.length} acknowledged saves are lost`;
  return ids.length === 0 ? "old" : "new";
};

/** So many saves, one after another. */
export const saving = (name: string, count: number): Flow => ({
  name,
  prepare: async (place) => {
    await (await createOffice(place)).close();
  },
  run: async (place, { go, acknowledge }) => {
    const host = hostAt(place);
    const unlocked = await inTurn(() => host.call("vault.unlock", { passphrase }));
    if (unlocked !== "ok") return unlocked;
    await go();
    for (let number = 0; number < count; number += 1) {
      const added = await host.call("contact.add", contact(number));
      if (!added.ok) return inTurn(() => Promise.resolve(added));
      acknowledge(Saved.parse(added.value).contactId);
      await host.call("draft.keep", draft(number));
    }
    return "ok";
  },
  judge,
  // Nobody knows whether it was saved: an incident, and the vault is closed. See: [Note: Unknown outcome].
  mayAnswer: { EIO: ["unexpected", "locked"] },
});
