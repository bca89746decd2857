// Saves through the real router and store: what was acknowledged is there, and nothing is there by half.
import { z } from "zod";
import { checkDigests } from "../../../electron/database/digest-check.ts";
import { createOffice, hostAt } from "../kit/host.ts";
import { isSound, keeperAt, look, passphrase, type Place, vaultOf } from "../kit/vault.ts";
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

/** Every contact has its own line in the audit, each row is as the audit says; and no line is without its contact. */
const isWhole = async (place: Place): Promise<readonly string[] | undefined> => {
  const keeper = keeperAt(place);
  try {
    if (!(await keeper.unlock({ passphrase })).ok) return undefined;
    const { database, keyring } = vaultOf(keeper);
    const rows = await database.connection.all("SELECT contact_id AS id FROM contact ORDER BY id");
    const lines = await database.connection.all(
      "SELECT entity_id AS id FROM audit WHERE action = 'contact.add' ORDER BY id",
    );
    const suspects = await checkDigests(database.kysely, keyring.subkeys.digest);
    const ids = rows.map(({ id }) => String(id));
    return suspects.length === 0 && JSON.stringify(rows) === JSON.stringify(lines) ? ids : undefined;
  } finally {
    await keeper.close();
  }
};

const judge = async (place: Place, acknowledged: readonly string[]): Promise<Verdict> => {
  const found = await look(place);
  if (!isSound(found)) return `broken: ${found.answer}, missing ${found.missing}, chain ${String(found.chain)}`;
  const ids = await isWhole(place);
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
    const unlocked = await host.call("vault.unlock", { passphrase });
    if (!unlocked.ok) return codeOf(unlocked.error);
    await go();
    for (let number = 0; number < count; number += 1) {
      const added = await host.call("contact.add", contact(number));
      // What the disk refuses is told as `notSaved`, with the reason.
      if (!added.ok) return codeOf(added.error);
      acknowledge(Saved.parse(added.value).contactId);
      await host.call("draft.keep", draft(number));
    }
    return "ok";
  },
  judge,
  // Nobody knows whether it was saved: an incident, and the vault is closed. See: [Note: Unknown outcome].
  mayAnswer: { EIO: ["unexpected", "locked"] },
});

const codeOf = (failure: unknown): string => {
  const { code, because } = z.object({ code: z.string(), because: z.string().optional() }).parse(failure);
  return because ?? code;
};
