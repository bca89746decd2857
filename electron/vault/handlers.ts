// Joins the vault's channels to its keeper. These need no open database, so they are handed nothing.
import type { backup } from "../../shared/contract/backup.ts";
import type { Handlers } from "../../shared/contract/define.ts";
import type { keys } from "../../shared/contract/keys.ts";
import type { rescue } from "../../shared/contract/rescue.ts";
import type { restore } from "../../shared/contract/restore.ts";
import type { vault } from "../../shared/contract/vault.ts";
import type { vaultCheck } from "../../shared/contract/vault-check.ts";
import { ok } from "../../shared/result.ts";
import type { Backups } from "./backups.ts";
import type { Holder } from "./holder.ts";
import type { Keeper } from "./keeper-interface.ts";
import type { Keys } from "./keys.ts";
import type { VaultChecks } from "./vault-checks.ts";
import type { Rescue } from "./rescue.ts";
import type { Restores } from "./restores.ts";

interface Outside {
  readonly outside: unknown;
}

export const vaultHandlers = (
  keeper: Keeper,
  endGuestMode: () => void,
): Handlers<{ readonly vault: typeof vault }, Outside>["vault"] => ({
  status: async () => ok(await keeper.status()),
  strength: async ({ passphrase }) => ok(await keeper.strength(passphrase)),
  prepare: ({ passphrase }) => keeper.prepare(passphrase),
  create: ({ groups }) => keeper.create(groups),
  unlock: (secret) => keeper.unlock(secret),
  endGuestMode: async ({ passphrase }) => {
    const confirmed = await keeper.confirm({ passphrase }, "vault.confirm");
    if (!confirmed.ok) return confirmed;
    endGuestMode();
    return ok({});
  },
});

export const restoreHandlers = (
  restores: Restores,
): Handlers<{ readonly restore: typeof restore }, Outside>["restore"] => ({
  list: async () => ok([...(await restores.list())]),
  prepare: ({ from, secret }) => restores.prepare(from, secret),
  apply: () => restores.apply(),
  discard: async () => {
    await restores.discard();
    return ok({});
  },
  undo: () => restores.undo(),
});

export const backupHandlers = (
  backups: Backups,
  holder: Holder,
): Handlers<{ readonly backup: typeof backup }, Outside>["backup"] => ({
  now: () => backups.now(),
  list: () => backups.list(),
  state: async () => {
    const state = await backups.state();
    return state.ok ? ok({ ...state.value, takenOverAt: holder.takenOver()?.at ?? null }) : state;
  },
  progress: () => Promise.resolve(ok(backups.progress())),
  cancel: () => {
    backups.cancel();
    return Promise.resolve(ok(null));
  },
});

export const keysHandlers = (service: Keys): Handlers<{ readonly keys: typeof keys }, Outside>["keys"] => ({
  list: () => service.list(),
  confirm: (secret) => service.confirm(secret),
  changePassphrase: ({ passphrase }) => service.changePassphrase(passphrase),
  addDeputy: ({ passphrase }) => service.addDeputy(passphrase),
  remove: ({ slotId }) => service.remove(slotId),
  prepareRecovery: ({ form }) => service.prepareRecovery(form),
  renewRecovery: ({ groups }) => service.renewRecovery(groups),
  changeMasterKey: (input) => service.changeMasterKey(input),
});

export const vaultCheckHandlers = (
  checks: VaultChecks,
): Handlers<{ readonly vaultCheck: typeof vaultCheck }, Outside>["vaultCheck"] => ({
  state: () => checks.state(),
  now: () => checks.now(),
});

export const rescueHandlers = (rescues: Rescue): Handlers<{ readonly rescue: typeof rescue }, Outside>["rescue"] => ({
  ways: (secret) => rescues.ways(secret),
  useOlder: ({ secret, generation }) => rescues.useOlder(secret, generation),
  salvage: (secret) => rescues.salvage(secret),
});
