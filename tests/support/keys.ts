// The keys of a vault for test, and its ways in.
import type { Result } from "../../shared/result.ts";
import type { Driver } from "../../electron/database/driver.ts";
import type { Clock } from "../../electron/platform/clock.ts";
import type { Keeper } from "../../electron/vault/keeper-interface.ts";
import { createKeys, type Keys } from "../../electron/vault/keys.ts";
import { cheapPolicy } from "./cheap-policy.ts";
import { backupsOf, testClock } from "./vault.ts";

interface Wishes {
  readonly driver?: Driver;
  readonly clock?: Clock;
  readonly backUp?: () => Promise<Result<unknown, { readonly code: string }>>;
}

export const keysOf = (keeper: Keeper, { driver, clock = testClock, backUp }: Wishes = {}): Keys => {
  const backups = backupsOf(keeper, driver);
  return createKeys({ keeper, clock, policy: cheapPolicy, backUp: backUp ?? (() => backups.now()) });
};

/** Shows a secret and then does the change. */
export const confirmed = async <T>(keys: Keys, passphrase: string, change: () => Promise<T>): Promise<T> => {
  const answer = await keys.confirm({ passphrase });
  if (!answer.ok) throw new Error(answer.error.code);
  return change();
};
