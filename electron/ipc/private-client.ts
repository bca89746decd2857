// Main's typed way to the host's private channels.
import type { z } from "zod";
import { type Channel, isCallFailure } from "../../shared/contract/define.ts";
import type { Result } from "../../shared/result.ts";
import { privateCaseContract, privateContract } from "./private-contract.ts";
import type { Outcome } from "./router.ts";

const everything = { ...privateContract, ...privateCaseContract };
type PrivateContract = typeof everything;

/** The host refused the call itself (locked, unexpected …): the one who asked main gets the same answer. Never leaves electron/ipc and its gate. */
export class CallRefused extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super("the vault host refused the call");
    this.outcome = outcome;
  }
}

type Answer<C extends Channel> = Promise<Result<z.output<C["output"]>, z.output<C["failure"]>>>;

export type PrivateClient = {
  readonly [N in keyof PrivateContract]: (input: z.input<PrivateContract[N]["input"]>) => Answer<PrivateContract[N]>;
};

const isAboutTheCall = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  typeof error.code === "string" &&
  isCallFailure({ code: error.code });

export const createPrivateClient = (host: (name: string, input: unknown) => Promise<Outcome>): PrivateClient => {
  const call = (name: string) => async (input: unknown) => {
    const outcome = await host(`private.${name}`, input);
    if (!outcome.ok && isAboutTheCall(outcome.error)) throw new CallRefused(outcome);
    return outcome;
  };
  const calls = Object.keys(everything).map((name) => [name, call(name)] as const);
  // The host's router has parsed each answer against the same contract; only this walk over the names forgets it.
  return Object.fromEntries(calls) as unknown as PrivateClient;
};
