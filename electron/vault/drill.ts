// [Note: Trial restore] A backup that nobody has restored is a hope. Once a month the newest one is restored in the
// background, all but the switch, and thrown away again; the log tells how it went.
import { join } from "node:path";
import { drillDue } from "../../shared/domain/backup-warning.ts";
import { Day } from "../../shared/domain/day.ts";
import { readBackupFacts } from "../database/readings/backup.ts";
import { readAlone } from "../database/session.ts";
import { type Argon2Policy, shippedPolicy } from "./argon2.ts";
import { findBackups, newestOf } from "./backup-folder.ts";
import type { Backups } from "./backups.ts";
import type { Keeper } from "./keeper-interface.ts";
import { backupsPath } from "./layout.ts";
import { auditAlone } from "./opened-vault.ts";
import { buildRestore } from "./restore-build.ts";
import type { Workbench } from "./work.ts";

export interface DrillOptions {
  readonly keeper: Keeper;
  readonly backups: Backups;
  readonly workbench: Workbench;
  readonly policy?: Argon2Policy;
}

/** Restores the newest backup as a trial, if that is due and there is one. Answers whether it could be restored. */
export const createDrill =
  ({ keeper, backups, workbench, policy = shippedPolicy }: DrillOptions) =>
  async (): Promise<boolean | undefined> => {
    const vault = keeper.opened();
    // Only what opening takes: the work itself must keep nobody waiting who locks.
    const held = await keeper.inFolder((one) => Promise.resolve(one));
    if (vault === undefined || held === undefined) return undefined;
    const { means, folder } = held;
    const facts = await readAlone(vault.database, readBackupFacts);
    if (!drillDue(facts?.drill ?? null, Day.parse(means.clock.today()))) return undefined;
    const place = backups.folders().chosen ?? backupsPath(folder);
    const { keyring } = vault.keyring;
    const newest = newestOf(await findBackups(place, policy), keyring.dbId);
    if (newest?.header?.keyringId !== keyring.keyringId) return undefined;
    const { header, name } = newest;
    const built = await workbench.run("drill", (work) =>
      buildRestore({
        folder,
        path: join(place, name),
        header,
        unlocked: vault.keyring,
        means,
        work,
        tombstones: new Set(),
        knownClaim: 0,
        replaces: { generation: 0, lostChanges: null },
      }),
    );
    if (built.ok) await built.value.built.discard();
    // A disk that is full says nothing about the backup.
    if (!built.ok && (built.error.code === "diskFull" || built.error.code === "readOnly")) return undefined;
    await auditAlone(vault, { action: "backup.drill", detail: { name, ok: built.ok } });
    return built.ok;
  };
