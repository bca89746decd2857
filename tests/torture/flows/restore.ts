// A backup becomes the vault again: what has been done since is there, or it is in a backup and the older state is the vault.
import { join } from "node:path";
import { contactOf } from "../kit/contact.ts";
import { createOffice, hostAt, inTurn, must } from "../kit/host.ts";
import { isSound, look, passphrase, type Place, vaultIn } from "../kit/vault.ts";
import { backupsIn, brokenBackup } from "../kit/whole-backups.ts";
import { wholeContacts } from "../kit/whole-contacts.ts";
import type { Flow, Verdict } from "./flow.ts";

const backedUp = 2;
const sinceThen = 3;

const judge = async (place: Place): Promise<Verdict> => {
  const folder = join(vaultIn(place), "backups");
  const wrong = await brokenBackup(folder, [passphrase]);
  if (wrong !== undefined) return `broken: ${wrong}`;
  const found = await look(place);
  if (!isSound(found)) return `broken: ${found.answer}, missing ${found.missing}, chain ${String(found.chain)}`;
  const count = (await wholeContacts(place))?.length;
  const isRestored = found.actions.includes("backup.restore");
  if (!isRestored && count === backedUp + sinceThen) return "old";
  if (!isRestored || count !== backedUp) return `broken: ${count ?? "no"} contacts, restored ${String(isRestored)}`;
  // The backup that was restored, and one of what it took the place of.
  return (await backupsIn(folder)).length === 2 ? "new" : "broken: what was replaced is in no backup";
};

export const restore: Flow = {
  name: "restore",
  prepare: async (place) => {
    const host = await createOffice(place);
    for (let number = 0; number < backedUp; number += 1) await must(host, "contact.add", contactOf(`Namn ${number}`));
    await must(host, "backup.now", {});
    for (let number = 0; number < sinceThen; number += 1) await must(host, "contact.add", contactOf(`Nytt ${number}`));
    await host.close();
  },
  run: async (place, { go }) => {
    const host = hostAt(place);
    const unlocked = await inTurn(() => host.call("vault.unlock", { passphrase }));
    if (unlocked !== "ok") return unlocked;
    const [name] = await backupsIn(join(vaultIn(place), "backups"));
    await go();
    return inTurn(
      () => host.call("restore.prepare", { from: { place: "first", name }, secret: { passphrase } }),
      () => host.call("restore.apply", {}),
    );
  },
  judge,
  // What is there could not be backed up first, so it is not exchanged.
  mayAnswer: { ENOSPC: ["notBackedUp", "diskFailed"], EIO: ["notBackedUp", "diskFailed"] },
};
