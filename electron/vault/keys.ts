// Changes the ways into the open vault, one at a time and only for somebody who has just shown a secret of it.
import type {
  KeyConfirmFailure,
  KeyFailure,
  KeyList,
  RecoveryForm,
  RecoveryPapers,
} from "../../shared/contract/keys.ts";
import { hasLeftOver, removalBlock, type SlotRole } from "../../shared/domain/key-slots.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { toDatabaseError } from "../database/errors.ts";
import type { Clock } from "../platform/clock.ts";
import { type Argon2Policy, shippedPolicy } from "./argon2.ts";
import { calibrated } from "./argon2-cost.ts";
import type { Slot } from "./keyring.ts";
import type { AloneMeans, Keeper } from "./keeper-interface.ts";
import { toDiskFailure } from "./keeper-failures.ts";
import { changeMasterKey } from "./change-master-key.ts";
import { createGrant } from "./key-grant.ts";
import { listSlots } from "./key-list.ts";
import { auditAlone, type AuditFacts, type OpenedVault } from "./opened-vault.ts";
import { measure } from "./passphrase.ts";
import { fitsPapers, newPapers, type PreparedPapers, shownPapers } from "./recovery-papers.ts";
import { addSlot, dropSlots, mostSlots } from "./rewrap.ts";
import { coordinatorLabel, keySlotEntity, nextDeputyLabel, roleOf } from "./slot-roles.ts";
import { openSlots, passphraseSlot, recoverySlot, type Secret } from "./slots.ts";
import { secretOf, type TypedSecret } from "./typed-secret.ts";

type Done = Record<string, never>;
type Answer<T> = Promise<Result<T, KeyFailure>>;
type Typed = readonly [string, string];

export interface Keys {
  list(): Answer<KeyList>;
  confirm(input: TypedSecret): Promise<Result<{ readonly role: SlotRole }, KeyConfirmFailure>>;
  changePassphrase(passphrase: string): Answer<Done>;
  addDeputy(passphrase: string): Answer<Done>;
  remove(slotId: string): Answer<Done>;
  prepareRecovery(form: RecoveryForm): Answer<RecoveryPapers>;
  renewRecovery(groups: Typed): Answer<Done>;
  changeMasterKey(input: { readonly passphrase: string; readonly groups: Typed }): Answer<Done>;
}

export interface KeysOptions {
  readonly keeper: Keeper;
  readonly clock: Clock;
  /** Makes a verified backup, before something that replaces the whole vault. */
  readonly backUp: () => Promise<Result<unknown, { readonly code: string }>>;
  /** As for the keeper. */
  readonly policy?: Argon2Policy;
}

/** Who changes the keys, and with what. */
interface Change {
  readonly vault: OpenedVault;
  readonly means: AloneMeans;
  readonly by: { readonly slotId: string; readonly role: SlotRole };
}

/** By this line the log knows whose a slot was, also when it has gone. */
const lineOf = (action: string, slot: Slot): AuditFacts => ({
  action,
  entityType: keySlotEntity,
  entityId: slot.id,
  detail: { role: roleOf(slot) },
});

export const createKeys = ({ keeper, clock, backUp, policy = shippedPolicy }: KeysOptions): Keys => {
  const grant = createGrant(clock);
  let papers: PreparedPapers | undefined;
  /** Since the vault was opened with the recovery key. */
  let hasNewPassphrase = false;

  let known: OpenedVault | undefined;
  /** A lock ends the process; a restore, other keys and an unknown outcome close the vault alone, and end this all the same. */
  const forgetFormer = (vault: OpenedVault): void => {
    if (vault === known) return;
    known = vault;
    grant.use();
    papers = undefined;
    hasNewPassphrase = false;
  };

  const inRole = (vault: OpenedVault, slotId: string | undefined): Change["by"] | undefined => {
    const slot = vault.keyring.keyring.slots.find(({ id }) => id === slotId);
    return slot && { slotId: slot.id, role: roleOf(slot) };
  };

  const alone = async <T>(work: (vault: OpenedVault, means: AloneMeans) => Answer<T>): Answer<T> => {
    try {
      const answer = await keeper.alone((vault, means) => {
        forgetFormer(vault);
        return work(vault, means);
      });
      return answer ?? err({ code: "vaultClosed" });
    } catch (cause) {
      if (toDatabaseError(cause).code === "copyNotProven") return err({ code: "notVerified" });
      const { code } = toDiskFailure(cause);
      return err({ code: code === "vaultBusy" ? "readOnly" : code });
    }
  };

  /** What was confirmed counts for one change that was done, not for one that was refused. */
  const changing = (
    who: "anybody" | "coordinator",
    work: (change: Change) => Answer<Done>,
    { alsoOpener = false }: { readonly alsoOpener?: boolean } = {},
  ): Answer<Done> =>
    alone(async (vault, means) => {
      const opener = inRole(vault, vault.keyring.slotId);
      const by = inRole(vault, grant.current()) ?? (alsoOpener && opener?.role === "recovery" ? opener : undefined);
      if (by === undefined) return err({ code: "notConfirmed" });
      if (who === "coordinator" && by.role === "deputy") return err({ code: "coordinatorOnly" });
      const done = await work({ vault, means, by });
      if (done.ok) grant.use();
      return done;
    });

  const passphraseProblem = async (vault: OpenedVault, passphrase: string): Promise<KeyFailure | undefined> => {
    if (!(await measure(passphrase)).enough) return { code: "weakPassphrase" };
    const { keyring } = vault.keyring;
    return (await openSlots(keyring.slots, keyring, { passphrase })) && { code: "passphraseInUse" };
  };

  /** Told before the slot goes: the log knows for ever whose it was. */
  const tellAndDrop = async (vault: OpenedVault, action: string, slotIds: readonly string[]): Promise<void> => {
    for (const slotId of slotIds) {
      const slot = vault.keyring.keyring.slots.find(({ id }) => id === slotId);
      if (slot !== undefined) await auditAlone(vault, lineOf(action, slot));
    }
    const keyring = await dropSlots(vault.folder, vault.keyring, slotIds);
    vault.useKeyring({ keyring, slotId: vault.keyring.slotId });
  };

  /** New beside old, proven, told; then the old go. */
  const exchange = async (
    { vault }: Change,
    action: string,
    {
      make,
      secret,
      goes,
    }: { readonly make: () => Promise<Slot>; readonly secret: Secret; readonly goes: readonly string[] },
  ): Answer<Done> => {
    if (vault.keyring.keyring.slots.length >= mostSlots) return err({ code: "tooManySlots" });
    const slot = await make();
    const extended = await addSlot(vault.folder, vault.keyring, { slot, secret, policy });
    if (!extended.ok) return extended;
    const { slotId } = vault.keyring;
    // What is done from here on is done with the new one, by the same person.
    const isOwn = goes.includes(slotId) && roleOf(slot) === vault.wayIn(slotId);
    vault.useKeyring({ keyring: extended.value, slotId: isOwn ? slot.id : slotId });
    await auditAlone(vault, lineOf(action, slot));
    if (goes.length > 0) await tellAndDrop(vault, "keys.replaced", goes);
    return ok({});
  };

  const slotsOf = (vault: OpenedVault, role: SlotRole): string[] =>
    vault.keyring.keyring.slots.filter((slot) => roleOf(slot) === role).map(({ id }) => id);

  const newPassphraseSlot = async (vault: OpenedVault, passphrase: string, label: string) => {
    const fitted = await calibrated(policy, () => clock.monotonic());
    const { keyring, masterKey } = vault.keyring;
    return passphraseSlot(passphrase, masterKey, keyring, { createdAt: clock.now(), policy: fitted, label });
  };

  return {
    list: () =>
      alone(async (vault) => {
        const slots = await listSlots(vault);
        const needsPassphrase = vault.wayIn(vault.keyring.slotId) === "recovery" && !hasNewPassphrase;
        return ok({ slots, needsPassphrase, hasLeftOver: hasLeftOver(slots) });
      }),

    confirm: async (input) => {
      const secret = secretOf(input);
      if (!secret.ok) return secret;
      const tried = await keeper.confirm(secret.value, "keys.confirm");
      if (!tried.ok) {
        const { error } = tried;
        if ("waitSeconds" in error) return err(error);
        return err({ code: error.code === "vaultMissing" ? "vaultClosed" : error.code });
      }
      const vault = keeper.opened();
      const by = vault && inRole(vault, tried.value);
      if (vault === undefined || by === undefined) return err({ code: "vaultClosed" });
      forgetFormer(vault);
      grant.give(by.slotId);
      return ok({ role: by.role });
    },

    changePassphrase: (passphrase) =>
      changing(
        "anybody",
        async (change) => {
          const { vault, by } = change;
          const problem = await passphraseProblem(vault, passphrase);
          if (problem !== undefined) return err(problem);
          const goes = by.role === "recovery" ? slotsOf(vault, "coordinator") : [by.slotId];
          const before = vault.keyring.keyring.slots.find(({ id }) => id === by.slotId);
          const label = by.role === "deputy" && before !== undefined ? before.label : coordinatorLabel;
          const make = () => newPassphraseSlot(vault, passphrase, label);
          const done = await exchange(change, "keys.changePassphrase", { make, secret: { passphrase }, goes });
          if (done.ok) hasNewPassphrase = true;
          return done;
        },
        { alsoOpener: true },
      ),

    addDeputy: (passphrase) =>
      changing("coordinator", async (change) => {
        const { vault } = change;
        const problem = await passphraseProblem(vault, passphrase);
        if (problem !== undefined) return err(problem);
        const make = () => newPassphraseSlot(vault, passphrase, nextDeputyLabel(vault.keyring.keyring.slots));
        return exchange(change, "keys.addDeputy", { make, secret: { passphrase }, goes: [] });
      }),

    remove: (slotId) =>
      changing("coordinator", async ({ vault, by }) => {
        const block = removalBlock(await listSlots(vault), slotId, [by.slotId, vault.keyring.slotId]);
        if (block !== undefined) return err({ code: block });
        await tellAndDrop(vault, "keys.remove", [slotId]);
        return ok({});
      }),

    prepareRecovery: (form) =>
      alone((vault) => {
        const role = inRole(vault, grant.current())?.role;
        if (role === undefined) return Promise.resolve(err<KeyFailure>({ code: "notConfirmed" }));
        if (role === "deputy") return Promise.resolve(err<KeyFailure>({ code: "coordinatorOnly" }));
        papers = newPapers(form);
        return Promise.resolve(ok(shownPapers(papers)));
      }),

    renewRecovery: (groups) =>
      changing("coordinator", async (change) => {
        if (papers === undefined) return err({ code: "notPrepared" });
        if (!fitsPapers(papers, groups)) return err({ code: "groupsDoNotMatch" });
        const { recoveryKey, label } = papers;
        const { keyring, masterKey } = change.vault.keyring;
        const make = () => recoverySlot(recoveryKey, masterKey, keyring, { createdAt: clock.now(), label });
        const goes = slotsOf(change.vault, "recovery");
        const done = await exchange(change, "keys.renewRecovery", { make, secret: { recoveryKey }, goes });
        if (done.ok) papers = undefined;
        return done;
      }),

    changeMasterKey: ({ passphrase, groups }) =>
      changing("coordinator", async ({ vault, means }) => {
        const problem = await passphraseProblem(vault, passphrase);
        if (problem !== undefined) return err(problem);
        if (papers === undefined) return err({ code: "notPrepared" });
        if (!fitsPapers(papers, groups)) return err({ code: "groupsDoNotMatch" });
        const backedUp = await backUp();
        if (!backedUp.ok) return err({ code: backedUp.error.code === "diskFull" ? "diskFull" : "backupNotMade" });
        for (const slot of vault.keyring.keyring.slots) {
          await auditAlone(vault, lineOf("keys.replaced", slot));
        }
        const fitted = await calibrated(policy, () => clock.monotonic());
        const changed = await changeMasterKey(vault, { ...papers, passphrase }, { policy: fitted, means });
        if (!changed.ok) return changed;
        papers = undefined;
        return ok({});
      }),
  };
};
