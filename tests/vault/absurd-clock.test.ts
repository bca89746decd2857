// A clock that says what no calendar of ours knows: what was done then must not stand in the way afterwards.
import { describe, expect, it } from "vitest";
import { migrations } from "../../electron/database/migrations/index.ts";
import { createClock } from "../../electron/platform/clock.ts";
import { createBackups } from "../../electron/vault/backups.ts";
import { createKeeper } from "../../electron/vault/keeper.ts";
import { cheapPolicy } from "../support/cheap-policy.ts";
import { value } from "../support/restore.ts";
import { newLockedVault, testPassphrase } from "../support/vault.ts";

describe("A computer whose clock says", () => {
  it.each(["0001-01-01T00:00:00.000Z", "1970-01-01T00:00:10.000Z", "9999-12-31T23:30:00.000Z"])(
    "%s: the vault opens and is backed up, then and when the clock is right again",
    async (absurd) => {
      const { folder } = await newLockedVault({ migrations });
      for (const at of [absurd, "2026-11-23T08:00:00.000Z"]) {
        const clock = createClock(() => new Date(at));
        const shared = { clock, log: () => undefined, policy: cheapPolicy };
        const keeper = createKeeper({ ...shared, folder, migrations });
        try {
          value(await keeper.unlock({ passphrase: testPassphrase }));
          const backups = createBackups({ ...shared, keeper, appVersion: "0.0.0-test" });
          expect(value(await backups.now())).toMatchObject({ createdAt: at, verified: true });
          expect(value(await backups.state()).drill).toBeNull();
        } finally {
          await keeper.close();
        }
      }
    },
  );
});
