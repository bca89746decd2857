// Stands in for shared/contract/index.ts until that exists; then this file goes.
import type { Call, Channel } from "../../shared/contract/define.ts";
import type { CallFailure } from "../../shared/contract/define.ts";
import type { Result } from "../../shared/result.ts";

type To<I, O, F = never> = (input: I) => Promise<Result<O, F | CallFailure>>;

export interface VaultStatus {
  readonly state: "absent" | "locked" | "open";
  readonly demo: boolean;
}

export interface AppClient {
  readonly vault: {
    readonly status: To<object, VaultStatus>;
  };
  readonly draft: {
    readonly list: To<{ record: string }, readonly { field: string; text: string; savedAt: string }[]>;
    readonly keep: To<{ record: string; field: string; text: string }, { savedAt: string }>;
    readonly discard: To<{ record: string; field?: string }, object>;
  };
  readonly desktop: {
    readonly lock: To<object, object>;
  };
}

export type AnyChannelCall = Call<Channel>;
