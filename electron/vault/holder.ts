// Watches whether this copy still holds the register. See: [Note: Holder note].
import { type Claim, standingOf } from "../../shared/domain/taken-over.ts";
import { runInSession } from "../database/session.ts";
import { ok } from "../../shared/result.ts";
import type { Clock } from "../platform/clock.ts";
import type { Backups } from "./backups.ts";
import {
  claimAfter,
  readClaim,
  readHolderNote,
  readTakenOver,
  type TakenOver,
  writeHolderNote,
  writeTakenOver,
} from "./holder-note.ts";
import type { Keeper } from "./keeper-interface.ts";
import type { OpenedVault } from "./opened-vault.ts";
import type { SecondFolder } from "./second-folder.ts";

export interface Holder {
  /** By whom this copy has been taken over, as far as has been seen. */
  takenOver(): TakenOver | undefined;
  /** What was seen before is remembered: the vault has been opened. */
  opened(): Promise<void>;
  /** Looks at the note in the second folder, and writes it where it is this copy's to write. */
  check(): Promise<void>;
}

export interface HolderOptions {
  readonly keeper: Keeper;
  readonly backups: Backups;
  readonly second: SecondFolder;
  readonly clock: Clock;
}

export const createHolder = ({ keeper, backups, second, clock }: HolderOptions): Holder => {
  let seen: TakenOver | undefined;

  const claimOf = async (vault: OpenedVault): Promise<Claim> => {
    const outcome = await runInSession(vault.database, "command", async ({ write }) =>
      ok((await readClaim(write)) ?? (await claimAfter(write, 0))),
    );
    if (!outcome.ok) throw new Error("a claim is always made");
    return outcome.value;
  };

  const giveUp = async (vault: OpenedVault, by: TakenOver): Promise<void> => {
    seen = by;
    await runInSession(vault.database, "command", async ({ write }) => {
      await writeTakenOver(write, by);
      return ok(await vault.audit(write, { action: "backup.takenOver", detail: { counter: by.counter } }));
    });
  };

  return {
    takenOver: () => (keeper.opened() === undefined ? undefined : seen),
    opened: async () => {
      const vault = keeper.opened();
      seen =
        vault === undefined ? undefined : await vault.database.mutex.run(() => readTakenOver(vault.database.kysely));
    },
    check: async () => {
      const vault = keeper.opened();
      const folder = backups.folders().second;
      if (vault === undefined || folder === undefined || seen !== undefined) return;
      const asked = await second.ask(() => readHolderNote(folder, vault.keyring));
      // A share may have answered slowly, and the vault been closed, or restored as a later claim, in the meantime.
      if ("problem" in asked || keeper.opened() !== vault) return;
      const note = asked.value;
      const own = await vault.database.mutex.run(() => readClaim(vault.database.kysely));
      const standing = standingOf(own, note);
      if (standing === "theirs" && note !== undefined) {
        await giveUp(vault, { at: note.at, slotLabel: note.slotLabel, counter: note.counter });
      }
      if (standing !== "write") return;
      const claim = await claimOf(vault);
      await second.ask(() => writeHolderNote(folder, vault.keyring, claim, clock.now()));
    },
  };
};
