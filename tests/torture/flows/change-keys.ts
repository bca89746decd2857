// Another passphrase, and another master key: the old opens or the new, the right one when it was said to be done.
import { join } from "node:path";
import type { Host } from "../../../electron/host.ts";
import { keys } from "../../../shared/contract/keys.ts";
import { otherPassphrase, readBack } from "../../support/keys-read.ts";
import { contactOf } from "../kit/contact.ts";
import { createOffice, hostAt, inTurn, must, unlock } from "../kit/host.ts";
import { type Found, isSound, look, passphrase, type Place, vaultIn } from "../kit/vault.ts";
import { brokenBackup } from "../kit/whole-backups.ts";
import { wholeContacts } from "../kit/whole-contacts.ts";
import { done, type Flow } from "./flow.ts";

const contacts = 2;

/** Whether both opening is told of, so that the person at the screen can end the change. */
const isToldOf = async (place: Place): Promise<boolean> => {
  const host = hostAt(place);
  try {
    await unlock(host);
    return keys.list.output.parse(await must(host, "keys.list", {})).hasLeftOver;
  } finally {
    await host.close();
  }
};

/** What is wrong with a vault that opens. */
const fault = async (place: Place, found: Found, opensWith: string): Promise<string | undefined> => {
  if (!isSound(found)) return `${found.answer}, missing ${found.missing}, chain ${String(found.chain)}`;
  const count = (await wholeContacts(place, opensWith))?.length;
  return count === contacts
    ? brokenBackup(join(vaultIn(place), "backups"), [passphrase, otherPassphrase])
    : "rows gone";
};

/** `leavesBoth`: in between both may open, and then the list of keys says so. */
const judging =
  (leavesBoth: boolean): Flow["judge"] =>
  async (place, said) => {
    const old = await look(place);
    const other = await look(place, { opensWith: otherPassphrase });
    for (const [found, opensWith] of [
      [old, passphrase],
      [other, otherPassphrase],
    ] as const) {
      const wrong = found.answer === "wrongPassphrase" ? undefined : await fault(place, found, opensWith);
      if (wrong !== undefined) return `broken: ${wrong}`;
    }
    if (old.answer !== "ok") return other.answer === "ok" ? "new" : "broken: neither opens";
    if (other.answer !== "ok") return "old";
    if (said.includes(done)) return "broken: it was said to be done, and the old passphrase opens";
    return leavesBoth && (await isToldOf(place)) ? "old" : "broken: both open, and nobody is told";
  };

const prepare = async (place: Place): Promise<void> => {
  const host = await createOffice(place);
  for (let number = 0; number < contacts; number += 1) await must(host, "contact.add", contactOf(`Namn ${number}`));
  await must(host, "backup.now", {});
  await host.close();
};

const confirmed = (host: Host): Promise<string> =>
  inTurn(
    () => host.call("vault.unlock", { passphrase }),
    () => host.call("keys.confirm", { passphrase }),
  );

export const changePassphrase: Flow = {
  name: "passphrase",
  prepare,
  run: async (place, { go }) => {
    const host = hostAt(place);
    const ready = await confirmed(host);
    if (ready !== "ok") return ready;
    await go();
    return inTurn(() => host.call("keys.changePassphrase", { passphrase: otherPassphrase }));
  },
  judge: judging(true),
  // Nobody knows whether it was written: an incident, and either passphrase opens.
  mayAnswer: { EIO: ["unexpected", "notVerified"] },
};

export const changeMasterKey: Flow = {
  name: "master-key",
  prepare,
  run: async (place, { go }) => {
    const host = hostAt(place);
    const ready = await confirmed(host);
    if (ready !== "ok") return ready;
    const papers = keys.prepareRecovery.output.parse(await must(host, "keys.prepareRecovery", { form: "sheet" }));
    await go();
    const wanted = { passphrase: otherPassphrase, groups: readBack(papers) };
    return inTurn(() => host.call("keys.changeMasterKey", wanted));
  },
  judge: judging(false),
  mayAnswer: {
    ENOSPC: ["backupNotMade", "notVerified", "perhapsChanged"],
    EIO: ["backupNotMade", "notVerified", "perhapsChanged", "unexpected"],
    EROFS: ["perhapsChanged"],
  },
};
