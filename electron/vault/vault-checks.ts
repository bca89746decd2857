// When the vault is checked: once a week by itself, and whenever somebody asks. The log keeps what was found.
import { stat } from "node:fs/promises";
import type { VaultChecked, VaultCheckFailure, VaultState } from "../../shared/contract/vault-check.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type LastCheck, lastCheckIn } from "../database/readings/last-check.ts";
import { runInSession } from "../database/session.ts";
import type { Clock } from "../platform/clock.ts";
import type { Log } from "../platform/log.ts";
import { checkVault } from "./check-vault.ts";
import type { Keeper } from "./keeper-interface.ts";
import { databasePath } from "./layout.ts";
import { keptUntil } from "./old-generations.ts";
import { auditAlone, type OpenedVault } from "./opened-vault.ts";

export interface VaultChecks {
  state(): Promise<Result<VaultState, VaultCheckFailure>>;
  now(): Promise<Result<VaultChecked, VaultCheckFailure>>;
  /** Runs one when a week has gone since the last. */
  ifDue(): Promise<void>;
}

interface Options {
  readonly keeper: Keeper;
  readonly clock: Clock;
  readonly log: Log;
}

const week = 7 * 24 * 60 * 60 * 1000;

const lastOf = async (vault: OpenedVault): Promise<LastCheck | undefined> => {
  const last = await runInSession(vault.database, "query", async ({ read }) => ok(await lastCheckIn(read)));
  return last.ok ? last.value : undefined;
};

/** Also when the last check lies ahead: then the clock has been wrong, and one more costs little. */
export const isDue = (last: LastCheck | undefined, now: string): boolean =>
  last === undefined || Math.abs(Date.parse(now) - Date.parse(last.at)) >= week;

export const createVaultChecks = ({ keeper, clock, log }: Options): VaultChecks => {
  let running: Promise<Result<VaultChecked, VaultCheckFailure>> | undefined;
  let progress: number | null = null;

  const check = async (vault: OpenedVault): Promise<Result<VaultChecked, VaultCheckFailure>> => {
    const outcome = await checkVault(vault, (percent) => {
      progress = percent;
    });
    if (keeper.opened() !== vault) return err({ code: "vaultClosed" });
    const at = clock.now();
    await auditAlone(vault, { action: "vault.check", entityType: "vault", entityId: "check", detail: outcome });
    log(outcome.faults.length === 0 ? "vaultChecked" : "vaultFaulty", { count: outcome.faults.length });
    return ok({ ...outcome, at });
  };

  const now = (): Promise<Result<VaultChecked, VaultCheckFailure>> => {
    const vault = keeper.opened();
    if (vault === undefined) return Promise.resolve(err({ code: "vaultClosed" }));
    progress ??= 0;
    running ??= check(vault)
      .catch((cause: unknown) => {
        // Locked in the middle: the connection went, and nothing is known.
        if (keeper.opened() !== vault) return err<VaultCheckFailure>({ code: "vaultClosed" });
        throw cause;
      })
      .finally(() => {
        running = undefined;
        progress = null;
      });
    return running;
  };

  const ifDue = async (): Promise<void> => {
    const vault = keeper.opened();
    if (vault !== undefined && isDue(await lastOf(vault), clock.now())) await now();
  };

  return {
    now,
    ifDue,
    state: async () => {
      const vault = keeper.opened();
      if (vault === undefined) return err({ code: "vaultClosed" });
      const last = await lastOf(vault);
      const { generations } = vault.keyring.keyring;
      return ok({
        last: last ?? null,
        progress,
        size: (await stat(databasePath(vault.folder, vault.generation))).size,
        kept: generations.flatMap((generation) => {
          const until = generation.id < vault.generation ? keptUntil(generation, generations) : undefined;
          return until === undefined ? [] : [{ id: generation.id, keptUntil: until }];
        }),
      });
    },
  };
};
