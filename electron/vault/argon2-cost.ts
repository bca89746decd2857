// What a new passphrase slot costs on this computer: as much memory as makes a try take about three quarters of a second.
import { totalmem } from "node:os";
import { type Argon2Policy, isAllowed, passphraseWrapKey } from "./argon2.ts";

type Cost = Argon2Policy["start"];

/** KiB; costs are whole steps of it. */
const step = 16 * 1024;

/**
 * What a try should cost, when one at `start` took so many milliseconds: memory first, since it is what an attacker
 * pays for, then rounds. Never below the floor nor above the ceiling, and never more than an eighth of the computer's memory.
 */
export const costFor = (
  { start, floor, ceiling }: Argon2Policy,
  { took, wanted, memory }: { readonly took: number; readonly wanted: number; readonly memory: number },
): Cost => {
  const factor = wanted / Math.max(took, 1);
  const most = Math.max(floor.m, Math.min(ceiling.m, Math.floor(memory / 8)));
  const m = Math.min(most, Math.max(floor.m, Math.floor((start.m * factor) / step) * step));
  const left = factor / (m / start.m);
  const t = Math.min(ceiling.t, Math.max(floor.t, Math.round(start.t * left)));
  return { ...start, m, t };
};

/** Measures one try and answers with the policy whose `start` suits this computer. Without `aim` it is left as it is. */
export const calibrated = async (
  policy: Argon2Policy,
  now: () => number,
  memory = totalmem() / 1024,
): Promise<Argon2Policy> => {
  if (policy.aim === undefined) return policy;
  const before = now();
  await passphraseWrapKey("calibration", { alg: "argon2id", v: 19, ...policy.start, salt: "00".repeat(32) });
  const start = costFor(policy, { took: now() - before, wanted: policy.aim, memory });
  return isAllowed(start, policy) ? { ...policy, start } : policy;
};
