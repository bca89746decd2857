// [Note: Another master key] After a suspected theft of keyring and passphrase: a new master key, the database in a new
// generation under it, a keyring of its own that lists nothing older. The keyring's rename is the switch: until then the
// old secrets open the old file, from then on the new ones the new file, since the only generation listed is meant.
import { randomBytes, randomUUID } from "node:crypto";
import { rm, stat } from "node:fs/promises";
import { err, ok, type Result } from "../../shared/result.ts";
import { appendAudit } from "../database/audit.ts";
import { createKysely } from "../database/dialect.ts";
import type { Connection } from "../database/driver.ts";
import { toDatabaseError } from "../database/errors.ts";
import { retireKeys } from "../database/retired-keys.ts";
import type { Argon2Policy } from "./argon2.ts";
import { parseKeyring, sealKeyring } from "./keyring.ts";
import { anchorAhead } from "./head.ts";
import { type OpenedKeyring, unlockKeyring } from "./keyring-file.ts";
import { databasePath, generationPath, generationsOnDisk } from "./layout.ts";
import type { AloneMeans } from "./keeper-interface.ts";
import type { Means } from "./means.ts";
import { buildGeneration, sourceFacts } from "./new-generation.ts";
import { salted } from "./new-keyring.ts";
import type { OpenedVault } from "./opened-vault.ts";
import { coordinatorLabel } from "./slot-roles.ts";
import { openSlots, passphraseSlot, recoverySlot, type Secret } from "./slots.ts";
import { subkeysOf } from "./subkeys.ts";

export interface NewSecrets {
  readonly passphrase: string;
  readonly recoveryKey: Uint8Array;
  /** Of the recovery slot. */
  readonly label: string;
}

interface Facts {
  /** The cost of the new passphrase slot is fitted already. */
  readonly policy: Argon2Policy;
  readonly means: Means;
}

/** Everything that was derived from the old master key is made anew; what the vault is called inside stays. */
const newUnlocked = async (
  { keyring: { dbId, createdAt } }: OpenedKeyring,
  { passphrase, recoveryKey, label }: NewSecrets,
  { policy, means }: Facts,
): Promise<OpenedKeyring> => {
  const masterKey = randomBytes(32);
  const owner = { keyringId: randomUUID(), dbId };
  const now = means.clock.now();
  const own = await passphraseSlot(passphrase, masterKey, owner, { createdAt: now, policy, label: coordinatorLabel });
  const recovery = await recoverySlot(recoveryKey, masterKey, owner, { createdAt: now, label });
  return {
    slotId: own.id,
    masterKey,
    subkeys: subkeysOf(masterKey),
    fromPrevious: false,
    keyring: {
      magic: "samverka-keyring",
      version: 1,
      ...owner,
      createdAt,
      slots: [own, recovery],
      generations: [],
      backupEpochs: [salted(1, now)],
    },
  };
};

const secretsOf = ({ passphrase, recoveryKey }: NewSecrets): readonly Secret[] => [{ passphrase }, { recoveryKey }];

/** Both new ways in, from the bytes as they will lie in the file. */
const opensFromBytes = async (
  { keyring, masterKey, subkeys }: OpenedKeyring,
  secrets: NewSecrets,
  { policy, means }: Facts,
): Promise<boolean> => {
  const trial = { ...keyring, generations: [salted(1, means.clock.now())] };
  const read = parseKeyring(sealKeyring(trial, subkeys.keyringMac), policy);
  if (!read.ok || !read.value.isSealedWith(subkeys.keyringMac)) return false;
  for (const secret of secretsOf(secrets)) {
    const opened = await openSlots(read.value.keyring.slots, keyring, secret);
    if (opened?.masterKey.equals(masterKey) !== true) return false;
  }
  return true;
};

/** In the copy: the old keys are kept for the lines that are there, and the first line of the new ones tells why. */
const tellOfChange = async (
  copy: Connection,
  { keyring: old }: OpenedVault,
  fresh: OpenedKeyring,
  { clock }: Means,
): Promise<void> => {
  const write = createKysely<unknown>(copy);
  const end = await lastLine(copy);
  await retireKeys(write, { until: end, audit: old.subkeys.audit });
  const line = {
    at: clock.now(),
    monotonic: clock.monotonic(),
    actorSlot: fresh.slotId,
    action: "keys.changeMasterKey",
  };
  const detail = { from: old.keyring.keyringId, to: fresh.keyring.keyringId };
  await appendAudit(write, fresh.subkeys, { ...line, detail });
};

const lastLine = async (copy: Connection): Promise<number> =>
  Number((await copy.all("SELECT coalesce(max(seq), 0) AS seq FROM audit"))[0]?.["seq"] ?? 0);

/** Files that the new keyring does not know: no secret opens them any more. */
const removeOlder = async (folder: string, kept: number): Promise<void> => {
  const older = (await generationsOnDisk(folder)).filter((id) => id !== kept);
  for (const id of older) await rm(generationPath(folder, id), { recursive: true, force: true });
};

/**
 * The caller has told the old chain whose each slot was. When this answers `ok` the vault is closed, and is to be opened
 * anew with the new secrets. `perhapsChanged`: it is closed too, and which secrets open it is seen when somebody tries.
 */
export const changeMasterKey = async (
  vault: OpenedVault,
  secrets: NewSecrets,
  facts: Facts & { readonly means: AloneMeans },
): Promise<Result<null, { readonly code: "diskFull" | "notVerified" | "rowsChanged" | "perhapsChanged" }>> => {
  const { means, policy } = facts;
  const { folder, generation, keyring: old, database } = vault;
  const fresh = await newUnlocked(old, secrets, facts);
  if (!(await opensFromBytes(fresh, secrets, facts))) return err({ code: "notVerified" });
  return database.mutex.run(async () => {
    const { connection } = database;
    const built = await buildGeneration({
      folder,
      unlocked: fresh,
      means,
      size: (await stat(databasePath(folder, generation))).size,
      source: await sourceFacts(connection, old.subkeys),
      filledUnder: old.subkeys,
      fill: (path, key) => connection.copyWithNewKey(path, key),
      change: (copy) => tellOfChange(copy, vault, fresh, means),
    });
    if (!built.ok) return err({ code: built.error.code === "diskFull" ? "diskFull" : "notVerified" });
    if (built.value.filled.suspects.length > 0) {
      // The new digests would say that these rows are as they should be.
      await built.value.discard();
      return err({ code: "rowsChanged" });
    }
    await anchorAhead(folder, old.subkeys.head, { ...built.value, key: fresh.subkeys.head });
    // From here on nothing can be written to the old file, and the vault is locked whatever happens.
    await connection.close();
    try {
      const switched = await built.value.switchTo();
      for (const secret of secretsOf(secrets)) {
        const opened = await unlockKeyring(folder, secret, policy);
        if (!opened.ok) throw new Error("a new master key did not open from its file");
      }
      await removeOlder(folder, switched.generation.id);
      return ok(null);
    } catch (cause) {
      // What the disk refuses between the keyring and the end is told as it is; a bug stays one.
      if (toDatabaseError(cause).code === "other") throw cause;
      return err({ code: "perhapsChanged" });
    } finally {
      await means.leave();
    }
  });
};
