// A deputy takes the register over on another computer: one of the two copies holds it, whenever it is cut off, and the
// former keeps all it had. Both computers and the share between them lie in the profile.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { backup } from "../../../shared/contract/backup.ts";
import { vault } from "../../../shared/contract/vault.ts";
import { deputyPassphrase } from "../../support/keys-read.ts";
import { contactOf } from "../kit/contact.ts";
import { createOffice, hostAt, inTurn, must } from "../kit/host.ts";
import { isSound, look, passphrase, type Place } from "../kit/vault.ts";
import { backupsIn, brokenBackup } from "../kit/whole-backups.ts";
import { wholeContacts } from "../kit/whole-contacts.ts";
import type { Flow, Verdict } from "./flow.ts";

const contacts = 2;

const shareOf = ({ profile }: Place): string => join(profile, "share");
const formerOf = ({ profile, driver }: Place): Place => ({ profile: join(profile, "former"), driver });
/** The deputy's computer has a profile of its own; the other two are beside it. */
const deputyOf = ({ profile, driver }: Place): Place => ({ profile: join(profile, "deputy"), driver });

/** Looks at the note in the share, as the application does when it is opened; whether the copy is taken over. */
const isTakenOver = async (at: Place, place: Place, opensWith: string): Promise<boolean> => {
  const host = hostAt(at);
  try {
    await must(host, "vault.unlock", { passphrase: opensWith });
    await must(host, "private.useSecondBackupFolder", { path: shareOf(place) });
    await must(host, "private.checkHolder", null);
    return backup.state.output.parse(await must(host, "backup.state", {})).takenOverAt !== null;
  } finally {
    await host.close();
  }
};

/** What is wrong with a copy. */
const fault = async (at: Place, opensWith: string): Promise<string | undefined> => {
  const found = await look(at, { opensWith });
  if (!isSound(found)) return `${found.answer}, missing ${found.missing}, chain ${String(found.chain)}`;
  return (await wholeContacts(at, opensWith))?.length === contacts ? undefined : "rows gone";
};

const isThere = async (at: Place): Promise<boolean> => {
  const host = hostAt(at);
  const { state } = vault.status.output.parse(await must(host, "vault.status", {}));
  await host.close();
  return state !== "none";
};

const judge = async (place: Place): Promise<Verdict> => {
  const [former, deputy] = [formerOf(place), deputyOf(place)];
  const wrong = (await brokenBackup(shareOf(place), [passphrase])) ?? (await fault(former, passphrase));
  if (wrong !== undefined) return `broken: the former or its backups: ${wrong}`;
  if (!(await isThere(deputy))) {
    return (await isTakenOver(former, place, passphrase)) ? "broken: taken over by nobody" : "old";
  }
  const theirs = await fault(deputy, deputyPassphrase);
  if (theirs !== undefined) return `broken: the deputy's: ${theirs}`;
  if (await isTakenOver(deputy, place, deputyPassphrase)) return "broken: the deputy's copy is taken over by nobody";
  return (await isTakenOver(former, place, passphrase)) ? "new" : "broken: two copies hold the register";
};

export const takeover: Flow = {
  name: "takeover",
  needsNoVault: true,
  prepare: async (place) => {
    for (const { profile } of [formerOf(place), deputyOf(place), { profile: shareOf(place) }]) {
      await mkdir(profile, { recursive: true });
    }
    const host = await createOffice(formerOf(place));
    for (let number = 0; number < contacts; number += 1) await must(host, "contact.add", contactOf(`Namn ${number}`));
    await must(host, "keys.confirm", { passphrase });
    await must(host, "keys.addDeputy", { passphrase: deputyPassphrase });
    await must(host, "private.useSecondBackupFolder", { path: shareOf(place) });
    await must(host, "private.checkHolder", null);
    await must(host, "private.backUp", null);
    await host.close();
  },
  run: async (place, { go }) => {
    const host = hostAt(deputyOf(place));
    const [name = ""] = await backupsIn(shareOf(place));
    const secret = { passphrase: deputyPassphrase };
    await must(host, "private.useSecondBackupFolder", { path: shareOf(place) });
    await must(host, "private.useRestoreFile", { path: join(shareOf(place), name) });
    await go();
    return inTurn(
      () => host.call("restore.prepare", { from: { place: "chosen" }, secret }),
      () => host.call("restore.apply", {}),
    );
  },
  judge,
  mayAnswer: { ENOSPC: ["diskFailed"], EIO: ["diskFailed"] },
};
